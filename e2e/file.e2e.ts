import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { expect, languages, library, open, test, words } from './app.ts';

const LINE =
  'VERBOSE: 2021-03-04 user4711@contoso.com has the policy Global and needs no change.\r\n';
const MODULE =
  "Get-CsWebTicket : Can't load Live ID module. Make sure correct version of Live Id\r\n";
const FRENCH =
  'Le nombre maximal de shells simultanés pour cet\r\n   utilisateur a été dépassé. Fermez les shells existants ou augmentez le quota pour ce client.\r\n';

/** How often a line stands on each side of the message in the middle. */
const HALF = Math.floor((5 * 1024 * 1024) / LINE.length);

/** Writes a transcript of twenty mebibytes in UTF-16, as Windows PowerShell does, with three messages in it. */
function writeTranscript(): string {
  const half = LINE.repeat(HALF);
  // A file on disk, since its content would go to the browser in pieces of text.
  const file = test.info().outputPath('transcript.txt');
  writeFileSync(file, Buffer.from(`\uFEFF${MODULE}${half}${FRENCH}${half}${MODULE}`, 'utf16le'));
  return file;
}

for (const lng of languages) {
  test(`${lng}: a file of 20 MiB is read with progress, and every message is listed with its lines`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await open(page, `${lng}/`);
    const worker = page.waitForEvent('worker');
    await page.getByLabel(words[lng].match.openFile).setInputFiles(writeTranscript());
    const view = page.getByRole('region', { name: 'transcript.txt' });
    await expect(view.getByRole('progressbar')).toBeVisible();
    expect((await worker).url()).toMatch(/\/match-worker\.js$/);
    const found = view.getByRole('listitem');
    await expect(found).toHaveCount(2, { timeout: 60_000 });
    const titleOf = (id: string) => library.scenarioText[lng][id]?.title ?? '';
    await expect(found.nth(0).getByRole('heading')).toHaveText(titleOf('live-id-module'));
    await expect(found.nth(1).getByRole('heading')).toHaveText(titleOf('user-shell-limit'));
    const number = (value: number) => new Intl.NumberFormat(lng).format(value);
    await expect(found.nth(0)).toContainText(
      words[lng].match.times
        .replace('{{count}}', '2')
        .replace('{{first}}', '1')
        .replace('{{last}}', number(2 * HALF + 4)),
    );
    await expect(found.nth(1)).toContainText(
      words[lng].match.once.replace('{{line}}', number(HALF + 2)),
    );
    await expect(found.nth(1).locator('mark')).toContainText('shells simultanés pour cet');
    // The list stays while the reader looks at a runbook.
    await found.nth(1).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('user-shell-limit'));
    await page.goBack();
    await expect(found).toHaveCount(2);
    await found.nth(1).getByRole('button').click();
    await expect(page.getByRole('textbox', { name: words[lng].match.label })).toHaveValue(
      /shells simultanés/,
    );
    await expect(
      page.getByRole('heading', { level: 3, name: titleOf('user-shell-limit') }).first(),
    ).toBeVisible();
  });
}

for (const lng of languages) {
  test(`${lng}: what a file holds is in the case, in the note with its lines, and among the candidates`, async ({
    page,
  }) => {
    const titleOf = (id: string) => library.scenarioText[lng][id]?.title ?? '?';
    await open(page, `${lng}/`);
    await page.getByLabel(words[lng].match.openFile).setInputFiles({
      name: 'jane.doe@contoso.com.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${MODULE}${LINE.repeat(6000)}${FRENCH}${MODULE}`),
    });
    const bar = page.getByRole('complementary');
    await bar.getByRole('button', { name: words[lng].case.handOver }).click();
    const note = page.getByRole('dialog').locator('pre');
    const [colon, lines] =
      lng === 'en' ? [': ', 'lines 1 to 6004'] : ['\u00a0: ', 'lignes 1 à 6004'];
    await expect(note).toContainText(`1. ${titleOf('live-id-module')}${colon}2 `);
    await expect(note).toContainText(lines);
    await expect(note).toContainText(`2. ${titleOf('user-shell-limit')}${colon}`);
    await expect(note).not.toContainText('jane.doe');
    await page.keyboard.press('Escape');
    await page
      .getByRole('link', { name: titleOf('live-id-module') })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('live-id-module'));
    await page.getByRole('link', { name: words[lng].scenario.begin }).click();
    const nodes = library.scenarioText[lng]['live-id-module']?.nodes;
    for (const [node, option] of [
      ['modules', 'no-connector'],
      ['replace-lines', 'elsewhere'],
    ] as const) {
      const label = (nodes?.[node]?.options[option] ?? '?').replaceAll('`', '');
      await page.getByRole('main').getByRole('link', { name: label, exact: true }).first().click();
    }
    await expect(
      page.getByRole('link', {
        name: `${titleOf('user-shell-limit')} (${words[lng].ending.fromPaste})`,
      }),
    ).toBeVisible();
  });
}

test('reading a file can be stopped', async ({ page }) => {
  await open(page, 'en/');
  await page.getByLabel(words.en.match.openFile).setInputFiles(writeTranscript());
  const view = page.getByRole('region', { name: 'transcript.txt' });
  await view.getByRole('button', { name: words.en.match.cancel }).click();
  await expect(view).toBeHidden();
});

for (const lng of languages) {
  test(`${lng}: a short file is put into the box, and answered with its lines like a long one`, async ({
    page,
  }) => {
    const t = words[lng].match;
    const number = (value: number) => new Intl.NumberFormat(lng).format(value);
    await open(page, `${lng}/`);
    await page.getByLabel(t.openFile).setInputFiles({
      name: 'error.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `Échec :\r\n${LINE.repeat(10)}${FRENCH}${MODULE}${LINE.repeat(1200)}${MODULE}AADSTS50076: Due to a configuration change\r\n`,
      ),
    });
    const box = page.getByRole('textbox', { name: t.label });
    await expect(box).toHaveValue(/^Échec :\n/);
    const view = page.getByRole('region', { name: 'error.txt' });
    const found = view.getByRole('listitem');
    await expect(found).toHaveCount(3);
    const titleOf = (id: string) => library.scenarioText[lng][id]?.title ?? '';
    await expect(found.nth(0)).toContainText(titleOf('user-shell-limit'));
    await expect(found.nth(0)).toContainText(t.once.replace('{{line}}', '12'));
    await expect(found.nth(1)).toContainText(titleOf('live-id-module'));
    await expect(found.nth(1)).toContainText(
      t.times
        .replace('{{count}}', '2')
        .replace('{{first}}', '14')
        .replace('{{last}}', number(1215)),
    );
    await expect(found.nth(2)).toContainText(t.once.replace('{{line}}', number(1216)));
    await expect(
      page.getByText(t.long_other.replace('{{count}}', '3').replace('{{lines}}', number(1217))),
    ).toBeVisible();
    // Every occurrence is marked, as in a paste.
    await expect(found.nth(1).locator('mark')).toHaveCount(2);
    // The ticket note names the file and the lines as well.
    await page
      .getByRole('complementary')
      .getByRole('button', { name: words[lng].case.handOver })
      .click();
    const [colon, lines] =
      lng === 'en' ? [': ', 'lines 14 to 1215'] : ['\u00a0: ', 'lignes 14 à 1215'];
    const note = page.getByRole('dialog').locator('pre');
    await expect(note).toContainText(`2. ${titleOf('live-id-module')}${colon}2 `);
    await expect(note).toContainText(lines);
    await page.keyboard.press('Escape');
    // What is changed by hand is no file any more.
    await box.press('End');
    await box.pressSequentially('!');
    await expect(view).toBeHidden();
    await expect(page.getByRole('link', { name: t.open }).first()).toBeVisible();
    await expect(page.getByText(t.once.replace('{{line}}', '12'))).toBeHidden();
  });
}

test('a short file without a known message says how many lines were read', async ({ page }) => {
  await open(page, 'en/');
  await page.getByLabel(words.en.match.openFile).setInputFiles({
    name: 'nothing.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(LINE.repeat(3)),
  });
  await expect(page.getByText(words.en.match.longNone.replace('{{lines}}', '4'))).toBeVisible();
  await expect(page.getByText(words.en.match.noneTitle)).toBeVisible();
});

const REFUSED = [
  ['a picture', 'shot.png', [0x89, 0x50, 0x4e, 0x47], words.en.match.refusedPicture],
  ['a Word document', 'error.docx', [0x50, 0x4b, 3, 4], words.en.match.refusedWord],
  ['an archive', 'logs.zip', [0x50, 0x4b, 3, 4], words.en.match.refusedArchive],
  [
    'an Outlook message',
    'RE.msg',
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    words.en.match.refusedMail,
  ],
] as const;

for (const [what, name, bytes, text] of REFUSED) {
  test(`${what} that is dropped is recognised, with the way to its text`, async ({ page }) => {
    await open(page, 'en/');
    const data = await page.evaluateHandle(
      ({ fileName, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      { fileName: name, content: [...bytes] },
    );
    const zone = page.getByRole('region', { name: words.en.match.label, exact: true });
    await zone.dispatchEvent('dragover', { dataTransfer: data });
    await zone.dispatchEvent('drop', { dataTransfer: data });
    await expect(page.getByText(text)).toBeVisible({ timeout: 15_000 });
  });
}
