import { ESLint, Linter } from 'eslint';
import { fileURLToPath } from 'node:url';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Only these need no types, so that one line can be checked without compiling the product. */
const RULES = ['no-restricted-globals', 'no-restricted-properties', 'no-restricted-syntax', 'no-console'];

const eslint = new ESLint({ cwd: ROOT });

async function complaints(file: string, code: string): Promise<string[]> {
  const config = (await eslint.calculateConfigForFile(`${ROOT}${file}`)) as { rules: Linter.RulesRecord };
  const rules = Object.fromEntries(Object.entries(config.rules).filter(([name]) => RULES.includes(name)));
  const found = new Linter().verify(code, { files: ['**/*.ts'], languageOptions: { parser }, rules }, file);
  return found.map(({ ruleId, message }) => ruleId ?? message);
}

describe('core is pure', () => {
  it.each([
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Date();',
    'export const a = Math.random();',
    'export const a = crypto.randomUUID();',
    'export const a = performance.now();',
    'export const a = process.env;',
    'export const a = globalThis;',
    'export const a = Buffer.from("a");',
    'setTimeout(() => {}, 1);',
    'export const a = fetch("https://example.org");',
    'console.log(1);',
    'export const a = (1000).toLocaleString();',
  ])('%s is turned away', async (code) => {
    expect(await complaints('src/core/a.ts', code)).not.toEqual([]);
  });

  it.each([
    'export const a = (at: number) => new Date(at).toISOString();',
    'export const a = Date.UTC(2024, 1, 1);',
    'export const a = Math.max(1, 2);',
  ])('%s is calculation and stays', async (code) => {
    expect(await complaints('src/core/a.ts', code)).toEqual([]);
  });
});

describe('habits of the whole product', () => {
  it('the environment is read in one folder only', async () => {
    const code = 'export const a = process.env;';
    expect(await complaints('src/adapters/http/a.ts', code)).toEqual(['no-restricted-properties']);
    expect(await complaints('src/app/a.ts', code)).toEqual(['no-restricted-properties']);
    expect(await complaints('src/config/a.ts', code)).toEqual([]);
  });

  it('nothing is exported without a name, in core no less than elsewhere', async () => {
    const code = 'export default 1;';
    expect(await complaints('src/core/a.ts', code)).toEqual(['no-restricted-syntax']);
    expect(await complaints('src/app/a.ts', code)).toEqual(['no-restricted-syntax']);
  });

  it('nothing is printed past the log', async () => {
    expect(await complaints('src/adapters/http/a.ts', 'console.log(1);')).toEqual(['no-console']);
  });

  it('no test is left out, and no module is mocked', async () => {
    expect(await complaints('tests/core/a.test.ts', 'it.only("a", () => {});')).toEqual([
      'no-restricted-properties',
    ]);
    expect(await complaints('tests/core/a.test.ts', 'vi.mock("./a.js");')).toEqual([
      'no-restricted-properties',
    ]);
  });
});
