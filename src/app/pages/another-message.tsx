import { useCase } from '#app/case.tsx';
import { focusBoxSoon } from '#app/focus-box.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { ButtonLink } from '#ui/button-link.tsx';
import { Link } from '#urls/link.tsx';
import { pathOf } from '#urls/urls.ts';

/** The way to the empty box: what was pasted is put by, and the call goes on. */
export function AnotherMessage({ page }: { readonly page: string }) {
  const t = useWords('ending');
  const lng = useLng();
  const { text, setText, record } = useCase();
  return (
    <ButtonLink look="primary">
      <Link
        to={pathOf({ kind: 'home', lng })}
        onClick={(event) => {
          // In a new tab it is another call.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          if (text.trim() !== '') record({ kind: 'put-by', page, text });
          setText('');
          setTimeout(focusBoxSoon);
        }}
      >
        {t('pasteNew')}
      </Link>
    </ButtonLink>
  );
}
