import { describe, expect, it } from 'vitest';
import { endOfNight, isNight } from '../../../src/core/following/night.js';

const at = (iso: string): number => Date.parse(iso);

describe('the night is that of Kyiv', () => {
  it.each([
    ['2024-05-01T18:59:59Z', false],
    ['2024-05-01T19:00:00Z', true],
    ['2024-05-02T04:59:59Z', true],
    ['2024-05-02T05:00:00Z', false],
    ['2024-01-15T20:00:00Z', true],
    ['2024-01-15T19:59:59Z', false],
    ['2024-01-15T05:59:59Z', true],
    ['2024-01-15T06:00:00Z', false],
  ])('%s: %s', (moment, night) => {
    expect(isNight(at(moment))).toBe(night);
  });

  it.each([
    ['a summer evening', '2024-05-01T20:17:05Z', '2024-05-02T05:00:00Z'],
    ['before dawn', '2024-05-02T04:30:00Z', '2024-05-02T05:00:00Z'],
    ['the night the clocks go forward', '2024-03-30T22:30:00Z', '2024-03-31T05:00:00Z'],
    ['the night they go back', '2024-10-26T20:30:00Z', '2024-10-27T06:00:00Z'],
    ['by day', '2024-05-01T12:34:56Z', '2024-05-01T12:34:56Z'],
  ])('%s ends at eight', (_, from, until) => {
    expect(new Date(endOfNight(at(from))).toISOString()).toBe(new Date(until).toISOString());
  });
});
