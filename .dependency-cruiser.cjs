/**
 * Which room may import which. `tests/architecture/dependencies.test.ts` runs these rules over `src`, and breaks
 * each of them once, so that a rule that no longer catches anything is noticed.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'core-knows-only-itself',
      comment: 'Decisions are pure: no package, no Node module, no other room.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'adapters-stay-apart',
      comment: 'An adapter can be replaced without touching another. What two of them share belongs in core.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'only-app-wires',
      comment: 'Adapters are put together in one place.',
      severity: 'error',
      from: { pathNot: '^src/(app/|adapters/|main\\.ts$)' },
      to: { path: '^src/adapters/' },
    },
    {
      name: 'app-is-the-top',
      comment: 'Nothing but the entry point knows how the program is put together.',
      severity: 'error',
      from: { pathNot: '^src/(app/|main\\.ts$)' },
      to: { path: '^src/(app/|main\\.ts$)' },
    },
    {
      name: 'config-is-handed-down',
      comment: 'Everything else gets its settings as parameters.',
      severity: 'error',
      from: { pathNot: '^src/(config/|app/|main\\.ts$)' },
      to: { path: '^src/config/' },
    },
    {
      name: 'config-knows-only-core',
      comment: 'Settings are read before anything else exists.',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^(src|locales)/', pathNot: '^src/(config|core)/' },
    },
    {
      name: 'texts-are-for-views',
      comment: 'Only what speaks to people needs the texts; everything else speaks in codes.',
      severity: 'error',
      from: { pathNot: '^src/(i18n/|app/|main\\.ts$|adapters/(telegram|report)/)' },
      to: { path: '^(src/i18n|locales)/' },
    },
    {
      name: 'texts-know-only-core',
      comment: 'The texts are the same wherever they are shown.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/(i18n|core)/' },
    },
    {
      name: 'telegram-libraries-in-one-room',
      comment: 'Two bot frameworks are quite enough for one folder.',
      severity: 'error',
      from: { pathNot: '^src/adapters/telegram/' },
      to: { path: '(^|/)node_modules/(telegraf|grammy|@grammyjs)/' },
    },
    {
      name: 'database-libraries-in-one-room',
      comment: 'Another database can take the place of this one behind the same ports.',
      severity: 'error',
      from: { pathNot: '^src/adapters/sqlite/' },
      to: { path: '(^|/)node_modules/(drizzle-orm|better-sqlite3)/' },
    },
    {
      name: 'sandbox-does-not-know-the-product',
      comment: 'It stands in for Telegram, which does not know us either.',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^(src|locales)/', pathNot: '^src/sandbox/' },
    },
    {
      name: 'sandbox-is-started-by-app',
      comment: 'The bot must not notice whether it talks to Telegram or to the sandbox.',
      severity: 'error',
      from: { pathNot: '^src/(sandbox/|app/|main\\.ts$)' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'page-runs-in-a-browser',
      comment:
        'The chat page is served as it is, without a bundler: it has its own files and the protocol’s types.',
      severity: 'error',
      from: { path: '^src/sandbox/page/' },
      to: { pathNot: '^src/sandbox/(page/|protocol\\.ts$)' },
    },
    {
      name: 'product-does-not-need-tests',
      comment: 'What ships must run without the tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-does-not-need-tools',
      comment: 'What ships must run after an install without development dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that comes along with another can leave with it too.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-lead-somewhere',
      comment: 'A file was moved and somebody did not hear of it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three. Types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unused',
      comment:
        'Neither the program nor its page leads here: delete it. Fakes and a served sandbox are for tests, the making of the gazetteer is for us.',
      severity: 'error',
      from: { path: '^src/(main|sandbox/page/page)\\.ts$' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(adapters/memory/|gazetteer/making/|(main|sandbox/serve-sandbox|sandbox/page/page)\\.ts$)',
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts', '.mjs', '.cjs'],
    },
  },
};
