import type { Find, Kind } from './kinds.ts';

/** Words that a message needs and that may be somebody's account or computer name too: not looked for by themselves. */
const COMMON =
  /^(?:admin|administrators?|administrateurs?|users?|utilisateurs?|default|public|tests?|guest|invité|support|office|windows|skype|teams|lync|microsoft|powershell|service|services|system|online|local|server|serveur|client|tenant|domain|error|erreur|remote|session|module|import|version|connect|mail|info|contact|host|path|user|name|home|work|desktop|documents|sign-in|password|token|true|false)$/i;

/** Below this length a word is likelier to be part of the message. */
const SHORTEST = 4;

type Known = ReadonlyMap<string, Kind>;

/** What is known to be a value wherever else it stands: the finds of all texts, and the names that they are made of. */
export function knownFrom(
  found: readonly { readonly kind: Kind; readonly value: string }[],
): Known {
  const known = new Map<string, Kind>();
  for (const { kind, value } of found) {
    for (const part of [value.trim(), ...parts(kind, value)]) {
      const key = part.toLowerCase();
      if (part.length >= SHORTEST && !COMMON.test(part) && !known.has(key)) known.set(key, kind);
    }
  }
  return known;
}

/** Where known values stand in a text as words of their own. */
export function knownIn(known: Known, text: string): readonly Find[] {
  if (known.size === 0) return [];
  const words = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap((found) => {
    const kind = known.get(found[0].toLowerCase());
    return kind === undefined
      ? []
      : [{ start: found.index, end: found.index + found[0].length, kind }];
  });
}

/** An account name without its domain, a computer name without its domain; only where no ordinary word looks so. */
function parts(kind: Kind, value: string): readonly string[] {
  const own = (name: string | undefined) =>
    name !== undefined && /[\d._-]/.test(name) ? [name] : [];
  if (kind === 'user' || kind === 'email') {
    const address = /^(.+?)(?:@|＠|%40)/.exec(value)?.[1];
    const account = /\\+(.+)$/.exec(value)?.[1];
    return [...own(address), ...own(account)];
  }
  return kind === 'host' ? own(/^([^.]+)\./.exec(value)?.[1]) : [];
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
