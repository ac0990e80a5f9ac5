/** What a file turned out to be. */
export type Recognised =
  | { readonly kind: 'text'; readonly encoding: Encoding }
  /** Not a text: the text in it has to be taken out by hand. */
  | { readonly kind: 'picture' | 'word' | 'mail' | 'archive' | 'pdf' | 'program' | 'unknown' };

/** The encodings that Windows programs write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So many bytes tell what a file is. */
export const HEAD = 65_536;

/** First bytes, as hexadecimal digits, of what is not a text. */
const SIGNS: readonly (readonly [string, Exclude<Recognised['kind'], 'text'>])[] = [
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['424d', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['25504446', 'pdf'],
  ['d0cf11e0a1b11ae1', 'mail'],
  ['504b0304', 'archive'],
  ['1f8b', 'archive'],
  ['377abcaf271c', 'archive'],
  ['526172211a07', 'archive'],
  ['4d5a', 'program'],
];

/** Recognises a file by its first bytes (`HEAD` are enough); its name only tells the kinds of archive apart. */
export function recognise(head: Uint8Array, name = ''): Recognised {
  const kind = signOf(head);
  if (kind === 'archive' && /\.docx?$|\.dotx$|\.odt$/i.test(name)) return { kind: 'word' };
  if (kind === 'mail' && /\.doc$|\.xls$/i.test(name)) return { kind: 'word' };
  if (kind !== undefined) return { kind };
  const encoding = encodingOf(head);
  return encoding === undefined ? { kind: 'unknown' } : { kind: 'text', encoding };
}

function signOf(head: Uint8Array): Exclude<Recognised['kind'], 'text'> | undefined {
  const hex = [...head.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const [, kind] = SIGNS.find(([sign]) => hex.startsWith(sign)) ?? [];
  if (kind !== undefined) return isProse(head) ? undefined : kind;
  return hex.startsWith('52494646') && hex.slice(16, 24) === '57454250' ? 'picture' : undefined;
}

/** The sign of a PDF begins with it, which is printable all through: no text does that by chance. */
const PERCENT = 0x25;

/** A text may begin with “MZ” or “BM” too; a program or a picture has control characters right behind it. */
function isProse(head: Uint8Array): boolean {
  return (
    head[0] !== PERCENT &&
    head.subarray(0, 64).every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13))
  );
}

/** Above this share of zero bytes in one half, every other byte is the upper half of a UTF-16 unit. */
const SHARE_OF_ZEROS = 0.3;

/** Above this share of control characters, it is no text at all. */
const SHARE_OF_CONTROLS = 0.05;

function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  });
  const half = Math.max(1, head.length / 2);
  const [even = 0, odd = 0] = zeros.map((count) => count / half);
  if (odd > SHARE_OF_ZEROS && even < SHARE_OF_ZEROS / 3) return 'utf-16le';
  if (even > SHARE_OF_ZEROS && odd < SHARE_OF_ZEROS / 3) return 'utf-16be';
  if (even + odd > SHARE_OF_CONTROLS || controls / Math.max(1, head.length) > SHARE_OF_CONTROLS)
    return undefined;
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** Whether every sequence of bytes is one of UTF-8; the last one may be cut off. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    // Not UTF-8: that is the answer.
    return false;
  }
}
