import { beforeAll, describe, expect, it } from 'vitest';
import { readList } from '../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../src/adapters/memory/list-staging.js';
import { numbersIn, type CompanyNumbers } from '../../src/core/register/company-numbers.port.js';
import { importListOnce } from '../../src/core/register/import-list.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';
import { STARTER_LIST } from '../../src/starter/starter-list.js';
import { listFile } from '../support/list-files.js';

export interface NumbersWorld {
  readonly store: RegisterStore;
  readonly numbers: CompanyNumbers;
}

const HEADER =
  'id,name,name_uk,official_names,aliases,abbreviations,former_names,brands,countries,listed,events,reason_en,reason_uk,source,names_basis,identifiers';

/** Companies with numbers that their own registries publish. */
const LIST = [
  HEADER,
  row('privatbank', 'ПриватБанк', 'edrpou:14360570'),
  row('kyivstar', 'Київстар', 'edrpou:21673832'),
  row('roga', 'Roga', 'tax:77070-83893'),
  row('apple', 'Apple', 'lei:HWUPKR0MPOU8FGXBT394'),
].join('\n');

function row(id: string, name: string, identifier: string): string {
  return `${id},${name},,,,,,,,2024-01-01,,,,https://example.org/,unverified,${identifier}`;
}

/** What every finder of numbers promises. */
export function companyNumbersContract(name: string, create: () => NumbersWorld): void {
  describe(`company numbers: ${name}`, () => {
    let numbers: CompanyNumbers;
    beforeAll(async () => {
      const world = create();
      numbers = world.numbers;
      const imported = await importListOnce({
        store: world.store,
        openStaging: openMemoryStaging,
        read: readList,
        list: { ...STARTER_LIST, id: 'directory' },
        file: listFile(LIST, '2024-02-01'),
        importedBy: 'system',
        now: Date.UTC(2026, 0, 1),
      });
      expect(imported).toMatchObject({ ok: true });
    });

    it.each([
      ['14360570', ['privatbank']],
      ['ЄДРПОУ 14360570', ['privatbank']],
      ['код ЄДРПОУ: 1436 0570', ['privatbank']],
      ['hwupkr0mpou8fgxbt394', ['apple']],
      ['7707083893', ['roga']],
      ['ИНН 77-07-083893', ['roga']],
      ['LEI HWUPKR0MPOU8FGXBT394', ['apple']],
      ['HWUP-KR0M-POU8-FGXB-T394', ['apple']],
      ['чи є компанія з кодом ЄДРПОУ 14360570 у переліку?', ['privatbank']],
      ['Is the company with LEI hwupkr0mpou8fgxbt394 on the list', ['apple']],
    ])('%s is found', async (asked, holders) => {
      expect(await numbers.holders(numbersIn(asked))).toEqual(holders);
    });

    it.each(['14360571', '1436057', '14360570 14360570', 'код 14360571 у переліку?', 'договір № 143605701'])(
      '%s is nobody’s',
      async (asked) => {
        expect(await numbers.holders(numbersIn(asked))).toEqual([]);
      },
    );
  });
}
