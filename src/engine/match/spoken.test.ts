import { describe, expect, it } from 'vitest';
import type { Context, Entry } from './catalogue.ts';
import { compile } from './compile.ts';
import { hitsIn } from './hits.ts';
import { NO_CONTEXT } from './no-context.ts';

const LOCKED = 'the wooden door is locked';
const entry = (id: string, phrase: string, kind: Entry['kind'] = 'scenario'): Entry => ({
  id,
  kind,
  signatures: [{ kind: 'phrase', id: 'en', phrase, strength: 'certain' }],
});
const ENTRIES = [
  entry('door', LOCKED),
  entry('gate', 'the iron gate has rusted'),
  entry('roof', 'the tiled roof is leaking'),
  entry('bell', 'the little bell is silent', 'outside'),
];
const context: Partial<Context> = {
  imagined: ['would read'],
  reported: ['then', 'she gets'],
  deniedAfter: ['never appeared'],
};

function found(text: string): readonly string[] {
  const prepared = compile({ entries: ENTRIES, context: { ...NO_CONTEXT, ...context } });
  const { hits } = hitsIn(text, { from: 0, to: text.length }, prepared);
  return hits.map(({ signature }) => signature.owner);
}

describe('a message that is only spoken of', () => {
  it.each([
    ['imagined in its sentence', `With a wrong key you would read that ${LOCKED}.`, 0],
    ['imagined far before it', `You would read, as everybody here says, that ${LOCKED}.`, 0],
    ['printed after a sentence that imagines', `You would read more. Now: ${LOCKED}.`, 1],
    ['printed in a paragraph of its own', `What you would read\n\n${LOCKED}`, 1],
    ['compared by a program', `if ($text -match '${LOCKED}') {`, 0],
    ['compared in capitals', `if ($text -cNotLike "*${LOCKED}*") {`, 0],
    ['raised by a program', `throw "${LOCKED}"`, 0],
    ['written by a program', `Write-Warning "Sorry: ${LOCKED}"`, 0],
    ['translated', `msgid "${LOCKED}"`, 0],
    ['said to be like something', `It is like "${LOCKED}"`, 1],
    ['denied right after it', `"${LOCKED}" never appeared here`, 0],
    ['denied in the next line', `${LOCKED}\nThe lock never appeared here`, 1],
    ['answered no', `- ${LOCKED} : NON`, 0],
    ['answered no behind a quote', `"${LOCKED}" – no, that works`, 0],
    ['followed by what begins like a no', `${LOCKED}: nobody can enter`, 1],
  ])('is no error where it is %s: %s', (_, text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it.each([
    ['in quotes', 'The wiki has "the iron gate has rusted" as well.', ['door']],
    ['in quotes of France', 'Le wiki cite « the iron gate has rusted ».', ['door']],
    ['in brackets', 'Step 2 (the iron gate has rusted) was done.', ['door']],
    ['in quotes with more words', 'I knew "oh, the iron gate has rusted again" only.', ['door']],
    ['as an item with a remedy', '- the iron gate has rusted -> oil it', ['door']],
    ['as an item alone', '- the iron gate has rusted', ['door', 'gate']],
    ['in quotes that report it', 'and then "the iron gate has rusted"', ['door', 'gate']],
    ['in quotes behind a colon', 'second: "the iron gate has rusted"', ['door', 'gate']],
    ['in quotes that were never closed', 'The "the iron gate has rusted and so', ['door', 'gate']],
    ['as printed', 'The iron gate has rusted.', ['door', 'gate']],
  ])('is none beside a printed one where it stands %s', (_, text, owners) => {
    expect(found(`Alas: ${LOCKED}.\n${text}`)).toEqual(owners);
  });

  it('is an error in quotes where nothing else is printed, or only what may follow from it', () => {
    expect(found(`He reads "${LOCKED}" there`)).toEqual(['door']);
    expect(found(`He reads "${LOCKED}" there. The little bell is silent.`)).toEqual([
      'door',
      'bell',
    ]);
  });

  it.each([
    ['in the first line', `"${LOCKED}"\n"The iron gate has rusted"`],
    ['in one line', `"${LOCKED}" "The iron gate has rusted"`],
    [
      'with many words before the one',
      `I get "${LOCKED}" then "the porter says, as he did all week, that the iron gate has rusted"`,
    ],
    ['and more is said', `Alas:\n"${LOCKED}"\n"The iron gate has rusted"\nand nobody comes`],
  ])('is an error beside another one that is quoted like it %s', (_, text) => {
    expect(found(text)).toEqual(['door', 'gate']);
  });

  it('is none in a list of three scenarios in quotes', () => {
    const two = `The "${LOCKED}" and the "the iron gate has rusted"`;
    expect(found(two)).toEqual(['door', 'gate']);
    expect(found(`${two} and the "the tiled roof is leaking"`)).toEqual([]);
  });
});
