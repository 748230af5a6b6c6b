import { describe, expect, it } from 'vitest';
import { MAKERS } from '../../../src/core/marking/makers.js';
import { readMarkings } from '../../eval/marking/labelled.js';
import { faultsOf, FIELDS, readAll, scoreOf } from '../../eval/marking/measure.js';

/** The whole labelled set; `npm run eval:marking` says more. */
const outcomes = readAll(readMarkings());
const half = (wanted: string) => outcomes.filter(({ labelled }) => labelled.half === wanted);

describe('reading markings', () => {
  it.each(FIELDS)('what it says of the %s is right, and little is left out', (field) => {
    const { precision, recall } = scoreOf(outcomes, field);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('is as good on the half of the set that the tables were not fitted to first', () => {
    for (const field of FIELDS) {
      const [tuned, unseen] = [scoreOf(half('tuning'), field), scoreOf(half('held-out'), field)];
      expect(unseen.precision).toBeGreaterThanOrEqual(tuned.precision - 0.03);
      expect(unseen.recall).toBeGreaterThanOrEqual(tuned.recall - 0.05);
    }
  });

  it('reads nothing where there is nothing', () => {
    const loud = outcomes.filter(
      (outcome) => outcome.labelled.group === 'Nothing to read' && faultsOf(outcome).length > 0,
    );
    expect(loud.map(({ labelled }) => labelled.text)).toEqual([]);
  });
});

describe('the labelled set', () => {
  const said = outcomes.map(({ labelled }) => labelled.said);

  it('is large, has many makers, hard negatives and re-markings', () => {
    const silent = said.filter(
      ({ maker, parts, dates }) => maker === null && parts.length + dates.length === 0,
    );
    expect(said.length).toBeGreaterThanOrEqual(300);
    expect(silent.length).toBeGreaterThanOrEqual(60);
    expect(said.filter(({ signs }) => signs.length > 0).length).toBeGreaterThanOrEqual(30);
    expect(new Set(said.map(({ maker }) => maker)).size).toBeGreaterThanOrEqual(60);
  });

  it('names makers that exist only', () => {
    const ids = new Set<string | null>([...Object.keys(MAKERS), 'several', null]);
    expect(said.filter(({ maker }) => !ids.has(maker))).toEqual([]);
  });
});
