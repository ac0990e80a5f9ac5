// Programs of Debian that some commands need: found where they are, installed where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {{ program: string, debian: string }} wanted the program’s file name, and the package that brings it
 * @returns {string | undefined} where the program is, after an attempt to install it as root on Debian
 */
export function findOrInstall({ program, debian }) {
  const find = () =>
    [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
      .map((folder) => join(folder, program))
      .find((path) => existsSync(path));
  const found = find();
  if (found || process.platform !== 'linux' || process.getuid() !== 0) return found;
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  // At run level 1 Debian installs a server without starting it.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-q', ...words], {
      env,
      stdio: ['ignore', 2, 2],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', debian);
  return find();
}
