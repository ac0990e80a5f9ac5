import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Pattern = { readonly file: string; readonly source: string; readonly flags: string };

/** Every regular expression that stands in the engine's code. */
function patterns(): readonly Pattern[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => patternsIn(file));
}

function patternsIn(file: string): readonly Pattern[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

describe('the regular expressions of the engine', () => {
  it.concurrent.each(patterns())(
    '$file: /$source/ does not run away on a long text',
    async ({ source, flags }) => {
      // Where a match begins, and what it reports, does not change how long it takes.
      const result = await check(source, flags.replaceAll(/[dy]/g, ''), { timeout: 20_000 });
      // A bounded repetition is a polynomial with a ceiling; what runs away is exponential.
      const bounded = result.status === 'vulnerable' && result.complexity.type === 'polynomial';
      expect(result.status === 'safe' || bounded).toBe(true);
    },
    60_000,
  );
});
