import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunks } from './scripts/chunks.ts';
import { shortClassNames } from './scripts/class-names.ts';
import { contentPlugin } from './scripts/content/plugin.ts';
import { contentVersion, matcherVersion } from './scripts/content/versions.ts';
import { iconsPlugin } from './scripts/icons.ts';
import { errorsWithoutStack, leanLibraries, shortLoader } from './scripts/lean.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

export default defineConfig(({ isSsrBuild, mode }) => {
  /** The single file and the worker are one classic script each. */
  const oneScript = mode === 'one-file' || mode === 'worker';
  return {
    // Every reference is relative, so that one build serves at the root and under any sub-path.
    base: './',
    // The unit tests read the content themselves, so that a mistake in it fails a test and not all of them.
    plugins: [
      react(),
      iconsPlugin(),
      shortLoader(),
      errorsWithoutStack(),
      ...(process.env.VITEST === undefined
        ? [contentPlugin(root, { packed: mode === 'one-file' })]
        : []),
    ],
    ...(mode === 'production' || mode === 'one-file'
      ? {
          css: { modules: { generateScopedName: shortClassNames(`${root}/src`) } },
          resolve: { alias: leanLibraries(root) },
        }
      : {}),
    define: {
      __VERSION__: JSON.stringify(version),
      __CONTENT__: JSON.stringify(contentVersion(root)),
      __MATCHER__: JSON.stringify(matcherVersion(root)),
    },
    build: {
      target: 'baseline-widely-available',
      outDir: isSsrBuild ? '.build/server' : oneScript ? `.build/${mode}` : 'dist',
      emptyOutDir: true,
      manifest: !isSsrBuild && !oneScript,
      cssCodeSplit: false,
      modulePreload: false,
      copyPublicDir: !isSsrBuild && !oneScript,
      reportCompressedSize: false,
      ...(oneScript && { chunkSizeWarningLimit: 1500 }),
      rolldownOptions: isSsrBuild
        ? { input: { server: 'src/app/entry-server.tsx' } }
        : oneScript
          ? {
              input:
                mode === 'worker'
                  ? { 'match-worker': 'src/app/survey-worker.ts' }
                  : { wizard: 'src/app/wizard.tsx' },
              // A classic script, the only kind a browser runs from a folder, has no import.meta.
              transform: { define: { 'import.meta': '{}' } },
              output: { format: 'iife' as const, codeSplitting: false },
            }
          : {
              input: { boot: 'src/app/boot.ts', start: 'src/app/start-page.ts' },
              output: {
                codeSplitting: {
                  groups: chunks,
                },
              },
            },
    },
    ssr: { noExternal: isSsrBuild ? true : [] },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      reporters: ['default', './scripts/closing-vitest.ts'],
      // A property test takes seconds on a machine that does other work; one that hangs is still told.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
});
