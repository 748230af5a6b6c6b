import { describe, expect, it } from 'vitest';
import { describeAnswer } from '../../../src/adapters/telegram/screening/result-table.js';
import type { PublicDispute } from '../../../src/core/disputes/dispute.js';
import type { LookupAnswer } from '../../../src/core/register/lookup.js';
import { createI18n } from '../../../src/i18n/i18n.js';
import { starterDesk } from '../../support/register.js';

const i18n = createI18n();
const said: PublicDispute = {
  reply: 'We left.',
  source: 'https://example.com/reply',
  openedAt: Date.UTC(2026, 4, 12, 9),
  outcome: null,
};
const withdrawn: PublicDispute = {
  ...said,
  outcome: { kind: 'withdrawn', words: 'Another company was meant.', at: Date.UTC(2026, 4, 13, 9) },
};

/** The cells for Hikvision with an entry for each of these: what its company said against it. */
async function cellsFor(entries: readonly (readonly PublicDispute[])[]): Promise<readonly string[]> {
  const answer = await (await starterDesk()).lookup('Hikvision');
  if (!answer.ok) throw new Error(answer.error);
  const results: LookupAnswer['results'] = answer.value.results.map((result) => ({
    ...result,
    entries: entries.flatMap((disputes) =>
      result.entries.map((placed) => ({ ...placed, disputes, disputesThen: disputes })),
    ),
  }));
  return describeAnswer({ t: i18n.t('en'), locale: 'en', botName: 'slid_bot' }, { ...answer.value, results });
}

describe('a screened row of a company that disputes its entry', () => {
  it.each([
    [[[]], 'was listed', ''],
    [[[said]], 'was listed, disputed by the company', 'disputed'],
    [[[withdrawn]], 'withdrawn on 13 May 2026 after the company’s reply', 'withdrawn after the reply'],
    [[[], [said]], 'was listed; was listed, disputed by the company', 'disputed'],
  ] as const)('says where that stands (%#)', async (entries, status, dispute) => {
    const cells = await cellsFor(entries);
    expect(cells[3]).toBe(status);
    expect(cells.at(-1)).toBe(dispute);
  });
});
