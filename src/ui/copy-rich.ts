import { copyText, type CopyOutcome } from './copy-text.ts';

/** What really happened: with its formatting, or as plain text because nothing else was possible. */
export type RichOutcome = CopyOutcome | 'copied-plain';

/**
 * Copies a text with its formatting: with `ClipboardItem` where there is one (secure origins), else through the `copy`
 * event (an intranet name without TLS, a file), else as plain text.
 */
export async function copyRich(
  { html, plain }: { readonly html: string; readonly plain: string },
  shown: HTMLElement | null,
): Promise<RichOutcome> {
  if (await written(html, plain)) return 'copied';
  if (executed(html, plain)) return 'copied';
  const outcome = await copyText(plain, shown);
  return outcome === 'copied' ? 'copied-plain' : outcome;
}

async function written(html: string, plain: string): Promise<boolean> {
  // Both undefined outside secure contexts, whatever the types say.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const { ClipboardItem: Item } = globalThis as { ClipboardItem?: typeof ClipboardItem };
  if (!clipboard || !Item) return false;
  try {
    await clipboard.write([
      new Item({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    // Refused by policy or permission: the next way is tried.
    return false;
  }
}

function executed(html: string, plain: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    taken = true;
  };
  document.addEventListener('copy', give);
  try {
    // Deprecated, and the only way where the page is not secure (checked 2026-11).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } catch {
    // Old engines throw where newer ones return false.
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}
