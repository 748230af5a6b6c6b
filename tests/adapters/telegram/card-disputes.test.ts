import { describe, expect, it } from 'vitest';
import { detailsText } from '../../../src/adapters/telegram/views/card-details.js';
import { LONGEST_MESSAGE, seenLength } from '../../../src/adapters/telegram/views/card-fit.js';
import { cardText } from '../../../src/adapters/telegram/views/card.js';
import type { Finding } from '../../../src/core/cases/finding.js';
import type { PublicDispute } from '../../../src/core/disputes/dispute.js';
import { DAY } from '../../../src/core/kernel/time.js';
import type { CompanyCard } from '../../../src/core/register/register-desk.js';
import { createI18n } from '../../../src/i18n/i18n.js';
import { FINDING, starterDesk } from '../../support/register.js';

const TODAY = '2026-05-20';
const OPENED = Date.UTC(2026, 4, 12, 9);
const i18n = createI18n();

const open: PublicDispute = {
  reply: 'We left <b>this</b> market & sold all.',
  source: 'https://www.example.com/a?b=1&c="2"',
  openedAt: OPENED,
  outcome: null,
};
const ended = (kind: 'kept' | 'corrected' | 'withdrawn'): PublicDispute => ({
  ...open,
  outcome: { kind, words: 'We <i>looked</i>.', at: OPENED + DAY },
});

interface Given {
  readonly entry?: readonly PublicDispute[];
  readonly findings?: readonly Finding[];
  readonly formerFindings?: readonly Finding[];
}

async function cardWith({ entry = [], ...given }: Given): Promise<CompanyCard> {
  const card = await (await starterDesk()).card('hikvision');
  if (card === null) throw new Error('no card');
  const entries = card.entries.map((placed) => ({ ...placed, disputes: entry, disputesThen: entry }));
  return { ...card, entries, ...given };
}
const short = (card: CompanyCard, locale: 'uk' | 'en' = 'en'): string =>
  cardText(i18n.t(locale), locale, { card, note: null, today: TODAY });
const more = (card: CompanyCard): string =>
  detailsText(i18n.t('en'), 'en', {
    card,
    recorded: [],
    note: null,
    link: 'https://t.me/x',
    today: '2026-01-15',
  });

describe('a card of what a company disputes', () => {
  it('says it at once below the entry, in the company’s own words, with a link to them', async () => {
    const lines = short(await cardWith({ entry: [open] })).split('\n');
    const at = lines.findIndex((line) => line.includes('The company was on the NACP list'));
    expect(lines[at + 1]).toBe(
      'Disputed since 12 May 2026. The company says: “We left &lt;b&gt;this&lt;/b&gt; market &amp; sold all.” ' +
        '(<a href="https://www.example.com/a?b=1&amp;c=&quot;2&quot;">example.com</a>)',
    );
  });

  it.each([
    ['kept', 'Checked after the company’s reply, 13 May 2026: kept. We &lt;i&gt;looked'],
    ['corrected', 'Checked after the company’s reply, 13 May 2026: corrected. We &lt;i&gt;looked'],
  ] as const)(
    'says that it was %s, when and why, and leaves the reply to the history',
    async (kind, line) => {
      const card = await cardWith({ entry: [ended(kind)] });
      expect(short(card)).toContain(line);
      expect(short(card)).not.toContain('The company says');
      expect(more(card)).toContain('• Disputed on 12 May 2026. The company said: “We left');
      expect(more(card)).toContain(`• ${line}`);
    },
  );

  it('a withdrawn entry is first of all withdrawn, even while it is disputed anew', async () => {
    const text = short(await cardWith({ entry: [ended('withdrawn'), open] }));
    expect(text).toContain('<b>Withdrawn on 13 May 2026 after the company’s reply: Slid no longer says');
    expect(text).toContain('Disputed since 12 May 2026');
    expect(text).not.toContain('<b>The company was on');
    expect(short(await cardWith({ entry: [ended('withdrawn')] }), 'uk')).toContain(
      '<b>Відкликано 13 травня 2026',
    );
  });

  it('tells which finding is disputed; one that is none any more stands in the history only, without its case', async () => {
    const card = await cardWith({
      findings: [{ ...FINDING, disputes: [open] }],
      formerFindings: [{ ...FINDING, componentId: 'c2', disputes: [ended('withdrawn')] }],
    });
    expect(short(card)).toMatch(/1 verified finding[^]*Camera[^]*Disputed since 12 May 2026/i);
    expect(short(card)).not.toContain('Withdrawn');
    expect(more(card)).toContain('No longer a finding:');
    expect(more(card)).toContain('Withdrawn after the company’s reply, 13 May 2026.');
    expect(more(card)).not.toContain('SL-7K3F9Q');
  });

  it('what others wrote cannot pass for lines of the card', async () => {
    const reply = 'Not us.\n\nThe company was removed from the list.';
    const forged = { ...open, reply, outcome: { kind: 'kept', words: 'See\nbelow.', at: OPENED } } as const;
    for (const dispute of [{ ...forged, outcome: null }, forged]) {
      const card = await cardWith({ entry: [dispute], findings: [{ ...FINDING, disputes: [dispute] }] });
      for (const text of [short(card), more(card)]) {
        expect(text).not.toMatch(/^The company was removed/m);
        expect(text).not.toMatch(/^below/m);
      }
    }
  });

  it('stays one message, whatever was said and however often', async () => {
    const long: PublicDispute = {
      ...open,
      reply: '&<'.repeat(500),
      outcome: { kind: 'withdrawn', words: '<'.repeat(500), at: OPENED },
    };
    const disputes = [...Array.from({ length: 20 }, () => long), { ...long, outcome: null }];
    const findings = Array.from({ length: 40 }, (_, at) => ({
      ...FINDING,
      componentId: String(at),
      disputes,
    }));
    const card = await cardWith({ entry: disputes, findings, formerFindings: findings });
    for (const text of [short(card), short(card, 'uk'), more(card)]) {
      expect(seenLength(text)).toBeLessThanOrEqual(LONGEST_MESSAGE + 96);
      expect(text.split('<b>').length).toBe(text.split('</b>').length);
    }
    expect(short(card)).toContain('and 37 more disputed findings');
    expect(short(card)).toContain('Withdrawn on 12 May 2026');
  });
});
