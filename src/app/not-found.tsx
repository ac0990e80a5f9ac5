import { useLng, useWords } from '#i18n/use-words.ts';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';
import { Page } from './page.tsx';

type Props = {
  /** The id that no scenario has, where that is what was asked for. */
  readonly scenario?: string;
};

/** An address we do not know: says so, and shows the ways on. */
export function NotFound({ scenario }: Props) {
  const t = useWords('problem');
  const shell = useWords('shell');
  const lng = useLng();
  return (
    <Page title={t('unknownTitle')}>
      {scenario !== undefined && <p>{t('unknownScenario', { id: scenario })}</p>}
      <p>{t('unknownText')}</p>
      <ul>
        <li>
          <Link to={pathOf({ kind: 'home', lng })}>{shell('paste')}</Link>
        </li>
        <li>
          <Link to={pathOf({ kind: 'triage', lng })}>{shell('questions')}</Link>
        </li>
        <li>
          <Link to={pathOf({ kind: 'map', lng })}>{shell('map')}</Link>
        </li>
      </ul>
    </Page>
  );
}
