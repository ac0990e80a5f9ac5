import { paths } from '../src/engine/tree.ts';
import { expect, languages, library, open, test, words } from './app.ts';

for (const lng of languages) {
  for (const { leaf, steps } of paths(library.triage.tree)) {
    test(`${lng}: the answers ${steps.map(({ option }) => option).join(', ')} end at ${leaf}`, async ({
      page,
    }) => {
      const text = library.triageText[lng];
      await open(page, `${lng}/triage/`);
      for (const { node, option } of steps) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          text.nodes[node]?.question ?? '',
        );
        const label = (text.nodes[node]?.options[option] ?? '').replaceAll('`', '');
        await page
          .getByRole('main')
          .getByRole('link', { name: label, exact: true })
          .first()
          .click();
      }
      const end = library.triage.tree.nodes[leaf];
      if (end?.kind !== 'leaf') throw new Error(`${leaf} is no leaf`);
      const title =
        end.leaf.kind === 'outcome'
          ? text.outcomes[end.leaf.outcome]?.title
          : text.titles[`${end.leaf.kind}/${end.leaf.id}`];
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
      await expect(page).toHaveURL(new RegExp(`/${lng}/triage/${leaf}/$`));
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
