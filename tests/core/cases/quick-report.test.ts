import { describe, expect, it } from 'vitest';
import { quickReport } from '../../../src/core/cases/quick-report.js';
import { WEAPONS } from '../../../src/core/cases/taxonomy.js';
import { NOON } from '../../support/cases.js';
import { after } from '../../support/deciding.js';
import { openCommand } from '../../support/desk.js';

describe('the code of a link', () => {
  it.each(WEAPONS)('is a weapon of the taxonomy: %s', (weapon) => {
    expect(quickReport(weapon)).toEqual({ kind: 'weapon', weapon });
    expect(`r_${weapon}`).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  it.each(['kharkiv-2026', 'a', '7', 'x'.repeat(32)])('is a campaign otherwise: %s', (campaign) => {
    expect(quickReport(campaign)).toEqual({ kind: 'campaign', campaign });
  });

  it.each(['', 'Kharkiv', 'х', 'a b', '-a', 'a-', 'x'.repeat(33), 'a_b', '<b>'])(
    'may be nothing: %j',
    (code) => {
      expect(quickReport(code)).toBeNull();
    },
  );
});

describe('a report begun by a link', () => {
  const open = { ...openCommand, ref: 'SL-1K3F94' } as const;

  it('has the weapon of the link, as something inferred', () => {
    const { incident, campaign } = after(null, { ...open, begun: { kind: 'weapon', weapon: 'lancet' } });
    const value = { kind: 'known', code: 'lancet' };
    expect(incident.weapon).toEqual({ value, basis: 'inferred', by: 'reporter', at: NOON });
    expect(campaign).toBeNull();
  });

  it('keeps the campaign as the link states it', () => {
    const { incident, campaign } = after(null, {
      ...open,
      begun: { kind: 'campaign', campaign: 'kharkiv-2026' },
    });
    expect(campaign).toEqual({ value: 'kharkiv-2026', basis: 'inferred', by: 'reporter', at: NOON });
    expect(incident.weapon).toBeNull();
  });
});
