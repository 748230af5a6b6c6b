import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { every, shareTurns } from '../../../src/adapters/telegram/screening/turns.js';

/** Works in steps of about a millisecond, and notes each under its name. */
async function work(
  name: string,
  steps: number,
  on: { turn: () => Promise<void>; notes: string[] },
): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await on.turn();
    const until = performance.now() + 1;
    while (performance.now() < until);
    on.notes.push(name);
  }
}

describe('pieces of work that share the thread', () => {
  it('take turns, so that a short one is not done last', async () => {
    const take = shareTurns();
    const notes: string[] = [];
    await Promise.all([
      work('long', 120, { turn: take(), notes }),
      work('short', 15, { turn: take(), notes }),
    ]);
    expect(notes.lastIndexOf('short')).toBeLessThan(notes.lastIndexOf('long'));
    expect(
      notes.slice(0, notes.lastIndexOf('short')).filter((name) => name === 'long').length,
    ).toBeGreaterThan(5);
  });

  it('let everything else in between two stretches', async () => {
    const take = shareTurns();
    const notes: string[] = [];
    const working = Promise.all(['a', 'b', 'c'].map((name) => work(name, 40, { turn: take(), notes })));
    const state = { done: false };
    void working.finally(() => (state.done = true));
    while (!state.done) {
      await nextRound();
      notes.push('others');
    }
    const longest = Math.max(
      ...notes
        .join('')
        .split('others')
        .map((stretch) => stretch.length),
    );
    // A stretch is six steps of a millisecond; three in a row would be eighteen.
    expect(longest).toBeLessThan(18);
  });
});

describe('something that is due every so often', () => {
  it('is not due again at once', () => {
    const due = every(60_000, 0);
    expect([due(), due()]).toEqual([true, false]);
  });
});
