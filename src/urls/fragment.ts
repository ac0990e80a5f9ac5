/** What stands behind `#` in the first address: text from a launch command, an anchor of the old article, or nothing of ours. */
export type Fragment =
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'anchor'; readonly name: string }
  | { readonly kind: 'none' };

/** Reads a fragment. A broken percent sequence is kept as it is: half a text is better than none. */
export function readFragment(hash: string): Fragment {
  const raw = hash.startsWith('#') ? hash.slice(1) : hash;
  if (raw === '') return { kind: 'none' };
  if (raw.startsWith('error=')) return { kind: 'error', text: decode(raw.slice('error='.length)) };
  return { kind: 'anchor', name: decode(raw) };
}

function decode(text: string): string {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (sequence) => {
    try {
      return decodeURIComponent(sequence);
    } catch {
      // Not UTF-8, for instance cut off in the middle of a character.
      return sequence;
    }
  });
}
