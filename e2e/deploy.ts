import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticServer } from '../scripts/serve.mjs';
import { root } from './app.ts';

/** A host of our own for one test, whose files can be replaced under the reader's hands. */
export type Host = {
  /** Its address, with a slash at the end. */
  readonly address: string;
  readonly folder: string;
  /** Puts another build over it: every asset has another name, and the former ones are gone. */
  readonly deploy: () => void;
  /** Nobody answers any more: what a reader without a network sees. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Serves a copy of the built app. */
export async function host(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const server = createStaticServer(folder);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    folder,
    deploy: () => {
      rename(folder);
    },
    stop,
    remove: async () => {
      if (server.listening) await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Another build differs in the names of its assets and in whatever names them. */
function rename(folder: string): void {
  const names = readdirSync(join(folder, 'assets'));
  const next = new Map(names.map((name) => [name, name.replace(/(\.\w+)$/, '2$1')]));
  const any = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (!/\.(html|js)$/.test(file) || file === 'wizard.html' || !statSync(path).isFile()) continue;
    const text = readFileSync(path, 'utf8');
    const renamed = text.replaceAll(any, (name) => next.get(name) ?? name);
    const target = next.get(file.replace(/^assets[\\/]/, ''));
    if (target === undefined) writeFileSync(path, renamed);
    else writeFileSync(join(folder, 'assets', target), renamed);
  }
  for (const name of names) {
    if (name.endsWith('.css'))
      cpSync(join(folder, 'assets', name), join(folder, 'assets', next.get(name) ?? name));
    rmSync(join(folder, 'assets', name));
  }
}
