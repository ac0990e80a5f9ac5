import { useEffect } from 'react';

/** True once the first page has been asked. */
let asked = false;

/**
 * Tells the app what was typed into the prerendered page before it came to life. The fields show it, but hydration does
 * not ask them, and the next drawing would empty them. Stands in the page itself, which comes to life after what is around it.
 */
export function useTypedEarly(): void {
  useEffect(() => {
    if (asked) return;
    asked = true;
    const opens = document.querySelector('[data-asked]') !== null;
    listens();
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '#root input, #root textarea',
    );
    for (const field of fields) if (field.value !== '') retype(field);
    // Until this drawing is over, the field shows what the app knew before.
    if (opens) setTimeout(openAgain);
  }, []);
}

/** From now on nobody has to be told that the page is still on its way. */
function listens(): void {
  const early = document.querySelector<HTMLElement>('[data-early]');
  if (!early) return;
  early.dataset.early = 'over';
  early.textContent = '';
}

/** Ctrl+Enter was pressed for what was typed. */
function openAgain(): void {
  const press = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
  document.getElementById('paste')?.dispatchEvent(press);
}

function retype(field: HTMLInputElement | HTMLTextAreaElement): void {
  const { value } = field;
  // React drops an event that brings the value it last saw, so it is shown an empty field first and the value behind its back.
  field.value = '';
  const prototype: object = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
