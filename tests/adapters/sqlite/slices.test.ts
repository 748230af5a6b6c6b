import { describe, expect, it } from 'vitest';
import { createSlice } from '../../../src/adapters/sqlite/slices.js';

describe('how much is written in one go', () => {
  let time = 0;
  const now = (): number => time;
  const taking = (ms: number) => (): void => {
    time += ms;
  };

  it('grows step by step while it is fast, and no further than allowed', () => {
    const slice = createSlice({ least: 100, most: 300, now });
    const sizes = Array.from({ length: 4 }, () => {
      slice.timed(taking(1));
      return slice.size;
    });
    expect(sizes).toEqual([150, 225, 300, 300]);
  });

  it('shrinks at once when it took long, and never to nothing', () => {
    const slice = createSlice({ least: 5, most: 1_000, now });
    while (slice.size < 1_000) slice.timed(taking(0));
    slice.timed(taking(50));
    expect(slice.size).toBe(200);
    for (let again = 0; again < 5; again += 1) slice.timed(taking(100));
    expect(slice.size).toBe(5);
  });
});
