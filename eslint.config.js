import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which rooms of `src/` each room may import. A new arrow is a decision: write it into DECISIONS.md. */
const rooms = {
  engine: [],
  i18n: [],
  ui: [],
  content: ['engine'],
  urls: ['engine', 'i18n'],
  features: ['engine', 'i18n', 'ui', 'content', 'urls'],
  app: ['engine', 'i18n', 'ui', 'content', 'urls', 'features'],
};

/** Rooms that may load code on demand; everywhere else it would hide an import from the table above. */
const loading = ['app', 'content', 'i18n'];

function room(name, allowed) {
  const own = [name, ...allowed].filter((each) => each !== 'features' || name === 'app').join('|');
  const patterns = [
    { regex: '^\\.\\./', message: 'Import another room with #room/…, a neighbour with ./' },
    {
      regex: `^#(?!(locales|${own})/)`,
      message: `${name}/ may import only: ${allowed.join(', ') || 'nothing'} (see the table in eslint.config.js)`,
    },
    ...(name === 'engine'
      ? [{ regex: '^[^.#]', message: 'engine/ imports no package and no browser' }]
      : []),
  ];
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}', '**/*.d.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': [
        'error',
        ...(loading.includes(name)
          ? []
          : [
              {
                selector: 'ImportExpression',
                message: 'Only app, content and i18n load code on demand',
              },
            ]),
        { selector: 'ExportAllDeclaration', message: 'No barrels: name what you export' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only' },
      ],
    },
  };
}

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.build',
      'node_modules',
      'test-results',
      'playwright-report',
      'coverage',
      'reports',
      '.stryker-tmp',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Values from JSON and YAML are checked where they enter; everything else may be trusted to have a useful text.
      '@typescript-eslint/restrict-template-expressions': 'off',
      // An event handler may start something and not wait for it.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // Type libraries are extended through interfaces; there is no other way.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      ...jsxA11y.flatConfigs.strict.rules,
      // A box that scrolls has to be reachable by keyboard (WCAG 2.1.1), though it is not a control.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['pre'], roles: ['group', 'region'], allowExpressionValues: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        navigator: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  ...Object.entries(rooms).map(([name, allowed]) => room(name, allowed)),
  {
    files: ['src/features/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./', message: 'Import another room with #room/…, a neighbour with ./' },
            {
              regex: '^#(app|features)/',
              message: 'Features do not import each other, nor the app: let the page pass it in',
            },
          ],
        },
      ],
    },
  },
);
