import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importListCommand, type ImportListOptions } from '../../src/app/commands/import-list-command.js';
import { openStorage } from '../../src/app/storage.js';
import { createOperator, type Operator } from '../support/operator.js';
import { RecordingLog } from '../support/recording-log.js';

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const row = (id: string, name: string, seen = '2024-01-01', country = 'ru'): string =>
  `${id},Company,${name},,${country},,,2022-05-12,${seen}`;

let operator: Operator;
beforeEach(async () => {
  operator = await createOperator();
});
afterEach(async () => {
  await operator.close();
});

function imports(rows: readonly string[], options: Partial<ImportListOptions> = {}): Promise<boolean> {
  const path = join(operator.root, 'a-file');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  const parts = { ...operator.on('data'), clock: { now: () => Date.UTC(2024, 5, 1) } };
  const url = 'https://example.org/list';
  return importListCommand(parts, path, { list: 'export-bans', dryRun: false, yes: false, url, ...options });
}

/** The main names of those that are on a list now. */
async function names(list = 'export-bans'): Promise<string[]> {
  const storage = await openStorage(join(operator.root, 'data'), new RecordingLog());
  try {
    const present = await storage.register.present(list, '', 100);
    return present.flatMap(({ names: [main] }) => main?.text ?? []);
  } finally {
    storage.database.close();
  }
}

describe('importing a list from the command line', () => {
  const FOUR = [row('a', 'Acme'), row('b', 'Bolt'), row('c', 'Core'), row('d', 'Dart')];

  it('shows the difference field by field without changing anything, then imports it', async () => {
    expect(await imports(FOUR)).toBe(true);
    expect(operator.terminal.stderr).toMatch(
      /Imported 4 entries as of 2024-01-01: 4 added.* The list is new\./,
    );
    const next = [
      row('a', 'Acme Ltd', '2024-02-01', 'ua'),
      row('b', 'Bolt'),
      row('c', 'Core'),
      row('e', 'Edge'),
    ];
    expect(await imports(next, { dryRun: true })).toBe(true);
    expect(operator.terminal.stdout.split('\n')).toEqual([
      '~ changed: Acme Ltd (a)',
      '    names - Acme (main)',
      '    names + Acme Ltd (main)',
      '    countries - RU',
      '    countries + UA',
      '+ added: Edge (e)',
      '- ended: Dart (d)',
      '    history + removed 2024-01-01 to 2024-02-01 (from comparing copies)',
      '',
    ]);
    expect(await names()).toEqual(['Acme', 'Bolt', 'Core', 'Dart']);
    expect(await imports(next)).toBe(true);
    expect(operator.terminal.stderr).toMatch(/1 ended\.\n$/);
    expect(await names()).toEqual(['Acme Ltd', 'Bolt', 'Core', 'Edge']);
  });

  it('leaves the register as the bot will start with it, the list that ships included', async () => {
    await imports(FOUR);
    expect(await names('nacp-sponsors')).toContain('Hikvision');
  });

  it('takes nothing from a file with a fault, and says which row', async () => {
    expect(await imports([...FOUR, row('e', '')])).toBe(false);
    expect(operator.terminal.stderr).toContain('row 6, name: the value is missing');
    expect(operator.terminal.stderr).toContain('Nothing was imported.');
    expect(await names()).toEqual([]);
  });

  it('ends more than 30 % of a list only when told so', async () => {
    await imports(FOUR);
    expect(await imports(FOUR.slice(0, 2))).toBe(false);
    expect(operator.terminal.stderr).toContain('--yes');
    expect(await imports(FOUR.slice(0, 2), { yes: true })).toBe(true);
  });

  it('keeps what was said of a list before, and refuses what makes no sense', async () => {
    await imports(FOUR, { title: 'Export bans', titleUk: 'Заборони', staleAfter: '30' });
    await imports(FOUR, { publisher: 'Ministry' });
    const storage = await openStorage(join(operator.root, 'data'), new RecordingLog());
    expect((await storage.register.list('export-bans'))?.list).toEqual({
      id: 'export-bans',
      title: { en: 'Export bans', uk: 'Заборони' },
      publisher: { en: 'Ministry', uk: 'Ministry' },
      url: 'https://example.org/list',
      state: { kind: 'live', staleAfterDays: 30 },
    });
    storage.database.close();
    await expect(imports(FOUR, { list: 'My List' })).rejects.toThrow('a-z, 0-9');
    await expect(imports(FOUR, { withdrawn: 'yesterday' })).rejects.toThrow('--withdrawn');
    await expect(imports(FOUR, { takenOn: '2024' })).rejects.toThrow('--taken-on');
  });
});
