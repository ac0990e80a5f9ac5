/** What really happened when something was to be copied. `selected`: the reader has to press Ctrl+C. */
export type CopyOutcome = 'copied' | 'selected' | 'refused';

/**
 * Copies `text`: with the asynchronous clipboard where there is one (secure origins), else with `execCommand` (an intranet
 * name without TLS, a file), else by selecting `shown`, the element in which the text stands, for the reader to press Ctrl+C.
 */
export async function copyText(text: string, shown: HTMLElement | null): Promise<CopyOutcome> {
  if (await written(text)) return 'copied';
  if (executed(text)) return 'copied';
  return shown !== null && selected(shown) ? 'selected' : 'refused';
}

async function written(text: string): Promise<boolean> {
  // Undefined outside secure contexts, whatever the types say.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    // Refused by policy or permission: the next way is tried.
    return false;
  }
}

function executed(text: string): boolean {
  const before = document.activeElement;
  const holder = document.createElement('textarea');
  holder.value = text;
  holder.readOnly = true;
  holder.setAttribute('aria-hidden', 'true');
  holder.style.position = 'fixed';
  holder.style.opacity = '0';
  document.body.append(holder);
  holder.select();
  try {
    // Deprecated, and the only way where the page is not secure (checked 2026-11).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    // Old engines throw where newer ones return false.
    return false;
  } finally {
    holder.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

function selected(element: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  return true;
}
