/** A key that means something to the app. */
export type Shortcut =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'answer'; readonly number: number };

const CHARACTERS = ['/', '?', 'c', 'n'];

/**
 * The shortcut that a key stands for: characters by what they print, digits by where they are, because on a French
 * keyboard the digits of the upper row need Shift. None in text fields, in dialogs, and with Ctrl, Alt or the Windows key.
 */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const { target, key, code } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat)
    return undefined;
  if (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [contenteditable]')
  )
    return undefined;
  // A German or Spanish keyboard prints / on a digit: what is printed comes first.
  const character = CHARACTERS.find((each) => each === key.toLowerCase());
  if (character !== undefined) return { kind: 'character', character };
  const number = Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]);
  return number > 0 ? { kind: 'answer', number } : undefined;
}

const KEY = 'shortcuts';

/** Whether the reader switched the shortcuts off. */
export function shortcutsOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    // Blocked storage: they are as they are by default.
    return false;
  }
}

/** Switches the shortcuts off or on, for as long as the storage holds. */
export function switchShortcuts(off: boolean): void {
  try {
    if (off) localStorage.setItem(KEY, 'off');
    else localStorage.removeItem(KEY);
  } catch {
    // The switch holds for this page only; the dialog shows it as it is.
  }
}
