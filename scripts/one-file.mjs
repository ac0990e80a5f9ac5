// Writes dist/wizard.html, the whole app in one file that opens by double click, and its SHA-256 beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { document } from './prerender.mjs';
import { readStyle } from './style.mjs';

/**
 * @param {{ built: string, dist: string }} places `built`: where the one script and its style were built
 * @returns {number} the size of the file in bytes
 */
export function writeOneFile({ built, dist }) {
  const folder = join(built, 'assets');
  const [name, ...more] = readdirSync(folder).filter((file) => file.endsWith('.js'));
  if (name === undefined || more.length > 0) throw new Error(`expected one script in ${folder}`);
  // The text `</script` would end the element that holds it.
  const script = readFileSync(join(folder, name), 'utf8')
    .trim()
    .replaceAll('</script', '<\\/script');
  const html = document({
    lng: 'en',
    style: readStyle(built),
    script,
    head: ['<title>Skype for Business Online connection troubleshooter</title>'],
    body: [
      '<div id="root"></div>',
      '<noscript>This file needs JavaScript. <span lang="fr">Ce fichier nécessite JavaScript.</span></noscript>',
    ],
  });
  writeFileSync(join(dist, 'wizard.html'), html);
  const hash = createHash('sha256').update(html).digest('hex');
  writeFileSync(join(dist, 'wizard.html.sha256'), `${hash}  wizard.html\n`);
  return Buffer.byteLength(html);
}
