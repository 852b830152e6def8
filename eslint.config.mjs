import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

/**
 * The import rules of docs/ARCHITECTURE.md: which layer may import from which other layer.
 * Each rule lists what a layer must not reach; everything else is free.
 */
const layers = [
  { target: 'src/domain', allowed: ['src/domain'] },
  { target: 'src/i18n', allowed: ['src/i18n'] },
  { target: 'src/schemas', allowed: ['src/schemas', 'src/domain'] },
  { target: 'src/stores', allowed: ['src/stores', 'src/domain'] },
  {
    target: 'src/islands',
    allowed: ['src/islands', 'src/page-scripts', 'src/stores', 'src/domain', 'src/i18n'],
  },
  {
    target: 'src/components',
    allowed: [
      'src/components',
      'src/layouts',
      'src/i18n',
      'src/domain',
      'src/islands',
      'src/page-scripts',
      'src/stores',
      'src/styles',
    ],
  },
  {
    target: 'src/layouts',
    allowed: [
      'src/components',
      'src/layouts',
      'src/i18n',
      'src/domain',
      'src/islands',
      'src/page-scripts',
      'src/stores',
      'src/styles',
    ],
  },
  {
    target: 'src/page-scripts',
    allowed: ['src/page-scripts', 'src/islands', 'src/stores', 'src/domain', 'src/i18n'],
  },
  { target: 'src/build', allowed: ['src/build', 'src/schemas', 'src/domain', 'src/i18n'] },
  {
    target: 'src/integrations',
    allowed: ['src/integrations', 'src/build', 'src/schemas', 'src/domain', 'src/i18n'],
  },
  {
    target: 'scripts',
    allowed: ['scripts', 'src/integrations', 'src/build', 'src/schemas', 'src/domain', 'src/i18n'],
  },
];
const everyLayer = [
  'src/domain', 'src/i18n', 'src/schemas', 'src/stores', 'src/islands', 'src/components', 'src/layouts',
  'src/styles', 'src/page-scripts', 'src/build', 'src/integrations', 'src/pages', 'src/content.ts', 'src/content.config.ts',
  'src/static-paths.ts', 'src/article-pages.ts', 'src/calculator-pages.ts', 'src/search-content.ts', 'src/queries', 'src/book', 'scripts', 'tests',
]; // prettier-ignore

const zones = layers.flatMap(({ target, allowed }) =>
  everyLayer
    .filter((layer) => !allowed.includes(layer))
    .map((from) => ({
      target: `./${target}`,
      from: `./${from}`,
      message: `${target} must not import from ${from} (docs/ARCHITECTURE.md, "Who may import whom").`,
    })),
);
zones.push(
  {
    target: './src/pages',
    from: './src/queries',
    message: 'Pages ask src/content.ts; src/queries is behind it.',
  },
  { target: './src', from: './scripts', message: 'src never imports scripts.' },
  { target: './src', from: './tests', message: 'src never imports tests.' },
);

/** Packages that a layer must not import, over and above the other layers. */
const packages = (...patterns) => [
  'error',
  { patterns: patterns.map(([group, message]) => ({ group, message })) },
];
const noNode = [['node:*'], 'This code runs in a browser: no Node modules here.'];
const noAstro = [['astro', 'astro:*', '@astrojs/*'], 'Only pages, layouts and components know Astro.'];
const noZod = [['zod', 'zod/*'], 'zod stays out of the browser bundle; use src/schemas at build time.'];
const noPreact = [['preact', 'preact/*'], 'Stores hold logic; islands render.'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-drafts/',
      '.astro/',
      '.compiled/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      // Index signatures are read as obj['key'], so that TypeScript can tell them from real properties.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Published records are written as they are spoken of: Record<string, number | null>.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // A list without bullets loses its role in Safari's screen reader unless it is named.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'], nav: [] }],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      // Import circles are found by tests/unit/engine/no-circles.test.ts, in a hundredth of the time.
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**', 'src/integrations/**', 'src/build/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/domain/**', 'src/i18n/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'domain and i18n import nothing outside themselves.' }] },
      ],
    },
  },
  { files: ['src/schemas/**'], rules: { 'no-restricted-imports': packages(noNode, noAstro, noPreact) } },
  {
    files: ['src/stores/**'],
    rules: { 'no-restricted-imports': packages(noNode, noAstro, noZod, noPreact) },
  },
  { files: ['src/islands/**'], rules: { 'no-restricted-imports': packages(noNode, noAstro, noZod) } },
  {
    files: ['src/**'],
    ignores: ['src/stores/persistence/**', 'src/integrations/**', 'src/build/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Only src/stores/persistence/ touches storage.' },
        { name: 'sessionStorage', message: 'Only src/stores/persistence/ touches storage.' },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/queries/**', 'src/content.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportSpecifier[imported.name=/^get(?:Collection|Entry)$/]',
          message: 'Only src/queries/ calls getCollection and getEntry.',
        },
      ],
    },
  },
);
