import { describe, expect, it } from 'vitest';
import { COLLECTION_COMMAND } from './collection-command.ts';
import { mayHoldReport, readReport } from './collection.ts';

const BEGIN = '-----BEGIN SFBO-CHECK 1-----';
const END = '-----END SFBO-CHECK-----';
const report = (...lines: readonly string[]) => [BEGIN, ...lines, END].join('\n');

describe('readReport', () => {
  it('reads each key with its values, in the order of the text', () => {
    expect(
      readReport(report('ps=5.1', 'module=A|1|C:\\A', 'policy.Process=Undefined', 'module=B|2|')),
    ).toEqual({
      kind: 'report',
      report: { ps: ['5.1'], module: ['A|1|C:\\A', 'B|2|'], 'policy.Process': ['Undefined'] },
    });
  });

  it.each([
    ['quoted', '> -----BEGIN SFBO-CHECK 1-----\n> ps=5.1\n> -----END SFBO-CHECK-----'],
    ['indented', '   -----BEGIN SFBO-CHECK 1-----\n\t ps=5.1\n  -----END SFBO-CHECK-----'],
    ['with Windows line ends', `${BEGIN}\r\nps=5.1\r\n${END}\r\n`],
    ['with old line ends', `${BEGIN}\rps=5.1\r${END}`],
    ['with spaces behind', `${BEGIN}  \nps=5.1  \n${END}`],
    ['with colours', `${BEGIN}\n\u001b[32;1mps\u001b[0m=\u001b[3m5.1\u001b[0m\n${END}`],
    ['with marks of no width', `\ufeff${BEGIN}\n\ufeffps=5\u200b.1\n${END}`],
    ['with short marks', '---BEGIN SFBO-CHECK 1---\nps=5.1\n---END SFBO-CHECK---'],
    ['with spaced marks', '--- BEGIN SFBO-CHECK 1 ---\nps=5.1\n--- END SFBO-CHECK ---'],
    ['in small letters', '-----begin sfbo-check 1-----\nps=5.1\n-----end sfbo-check-----'],
    ['with a value that was cut', `${BEGIN}\nps=5.\n\n1\n${END}`],
    ['with words around it', `See below.\n${report('ps=5.1')}\nps=7.4`],
    ['after an older one', `${report('ps=7.4')}\n${report('ps=5.1')}`],
    ['with a line of something else before it', report('Loading…', 'ps=5.1')],
  ])('reads a report %s', (_, text) => {
    expect(readReport(text)).toEqual({ kind: 'report', report: { ps: ['5.1'] } });
  });

  it('takes a line with another key for the rest of the line before', () => {
    expect(readReport(report('proxy=host', 'xps=5.1', 'time=1'))).toEqual({
      kind: 'report',
      report: { proxy: ['hostxps=5.1'], time: ['1'] },
    });
  });

  it.each([
    ['none', 'ps=5.1'],
    ['none', `--BEGIN SFBO-CHECK 1-----\nps=5.1\n${END}`],
    ['none', `-----BEGIN SFBO-CHECK 1--\nps=5.1\n${END}`],
    ['none', '-----BEGIN SFBO-CHECK-----\nps=5.1'],
    ['incomplete', `${BEGIN}\nps=5.1`],
    ['incomplete', `${END}\n${BEGIN}\nps=5.1`],
    ['incomplete', `${BEGIN}\n${END}`],
    ['incomplete', `${BEGIN}\nps=5.1\n--END SFBO-CHECK-----`],
    ['incomplete', `${BEGIN}\nps=5.1\n-----END SFBO-CHECK--`],
  ])('is %s for %j', (kind, text) => {
    expect(readReport(text)).toEqual({ kind });
  });

  it('names another version', () => {
    expect(readReport(report('ps=5.1').replace('CHECK 1', 'CHECK 12'))).toEqual({
      kind: 'other-version',
      version: 12,
    });
  });
});

describe('mayHoldReport', () => {
  it.each([
    ['a BEGIN SFBO-CHECK', true],
    ['begin sfbo-check 1', true],
    ['SFBO-CHECK', false],
    ['', false],
  ])('of “%s” is %s', (text, expected) => {
    expect(mayHoldReport(text)).toBe(expected);
  });
});

describe('COLLECTION_COMMAND', () => {
  it('is no report itself, though it holds both marks', () => {
    expect(readReport(COLLECTION_COMMAND)).toEqual({ kind: 'incomplete' });
    expect(COLLECTION_COMMAND).toContain(`'${BEGIN}'`);
    expect(COLLECTION_COMMAND).toContain(`'${END}'`);
  });

  it('prints the keys that are read, and each of them', () => {
    const keys = [...COLLECTION_COMMAND.matchAll(/& \$t '([a-z.]+)'|\{ '([a-z]+)[=.]'/g)].map(
      ([, asked, listed]) => asked ?? listed,
    );
    expect(keys).toEqual(
      'time ps edition mode platform os bits bits.os admin policy policy module basic.policy winrm basic msoidsvc session proxy proxy.env reach'.split(
        ' ',
      ),
    );
    for (const key of keys)
      expect(readReport(report(`${String(key)}=x`))).toMatchObject({ kind: 'report' });
  });

  it('is one block on one line, and names nothing that it did not make', () => {
    expect(COLLECTION_COMMAND).toMatch(/^& \{ [^\r\n]* \}$/);
    expect(COLLECTION_COMMAND.split('{')).toHaveLength(COLLECTION_COMMAND.split('}').length);
    const given = ['null', '_', 'env', 'PSVersionTable', 'ExecutionContext'];
    const parameters = [...COLLECTION_COMMAND.matchAll(/param\(([^)]*)\)/g)].flatMap(
      ([, list = '']) => [...list.matchAll(/\$(\w+)/g)].map(([, name]) => name),
    );
    const made = [...COLLECTION_COMMAND.matchAll(/\$(\w+) = /g)].map(([, name]) => name);
    for (const [, name] of COLLECTION_COMMAND.matchAll(/\$(\w+)/g))
      expect([...given, ...parameters, ...made]).toContain(name);
  });

  it('only reads', () => {
    const verbs = [...COLLECTION_COMMAND.matchAll(/\b([A-Z][a-z]+)-[A-Z]\w+/g)].map(
      ([whole]) => whole,
    );
    for (const name of verbs) expect(name).toMatch(/^(Get-|ForEach-Object|New-Object)/);
  });
});
