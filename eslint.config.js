import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Globals of a browser, which the stations before the map must not know. */
const browserGlobals = [
  'alert',
  'document',
  'fetch',
  'history',
  'localStorage',
  'location',
  'navigator',
  'self',
  'sessionStorage',
  'window',
].map((name) => ({ name, message: 'This folder runs where there is no page: take what you need as an argument.' }));

export default defineConfig(
  globalIgnores(['dist', '.*/**', 'tests/architecture/brokenRoad', 'tests/bench/.site']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-empty-pattern': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A handler may be asynchronous where nobody waits for it; a promise forgotten elsewhere is an error.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `_name`: there because of the place of what follows it.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      // Numbers in templates are how path data is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // `() => void call()` says that the value is not wanted.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A record of details has keys that only its reader knows.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `x as T` says which type is meant, where `x!` says only that it is there.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Spreading a text by code points is what cutting and counting it asks for here.
      '@typescript-eslint/no-misused-spread': 'off',
      // Objects of functions here are closures: none of them knows `this`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler takes no enum (`erasableSyntaxOnly`), and to look for one costs a seventh of the whole check.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    // An ambient module has no place for an import but within the type.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      // A label's text may stand two elements deep.
      'jsx-a11y/label-has-associated-control': ['error', { assert: 'either', depth: 4 }],
    },
  },
  {
    // What a page or a command says, it says to its reader; a line left over from debugging is no part of it.
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/{dataset,geo,views,state,i18n}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        module: 'writable',
        process: 'readonly',
        require: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
    // What the compiler says of the other files.
    rules: {
      eqeqeq: 'error',
      'no-const-assign': 'error',
      'no-dupe-keys': 'error',
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // The example page's own script.
    files: ['public/*.js'],
    languageOptions: { globals: { document: 'readonly' } },
  },
  {
    // Half of the bench runs in the pages that it measures.
    files: ['tests/bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        document: 'readonly',
        DOMPoint: 'readonly',
        MutationObserver: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
        requestAnimationFrame: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // What a test takes out, leaves empty or claims to be whole, it does to see what happens.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
