import { describe, expect, it } from 'vitest';
import type { Context, Entry } from './catalogue.ts';
import { compile } from './compile.ts';
import { hitsIn } from './hits.ts';
import { createMatcher } from './match.ts';
import { NO_CONTEXT } from './no-context.ts';

const LOCKED = 'the wooden door is locked';
const RUSTED = 'the iron gate has rusted';
const LEAKING = 'the tiled roof is leaking';
const entry = (id: string, phrase: string): Entry => ({
  id,
  kind: 'scenario',
  signatures: [{ kind: 'phrase', id: 'en', phrase, strength: 'certain' }],
});
const context: Context = {
  ...NO_CONTEXT,
  frames: [{ before: 'Knocking at', after: 'failed with' }],
  talk: {
    before: ['used to', 'will see', 'for example'],
    after: ['any more', 'means that'],
    conditions: ['if'],
    persons: ['i'],
    turns: ['now'],
    titles: ['page on'],
    prints: ['says'],
    whens: ['when a'],
    inverted: ['kommt'],
    contrasts: ['mine'],
    document: ['symptom*', 'handbook'],
    incident: ['since', 'help'],
  },
};
const catalogue = {
  entries: [entry('door', LOCKED), entry('gate', RUSTED), entry('roof', LEAKING)],
  context,
};
const prepared = compile(catalogue);
const match = createMatcher(catalogue);

function found(text: string): readonly string[] {
  const { hits } = hitsIn(text, { from: 0, to: text.length }, prepared);
  return [...new Set(hits.map(({ signature }) => signature.owner))];
}

describe('a message in a program, a pattern or a rule', () => {
  it.each([
    ['compared', `if ($text -match '${LOCKED}') {`],
    ['raised with a value in it', `{ throw 'Room C:\\X "x": ${LOCKED}.' }`],
    ['called with', `    strings.Contains(out, "${LOCKED}") ||`],
    ['compiled', `(re.compile(r"${LOCKED}", re.I), "door")`],
    ['a constant', `pub const LOCKED: &str = "${LOCKED}";`],
    ['a variable', `$doors = "${LOCKED}"`],
    ['a value of a table', `  'door' => '${LOCKED}',`],
    ['a query', `search = index=doors "${LOCKED}" | stats count`],
    ['a condition of a query', `| where Text has "${LOCKED}"`],
    ['an operator of a rule', `rule: message =~ "gate|${LOCKED}"`],
    ['in a comment', `// ${LOCKED}`],
    ['one alternative', `!'(${LOCKED}|door 7)'`],
    ['a later alternative', `!'(door 7|${LOCKED})'`],
    ['a pattern that goes on', `"${LOCKED} .*today"`],
    ['a branch', `  '${LOCKED}' { 'door' }`],
    ['a resource', `<value>${LOCKED}</value>`],
    ['a template with a value', `Room {0}: ${LOCKED}`],
    ['a change', `97be011 docs: explain "${LOCKED}"`],
    ['a test that passed', `[+] recognises ${LOCKED} 41ms`],
    ['a statement', `UPDATE kb SET title = '${LOCKED}' WHERE id = 1`],
    ['one of a list of literals', `$known = @(\n    '${LOCKED}'\n)`],
    ['one of a pair of literals', `  "${LOCKED}", "door",`],
    ['one of several literals in a line', `"words":["shut","${LOCKED}","no key"]`],
    ['a filter of a query', `count({app="house"} |= \`${LOCKED}\` [5m])`],
    ['an option', `check_house --critical='${LOCKED}' --warning=3`],
    ['in a comment behind a setting', `$House.Keys = 3 # or else "${LOCKED}"`],
    ['a row of a statement', ` (7,'en','${LOCKED}','page 4'),`],
    ['a branch far off', `  '${LOCKED} today'      { $code = 3; break }`],
    ['a literal that stands for another', `rule "${LOCKED} now" -> "key", "gate"`],
    ['entries of a file', `words:\n  - "shut"\n  - "${LOCKED}"\ndo: call`],
  ])('is none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['alone', LOCKED],
    ['in a record of a program', `{"level":"error","msg":"${LOCKED}"}`],
    ['in the lines a program printed', `"stderr_lines": [\n  "${LOCKED}",\n  "Line 1"]`],
    ['in a log', `2021-05-06 02:15:44 ERROR ${LOCKED}`],
    ['in an answer of a program', `{"errors":["${LOCKED}","Line 1"]}`],
    ['in brackets and quotes', `the box ("${LOCKED}") came`],
    ['an entry alone', `  - "${LOCKED}"`],
    ['in brackets of a sentence', `the box (it said "${LOCKED}") came`],
    ['typeset', `**Error**: *Open-Door : ${LOCKED}.*\nWhat now?`],
  ])('is one: %s', (_, text) => {
    expect(found(text)).toEqual(['door']);
  });
});

describe('a message in a sentence', () => {
  it.each([
    ['of the past', `We used to get "${LOCKED}" every week`],
    ['of the future', `From May on you will see "Sorry. The ${LOCKED}"`],
    ['that supposes', `If the house says ${LOCKED}, knock`],
    ['that gives an example', `Text (for example "${LOCKED}"):`],
    ['that says it is gone', `The "${LOCKED}" does not come any more. Bye`],
    ['that explains', `"${LOCKED}" means that a key is missing`],
    ['that names a page', `Anna corrects the page on "The ${LOCKED}" next week`],
    ['of any program', `Call us when a house says "${LOCKED}"`],
    ['that begins with its verb', `2. Klingeln\n3. Kommt "${LOCKED}", ist der Keller gemeint`],
    ['that introduces a list', `Write it down, for example:\n- "The gate"\n- ${LOCKED}`],
    ['that asks, and no is the answer', `Ann: is it this? "${LOCKED}"\nBen: no. it rings`],
    [
      'another one came instead of',
      `The page says "${LOCKED}". Here is mine:\n\nOpen-Window : broken`,
    ],
  ])('%s is talked about', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['of the writer', `If I knock it says ${LOCKED}`, ['door']],
    ['behind the comma of a condition', `If it rains, ${LOCKED}`, ['door']],
    ['with its command', `If you see "Open-Door : ${LOCKED}" call us`, ['door']],
    ['after another one', `It used to open. Today ${LOCKED}`, ['door']],
    ['that turns', `We used to get "${RUSTED}", now "${LOCKED}"`, ['door']],
    ['after the example in brackets', `Text (for example "${RUSTED}"): ${LOCKED}`, ['door']],
    ['on the page one reads', `The page on gates helps, but "${LOCKED}"`, ['door']],
    ['of a user', `It comes when a guest rings: "${LOCKED}"`, ['door']],
    ['that asks in brief', `Kommt "${LOCKED}", was tun?`, ['door']],
    ['of a list', `I see this:\n- ${LOCKED}`, ['door']],
    ['that asks, and is answered', `Ann: is it this? "${LOCKED}"\nBen: no idea`, ['door']],
    ['that goes on', `"${LOCKED}" on mine. After that:\n\nOpen-Window : broken`, ['door']],
    ['before another one', `${LOCKED}. I do not laugh any more`, ['door']],
  ])('%s is an error', (_, text, owners) => {
    expect(found(text)).toEqual(owners);
  });
});

describe('a message without a frame in a document', () => {
  it.each([
    ['with titles', `The handbook\nSymptoms: ${LOCKED}\nGo home`],
    ['to be filled in', `Dear {{name}},\n${LOCKED}\nGo home`],
    ['to be ticked', `[ ] ${LOCKED}\n[ ] none`],
    ['in chapters', `9.1 Doors\n${LOCKED}\n9.2 Roofs\nnone`],
    ['of questions', `- Who is it?\n- How come?\n- Why "${LOCKED}"?`],
    ['of terms', `a big door = porta\n${LOCKED} = chiusa`],
    ['of options', `${LOCKED}: why?\na) rain b) snow c) wind`],
    ['of versions', `2.1.0 - windows\n2.0.3 - no more of ${LOCKED}`],
    ['of an agenda', `Point 1: tea\nPoint 2: the ${LOCKED}`],
    ['of questions with answers', `Q: Why "${LOCKED}"?\nA: Rain.`],
  ])('%s is described there', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is an error where somebody is stuck, with a prompt, or printed by a program', () => {
    const document = `The handbook\nSymptom: ${LOCKED}`;
    expect(found(document)).toEqual([]);
    expect(found(`${document}\nSince May, help`)).toEqual(['door']);
    expect(found(`PS C:\\> Open-Door\n${document}`)).toEqual(['door']);
    expect(found(`The handbook\nSymptom: Open-Door : ${LOCKED}`)).toEqual(['door']);
    expect(found(`The handbook\nSymptom: Knocking at 7 failed with ${LOCKED}`)).toEqual(['door']);
    expect(found(`The handbook\nSymptom: ${LOCKED}\n    + CategoryInfo : none`)).toEqual(['door']);
    expect(found(`[handbook] opening\n[handbook] ${LOCKED}\n[handbook] end`)).toEqual(['door']);
    expect(found(`Handbook\nStep 1 ........ FAILED\n${LOCKED}`)).toEqual(['door']);
    expect(found(`Handbook\nStep 1 ........ 12\n${LOCKED}`)).toEqual([]);
  });

  it('is none even with a frame where the document is one by many signs', () => {
    expect(found(`The handbook\n9.1 Symptom\n9.2 Doors\nOpen-Door : ${LOCKED}`)).toEqual([]);
  });

  it('is none in a paragraph that is a piece of one, in a letter', () => {
    const piece = `The handbook\nSymptom: ${LOCKED}`;
    expect(found(`Help, since May\n\n${piece}\n\nOpen-Gate : ${RUSTED}`)).toEqual(['gate']);
  });
});

describe('several messages without a frame', () => {
  it('are a list of what may happen: three, or two in a document', () => {
    const two = `${LOCKED}\n${RUSTED}`;
    expect(found(two)).toEqual(['door', 'gate']);
    expect(found(`${two}\n${LEAKING}`)).toEqual([]);
    expect(found(`Handbook\n${two}`)).toEqual([]);
  });

  it('happened where they have frames, or somebody tells of them', () => {
    const three = `${LOCKED}\n${RUSTED}\n${LEAKING}`;
    expect(found(`${three}\nHelp, since May`)).toHaveLength(3);
    expect(found(`See-Door : ${LOCKED}\nSee-Gate : ${RUSTED}\nSee-Roof : ${LEAKING}`)).toHaveLength(
      3,
    );
  });
});

describe('a message that stands out from a document', () => {
  const document = 'The handbook\n1.1 Symptom\n1.2 Doors\n';

  it('by its time, or between two lines of dashes, happened', () => {
    expect(found(`${document}Open-Door : ${LOCKED}`)).toEqual([]);
    expect(found(`${document}2021-05-06 02:15:44 house Open-Door : ${LOCKED}`)).toEqual(['door']);
    expect(found(`${document}---\nOpen-Door : ${LOCKED}\n---\nBye`)).toEqual(['door']);
    expect(found(`Hi\n---\n${document}Open-Door : ${LOCKED}\n---\nBye`)).toEqual([]);
  });
});

describe('messages in lines that are made the same', () => {
  const rows = (row: (phrase: string, index: number) => string) =>
    [LOCKED, RUSTED, LEAKING].map(row).join('\n');

  it.each([
    ['rows of a table, even with frames', rows((each) => `| See-It : ${each} | rain | wait |`)],
    [
      'choices in a chat',
      `Help, since May\n${rows((each, index) => `BOT: (${String(index)}) ${each}`)}`,
    ],
    ['quoted entries', rows((each) => `"${each}";"x"`)],
    ['one beside its remedy', `| wood | ${LOCKED} | Open-Door -Force |`],
  ])('are a list: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    [
      'rows about people',
      `Help, since May\n${rows((each, index) => `| guest ${String(index)} | ${each} |`)}`,
    ],
    ['rows with times', rows((each) => `| 7:45 | See-It : ${each} | Ann |`)],
    ['records', rows((each) => `"See-It : ${each}"`)],
  ])('happened: %s', (_, text) => {
    expect(found(text)).toHaveLength(3);
  });
});

describe('a message in own words', () => {
  const reaching = compile({
    entries: [
      {
        id: 'door',
        kind: 'scenario',
        signatures: [
          { kind: 'phrase', id: 'en', phrase: LOCKED, strength: 'likely' },
          {
            kind: 'near',
            id: 'near',
            groups: [
              ['wooden', 'is locked'],
              ['seems', 'key'],
            ],
            strength: 'likely',
          },
        ],
      },
    ],
    context,
  });
  const hitsOf = (text: string) => hitsIn(text, { from: 0, to: text.length }, reaching).hits;

  it('that reaches into the next paragraph does not take another away with what is said there', () => {
    expect(hitsOf(`${LOCKED}\n\nset the key="7"`)[0]).toMatchObject({ start: 0 });
  });

  it('is none with alternatives inside', () => {
    expect(hitsOf('see, the wooden (door|gate) seems locked')).toEqual([]);
    expect(hitsOf('see, the wooden (door or gate) seems locked')).not.toEqual([]);
  });
});

describe('how sure a message is', () => {
  it.each([
    ['in quotes', `Today he read "${LOCKED}" there`, 'likely'],
    ['in a sentence', `Today my old uncle said ${LOCKED}`, 'likely'],
    ['in a table', `uncle | ${LOCKED}`, 'likely'],
    ['alone', LOCKED, 'certain'],
    ['printed', `Open-Door : Today my old uncle said ${LOCKED}`, 'certain'],
  ])('depends on where it stands: %s', (_, text, certainty) => {
    const [first] = match(text).matches;
    expect(first).toMatchObject({
      certainty,
      reason: certainty === 'certain' ? 'exact' : 'embedded',
    });
  });
});
