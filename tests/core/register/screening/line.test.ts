import { describe, expect, it } from 'vitest';
import { createLine } from '../../../../src/core/register/screening/line.js';

describe('a line of which two have their turn at once', () => {
  it('tells each how many must leave before them', () => {
    const line = createLine(2);
    for (const id of ['a', 'b', 'c', 'd']) line.join(id);
    expect(['a', 'b', 'c', 'd'].map((id) => line.ahead(id))).toEqual([0, 0, 1, 2]);
    expect(line.waiting()).toEqual(['c', 'd']);
  });

  it('moves up when somebody leaves, whether it was their turn or not', () => {
    const line = createLine(2);
    for (const id of ['a', 'b', 'c', 'd']) line.join(id);
    line.leave('c');
    expect(line.ahead('d')).toBe(1);
    line.leave('a');
    expect(line.ahead('d')).toBe(0);
    expect(line.waiting()).toEqual([]);
  });

  it('keeps the place of one who joins again', () => {
    const line = createLine(1);
    for (const id of ['a', 'b', 'a']) line.join(id);
    expect(line.ahead('a')).toBe(0);
    expect(line.ahead('b')).toBe(1);
    expect(line.ahead('nobody')).toBe(0);
  });
});
