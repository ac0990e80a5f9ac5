import type { Page } from '@playwright/test';
import { paths } from '../src/engine/tree.ts';
import { expect, languages, library, open, test, words, type Lng } from './app.ts';

const WAYS = paths(library.triage.tree);
type Way = (typeof WAYS)[number];

/** Ways in one test: to open a browser context for each takes longer than to walk it. */
const MANY = 14;

/** Takes an earlier answer back, from the list of those that were given. */
async function change(page: Page, lng: Lng, node: string): Promise<void> {
  const question = library.triageText[lng].nodes[node]?.question ?? '?';
  const name = words[lng].triage.changeLabel.replace('{{question}}', question);
  await page.getByRole('link', { name, exact: true }).click();
}

/** Answers a question by the words of the answer. */
async function choose(
  page: Page,
  lng: Lng,
  { node, option }: Way['steps'][number],
  way: string,
): Promise<void> {
  const text = library.triageText[lng].nodes[node];
  await expect(page.getByRole('heading', { level: 1 }), way).toHaveText(text?.question ?? '');
  const label = (text?.options[option] ?? '').replaceAll('`', '');
  await page.getByRole('main').getByRole('link', { name: label, exact: true }).first().click();
}

async function expectEnd(page: Page, lng: Lng, leaf: string, way: string): Promise<void> {
  const text = library.triageText[lng];
  const end = library.triage.tree.nodes[leaf];
  if (end?.kind !== 'leaf') throw new Error(`${leaf} is no leaf`);
  const title =
    end.leaf.kind === 'outcome'
      ? text.outcomes[end.leaf.outcome]?.title
      : text.titles[`${end.leaf.kind}/${end.leaf.id}`];
  await expect(page.getByRole('heading', { level: 1 }), way).toHaveText(title ?? '');
  await expect(page, way).toHaveURL(new RegExp(`/${lng}/triage/${leaf}/$`));
  // Its code comes with the first outcome, and moves the list of answers below it.
  if (end.leaf.kind === 'outcome')
    await expect(page.getByRole('button', { name: words[lng].ending.escalate }), way).toBeVisible();
}

for (const lng of languages) {
  for (let from = 0; from < WAYS.length; from += MANY) {
    const ways = WAYS.slice(from, from + MANY);
    test(`${lng}: the answers lead to ${ways[0]?.leaf ?? '?'} and the ${String(ways.length - 1)} ends after it`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await open(page, `${lng}/triage/`);
      let before: Way['steps'] = [];
      for (const { leaf, steps } of ways) {
        const way = steps.map(({ option }) => option).join(', ');
        const fork = steps.findIndex(({ option }, index) => option !== before[index]?.option);
        // From the end before, the answer is changed at which this way parts from that one.
        if (before.length > 0) await change(page, lng, steps[fork]?.node ?? '?');
        for (const step of steps.slice(fork)) await choose(page, lng, step, way);
        await expectEnd(page, lng, leaf, way);
        before = steps;
      }
    });
  }

  test(`${lng}: an earlier answer can be changed; Back and reload keep the place`, async ({
    page,
  }) => {
    const text = library.triageText[lng];
    const [long] = [...paths(library.triage.tree)].sort((a, b) => b.steps.length - a.steps.length);
    if (!long) throw new Error('the tree has no paths');
    await open(page, `${lng}/triage/${long.leaf}/`);
    const [first] = long.steps;
    const question = text.nodes[first?.node ?? '']?.question ?? '';
    await page
      .getByRole('link', { name: words[lng].triage.changeLabel.replace('{{question}}', question) })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/triage/${long.leaf}/$`));
    await page.reload();
    await expect(page).toHaveURL(new RegExp(`/triage/${long.leaf}/$`));
  });

  test(`${lng}: an outcome asks how it went; what it is not leads on, and the note says it`, async ({
    page,
  }) => {
    const t = words[lng];
    const text = library.triageText[lng];
    const outcome = 'this-account';
    const end = paths(library.triage.tree).find(({ leaf }) => {
      const place = library.triage.tree.nodes[leaf];
      return (
        place?.kind === 'leaf' && place.leaf.kind === 'outcome' && place.leaf.outcome === outcome
      );
    });
    await open(page, `${lng}/triage/${end?.leaf ?? ''}/`);
    const answer = page.getByRole('main').getByRole('status');
    await page.getByRole('button', { name: t.ending.escalate }).click();
    await answer.getByRole('button', { name: t.ending.handNote }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('pre')).toContainText(text.outcomes[outcome]?.title ?? '?');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t.ending.notThis }).click();
    const [related] = library.triage.outcomes[outcome]?.related ?? [];
    // The other language says what was said.
    await page.getByRole('link', { name: t.shell.otherLanguageLabel }).click();
    const there = words[lng === 'en' ? 'fr' : 'en'];
    await expect(page.getByRole('button', { name: there.ending.notThis })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await answer.getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/scenario/${related?.id ?? '?'}/$`));
  });
}
