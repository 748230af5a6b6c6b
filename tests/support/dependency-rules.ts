import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Breach, Tree } from '../architecture/breaches.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function readRules(): Promise<ICruiseOptions> {
  return extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'));
}

/** The broken rules of the product's own sources, one line each: `rule: from → to`. */
export function violationsOfProduct(): Promise<string[]> {
  return violations(ROOT);
}

/** The broken rules of a small tree made for the occasion, beside packages that stand for the real ones. */
export async function violationsOf(breach: Breach): Promise<string[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'slid-breach-')));
  try {
    write(root, { ...PACKAGES, ...breach.files, 'src/main.ts': entryPoint(breach) });
    return await violations(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function violations(root: string): Promise<string[]> {
  const rules = await readRules();
  const { output } = await cruise(['src'], { ...rules, baseDir: root });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to, cycle }) =>
    [`${rule.name}: ${from}`, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → '),
  );
}

const LIBRARIES = ['telegraf', 'grammy', '@grammyjs/menu', 'drizzle-orm', 'better-sqlite3', 'declared'];

const PACKAGES: Tree = {
  'package.json': JSON.stringify({
    name: 'breach',
    type: 'module',
    dependencies: Object.fromEntries(LIBRARIES.map((name) => [name, '1.0.0'])),
    devDependencies: { tool: '1.0.0' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'NodeNext', target: 'ES2023' } }),
  ...Object.fromEntries(
    [...LIBRARIES, 'tool', 'stowaway'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};

function entryPoint({ files, unused = [] }: Breach): string {
  return Object.keys(files)
    .filter((file) => file.startsWith('src/') && !file.includes('/page/') && !unused.includes(file))
    .map((file) => `import './${file.slice('src/'.length).replace(/\.ts$/, '.js')}';`)
    .concat('export {};')
    .join('\n');
}

function write(root: string, files: Tree): void {
  for (const [file, content] of Object.entries(files)) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
