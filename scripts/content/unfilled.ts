/**
 * The mark of a place that an author still has to fill in, with what belongs there. Its brackets stand in no content: as
 * long as one of them is left, `npm run content` names the place and nothing can be built.
 */
export function unfilled(hint: string): string {
  return `⟨fill in: ${hint}⟩`;
}

/** What `text` still asks for; undefined where it asks for nothing. */
export function askedFor(text: string): string | undefined {
  const hint = /⟨fill in: ([^⟩]*)⟩/.exec(text)?.[1];
  if (hint !== undefined) return `fill in: ${hint.replaceAll(/\s+/g, ' ')}`;
  return /[⟨⟩]/.test(text) ? 'a bracket of the template is left; remove it' : undefined;
}
