import type { Side, Strength } from './catalogue.ts';

/** How far from the message the account stands, in UTF-16 units: a quote, a name, a quote. */
const REACH = 90;

const QUOTE = '[\'"\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A`\u00B4]';
const ACCOUNT = {
  before: new RegExp(
    `${QUOTE}\\s*([^\\s'"\u2018-\u201F\u00AB\u00BB\u2039\u203A]{1,80})\\s*${QUOTE}\\W{0,3}$`,
  ),
  after: new RegExp(
    `^\\W{0,3}?${QUOTE}\\s*([^\\s'"\u2018-\u201F\u00AB\u00BB\u2039\u203A]{1,80})\\s*${QUOTE}`,
  ),
} as const;

/** A word that somebody put in place of a name. */
const PLACEHOLDER =
  /^(?:x+|\*+|\.+|\u2026|_+|<.*>|\[.*\]|\{.*\}|user\d*|username|name|redacted|removed|account|admin)$/i;

/**
 * Whether the account beside a message may be one of the service. The service knows accounts as `name@domain`; a quoted
 * `DOMAIN\name` or plain name is another product's. No account, or one that was made unreadable, is no objection.
 */
export function ofService(
  text: string,
  place: { start: number; end: number },
  side: Side,
): boolean {
  const around =
    side === 'before'
      ? text.slice(Math.max(0, place.start - REACH), place.start)
      : text.slice(place.end, place.end + REACH);
  const [, account] = ACCOUNT[side].exec(around) ?? [];
  // In escaped text a backslash stands before the quote.
  const name = account?.replace(/\\+$/, '');
  if (name === undefined || PLACEHOLDER.test(name)) return true;
  return !name.includes('\\') && !/^[\w.-]+$/.test(name);
}

/** What may stand between the end of a sentence's last word and its full stop: quotes, brackets, markup. */
const CLOSED =
  // eslint-disable-next-line no-control-regex -- a colour code begins with an escape character, and ends a message
  /^[\s'"\u2018-\u201F\u00AB\u00BB*_`~)\]]*(?:$|[.!?;:\u2026|,+<>&\\\u001B\uFF0E\u3002-]|[^\p{Ll}\s'"\u2018-\u201F\u00AB\u00BB*_`~)\]])/u;

/** A letter right behind, or an apostrophe and a letter, continue the word itself. */
const CONTINUED = /^(?:['\u2019][a-z]|\s{0,2}\()/i;

/**
 * How much a message still proves by what follows it. Where its sentence ends, all it did; where other words go on, it
 * may have become another message; where the very word goes on, it has.
 */
export function afterwards(text: string, end: number, strength: Strength): Strength | undefined {
  const rest = text.slice(end, end + REACH);
  if (CONTINUED.test(rest)) return undefined;
  return CLOSED.test(rest) || strength === 'possible' ? strength : 'likely';
}

/** Whether a place is followed by the possessive of its last word: what is told is told of a part of it. */
export function ofPart(text: string, end: number): boolean {
  return /^['\u2019]s\s/i.test(text.slice(end, end + 3));
}
