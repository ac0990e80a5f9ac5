/** Puts the cursor into the box, where there is one. */
export function focusBox(): boolean {
  const box = document.getElementById('paste');
  box?.focus();
  return box !== null;
}

/** Once the first page is drawn; it may have to be loaded, and gives its heading the focus first. */
export function focusBoxSoon(): void {
  const take = () => {
    if (document.getElementById('paste') === null) return false;
    requestAnimationFrame(() => setTimeout(focusBox));
    return true;
  };
  if (take()) return;
  const watch = new MutationObserver(() => {
    if (take()) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
