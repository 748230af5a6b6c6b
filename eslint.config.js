import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};

const noClock = 'Core is handed a clock (core/kernel/time.ts): take `now` as a parameter.';
const noChance = 'Core is handed its randomness (core/kernel/ids.ts).';
const noMachine = 'Core knows no machine: no process, no timers, no network, no console.';

/** What JavaScript itself would let core do behind the back of its parameters. */
const impure = {
  'no-restricted-globals': [
    'error',
    ...['Bun', 'Buffer', 'Deno', 'console', 'fetch', 'global', 'globalThis', 'process', 'queueMicrotask'].map(
      (name) => ({ name, message: noMachine }),
    ),
    ...['setImmediate', 'setInterval', 'setTimeout', 'WebSocket', 'require'].map((name) => ({
      name,
      message: noMachine,
    })),
    { name: 'performance', message: noClock },
    { name: 'crypto', message: noChance },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: noClock },
    { object: 'Math', property: 'random', message: noChance },
  ],
  'no-restricted-syntax': [
    'error',
    namedExportsOnly,
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
    { selector: "CallExpression[callee.name='Date']", message: noClock },
    {
      selector: 'MemberExpression[property.name=/^toLocale/]',
      message: 'Core speaks no language: formatting is done where the texts are.',
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'data/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tests/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Matching names works on code points, on purpose; no emoji is cut for a reader.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', namedExportsOnly],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // People's eyes are on the log and on what an operator command prints; both are written to on purpose.
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'src/config reads the environment, once; take the setting as a parameter.',
        },
      ],
    },
  },
  {
    files: ['src/config/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: impure,
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'test', 'describe'].flatMap((object) =>
          ['only', 'todo'].map((property) => ({ object, property, message: 'Every test runs, always.' })),
        ),
        { object: 'vi', property: 'mock', message: 'Use a fake of the port (src/adapters/memory).' },
        { object: 'vi', property: 'doMock', message: 'Use a fake of the port (src/adapters/memory).' },
      ],
    },
  },
  {
    files: ['.ci/*.mjs'],
    languageOptions: { globals: { URL: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
