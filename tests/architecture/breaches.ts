/** A small source tree: file name to content. */
export type Tree = Readonly<Record<string, string>>;

export interface Breach {
  readonly rule: string;
  readonly what: string;
  readonly files: Tree;
  /** Files that `src/main.ts` shall not lead to; it leads to all others. */
  readonly unused?: readonly string[];
}

const empty = 'export {};';
const uses = (path: string): string => `import '${path}';\nexport {};`;

/** For every rule at least one way to break it, and it alone. */
export const BREACHES: readonly Breach[] = [
  {
    rule: 'core-knows-only-itself',
    what: 'core reads a file',
    files: { 'src/core/a.ts': uses('node:fs') },
  },
  {
    rule: 'core-knows-only-itself',
    what: 'core uses a package',
    files: { 'src/core/a.ts': uses('declared') },
  },
  {
    rule: 'core-knows-only-itself',
    what: 'core borrows a type from a package',
    files: { 'src/core/a.ts': "import type { Declared } from 'declared';\nexport type A = Declared;" },
  },
  {
    rule: 'adapters-stay-apart',
    what: 'one adapter uses another',
    files: { 'src/adapters/http/a.ts': uses('../log/b.js'), 'src/adapters/log/b.ts': empty },
  },
  {
    rule: 'only-app-wires',
    what: 'the settings make an adapter',
    files: { 'src/starter/a.ts': uses('../adapters/log/b.js'), 'src/adapters/log/b.ts': empty },
  },
  {
    rule: 'app-is-the-top',
    what: 'an adapter reaches for the wiring',
    files: { 'src/adapters/http/a.ts': uses('../../app/b.js'), 'src/app/b.ts': empty },
  },
  {
    rule: 'config-is-handed-down',
    what: 'an adapter reads the settings itself',
    files: { 'src/adapters/http/a.ts': uses('../../config/b.js'), 'src/config/b.ts': empty },
  },
  {
    rule: 'config-knows-only-core',
    what: 'the settings depend on shipped data',
    files: { 'src/config/a.ts': uses('../starter/b.js'), 'src/starter/b.ts': empty },
  },
  {
    rule: 'texts-are-for-views',
    what: 'a store speaks to people',
    files: { 'src/adapters/sqlite/a.ts': uses('../../i18n/b.js'), 'src/i18n/b.ts': empty },
  },
  {
    rule: 'texts-know-only-core',
    what: 'the texts depend on shipped data',
    files: { 'src/i18n/a.ts': uses('../starter/b.js'), 'src/starter/b.ts': empty },
  },
  ...['telegraf', 'grammy', '@grammyjs/menu'].map((library) => ({
    rule: 'telegram-libraries-in-one-room',
    what: `the wiring uses ${library}`,
    files: { 'src/app/a.ts': uses(library) },
  })),
  ...['drizzle-orm', 'better-sqlite3'].map((library) => ({
    rule: 'database-libraries-in-one-room',
    what: `the wiring uses ${library}`,
    files: { 'src/app/a.ts': uses(library) },
  })),
  {
    rule: 'sandbox-does-not-know-the-product',
    what: 'the sandbox uses core',
    files: { 'src/sandbox/a.ts': uses('../core/b.js'), 'src/core/b.ts': empty },
  },
  {
    rule: 'sandbox-is-started-by-app',
    what: 'an adapter notices the sandbox',
    files: { 'src/adapters/telegram/a.ts': uses('../../sandbox/b.js'), 'src/sandbox/b.ts': empty },
  },
  {
    rule: 'page-runs-in-a-browser',
    what: 'the page imports a package',
    files: { 'src/sandbox/page/page.ts': uses('declared') },
  },
  {
    rule: 'page-runs-in-a-browser',
    what: 'the page imports what runs on the server',
    files: { 'src/sandbox/page/page.ts': uses('../world.js'), 'src/sandbox/world.ts': empty },
  },
  {
    rule: 'product-does-not-need-tests',
    what: 'the wiring uses a test’s helper',
    files: { 'src/app/a.ts': uses('../../tests/support/b.js'), 'tests/support/b.ts': empty },
  },
  {
    rule: 'product-does-not-need-tools',
    what: 'the wiring uses a development dependency',
    files: { 'src/app/a.ts': uses('tool') },
  },
  {
    rule: 'packages-are-declared',
    what: 'the wiring uses a package that came along with another',
    files: { 'src/app/a.ts': uses('stowaway') },
  },
  {
    rule: 'imports-lead-somewhere',
    what: 'an import of a file that is gone',
    files: { 'src/app/a.ts': uses('./gone.js') },
  },
  {
    rule: 'no-cycles',
    what: 'two files need each other',
    files: { 'src/core/a.ts': uses('./b.js'), 'src/core/b.ts': uses('./a.js') },
  },
  {
    rule: 'no-cycles',
    what: 'two files need each other’s types',
    files: {
      'src/core/a.ts': "import type { B } from './b.js';\nexport interface A { b: B }",
      'src/core/b.ts': "import type { A } from './a.js';\nexport interface B { a: A }",
    },
  },
  {
    rule: 'nothing-unused',
    what: 'a file that nobody imports',
    files: { 'src/core/a.ts': uses('./b.js'), 'src/core/b.ts': empty },
    unused: ['src/core/a.ts'],
  },
];
