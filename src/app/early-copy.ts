import { copyText, type CopyOutcome } from '#ui/copy-text.ts';

/** What to say after copying, by language. */
export type Said = Readonly<Record<string, Readonly<Record<CopyOutcome, string>>>>;

/** How long a message stays, in milliseconds: long enough to be read twice. */
const STAY = 6000;

/**
 * Lets the copy buttons of the prerendered page work before the app has come to life. Afterwards the button itself
 * copies and takes the click for its own, so that this does nothing.
 *
 * @returns the element that says what came of it
 */
export function copyEarly(said: Said): HTMLElement {
  // Announced only if it was there, empty, before the message.
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.dataset.early = '';
  document.body.append(status);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const button = event.target.closest('button[data-copy]');
    const shown = button && nearestCode(button);
    if (!shown) return;
    void copyText(shown.textContent, shown).then((outcome) => {
      status.textContent = said[document.documentElement.lang]?.[outcome] ?? '';
      setTimeout(() => {
        status.textContent = '';
      }, STAY);
    });
  });
  return status;
}

/** The text that a copy button stands beside. */
function nearestCode(button: Element): HTMLElement | null {
  for (let around = button.parentElement; around; around = around.parentElement) {
    const code = around.querySelector<HTMLElement>('pre code');
    if (code) return code;
  }
  return null;
}
