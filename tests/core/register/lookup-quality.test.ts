import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, runAll, type Outcome } from '../../eval/lookup/measure.js';
import { slid } from '../../eval/lookup/ours.js';
import { starterQueries } from '../../eval/lookup/queries.js';
import { starterStore } from '../../support/register.js';

/** The whole labelled set on the starter list; `npm run eval:lookup` says more, and beside other companies. */
let outcomes: readonly Outcome[];
let listed: ReadonlySet<string>;
beforeAll(async () => {
  const names = await (await starterStore()).names();
  listed = new Set(names.map(({ companyId }) => companyId));
  outcomes = runAll(slid(names), starterQueries());
});

describe('finding companies by name', () => {
  it('finds the company meant, and is sure of it', () => {
    const { recallAtOne, recallSure } = figuresOf(outcomes, { listed });
    expect(recallAtOne).toBeGreaterThanOrEqual(0.985);
    expect(recallSure).toBeGreaterThanOrEqual(0.97);
  });

  it('accuses nobody else', () => {
    const { falseAlarms, falseShown } = figuresOf(outcomes, { listed });
    expect(falseAlarms).toBeLessThanOrEqual(0.005);
    expect(falseShown).toBeLessThanOrEqual(0.03);
  });

  it('is as good on the half of the questions that nothing was fitted to', () => {
    const half = (wanted: string) =>
      figuresOf(
        outcomes.filter(({ asked }) => asked.half === wanted),
        { listed },
      );
    expect(half('held-out').recallAtOne).toBeGreaterThanOrEqual(half('tuning').recallAtOne - 0.02);
    expect(half('held-out').recallSure).toBeGreaterThanOrEqual(half('tuning').recallSure - 0.02);
  });

  it('has no kind of question that it is bad at', () => {
    const kinds = new Set(
      outcomes.filter(({ asked }) => asked.company !== null).map(({ asked }) => asked.kind),
    );
    const bad = [...kinds].filter((kind) => {
      const of = outcomes.filter(({ asked }) => asked.kind === kind);
      return figuresOf(of, { listed }).recallAtOne < 0.9;
    });
    expect(bad).toEqual([]);
  });
});

describe('the labelled set', () => {
  it('is large, hard, and names companies of the list only', () => {
    const asked = outcomes.map((outcome) => outcome.asked);
    const nobody = asked.filter(({ company }) => company === null);
    expect(asked.length).toBeGreaterThanOrEqual(3_000);
    expect(nobody.length).toBeGreaterThanOrEqual(1_000);
    expect(asked.filter(({ company }) => company !== null && !listed.has(company))).toEqual([]);
  });
});
