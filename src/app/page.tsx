import { useEffect, type ReactNode } from 'react';
import { useLng, useWords, useWordsLoaded } from '#i18n/use-words.ts';
import { PageBody } from '#ui/page.tsx';
import { lostPart } from './lost-part.ts';
import { useTypedEarly } from './typed-early.ts';

type Props = {
  readonly kicker?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  /** For search engines and link previews; the lead where there is none. */
  readonly description?: string;
  /** What has to be read and done first. */
  readonly first?: ReactNode;
  /** What stands beside the page where there is room. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** True once the first page has been shown; the reader's place on it is theirs, on later ones the heading is. */
let navigated = false;

/** A page of the app with its title in the browser's tab. After a navigation the heading takes the focus. */
export function Page({ kicker, title, lead, description, first, aside, children }: Props) {
  const t = useWords('shell');
  useTypedEarly();
  const lng = useLng();
  if (!useWordsLoaded()) throw lostPart(`the language ${lng}`);
  useEffect(() => {
    if (navigated) {
      document.querySelector('h1')?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    navigated = true;
  }, [title]);
  return (
    <>
      <title>{t('pageTitle', { page: title, name: t('name') })}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <PageBody kicker={kicker} title={title} lead={lead} first={first} aside={aside}>
        {children}
      </PageBody>
    </>
  );
}
