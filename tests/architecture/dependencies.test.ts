import { describe, expect, it } from 'vitest';

import { readRules, violationsOf, violationsOfProduct } from '../support/dependency-rules.js';
import { BREACHES } from './breaches.js';

describe('which room may import which', () => {
  it('every import of the product keeps to the rules', async () => {
    expect(await violationsOfProduct()).toEqual([]);
  }, 90_000);

  it.each(BREACHES)('a breach is noticed: $what', async (breach) => {
    const broken = await violationsOf(breach);
    expect(new Set(broken.map((line) => line.split(':')[0]))).toEqual(new Set([breach.rule]));
  });

  it('a tree in which everything is in its place breaks no rule', async () => {
    const files = {
      'src/core/a.ts': 'export const a = 1;',
      'src/adapters/sqlite/a.ts': "import 'drizzle-orm';\nimport '../../core/a.js';\nexport {};",
      'src/adapters/telegram/a.ts':
        "import 'telegraf';\nimport '@grammyjs/menu';\nimport '../../i18n/a.js';\nexport {};",
      'src/i18n/a.ts': "import '../core/a.js';\nexport {};",
      'src/config/a.ts': "import '../core/a.js';\nimport 'declared';\nexport {};",
      'src/sandbox/a.ts': "import './protocol.js';\nexport {};",
      'src/sandbox/protocol.ts': 'export interface P { p: 1 }',
      'src/sandbox/page/page.ts':
        "import type { P } from '../protocol.js';\nimport './part.js';\nexport const p: P = { p: 1 };",
      'src/sandbox/page/part.ts': 'export {};',
      'src/app/a.ts':
        "import '../adapters/sqlite/a.js';\nimport '../sandbox/a.js';\nimport '../config/a.js';\nexport {};",
    };
    expect(await violationsOf({ rule: 'none', what: 'nothing', files })).toEqual([]);
  });

  it('every rule has a breach that shows it alive', async () => {
    const rules = (await readRules()).ruleSet?.forbidden?.map((rule) => rule.name) ?? [];
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(BREACHES.map((breach) => breach.rule))).toEqual(new Set(rules));
  });
});
