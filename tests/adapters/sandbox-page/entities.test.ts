import { describe, expect, it } from 'vitest';
import { toSegments, type Segment } from '../../../src/sandbox/page/entities.js';
import type { EntityView } from '../../../src/sandbox/protocol.js';

/** Writes the tree as `bold(…)`, so that a test can be read. */
function written(segments: readonly Segment[]): string {
  return segments
    .map((one) => ('text' in one ? one.text : `${one.entity.type}(${written(one.children)})`))
    .join('');
}

function plain(segments: readonly Segment[]): string {
  return segments.map((one) => ('text' in one ? one.text : plain(one.children))).join('');
}

const entity = (type: EntityView['type'], offset: number, length: number): EntityView => ({
  type,
  offset,
  length,
});

describe('formatted text on the sandbox page', () => {
  it('stays as it is without entities', () => {
    expect(written(toSegments('Слід', []))).toBe('Слід');
    expect(toSegments('', [])).toEqual([]);
  });

  it('keeps what stands before, between and after entities', () => {
    const segments = toSegments('a bold b code c', [entity('bold', 2, 4), entity('code', 9, 4)]);
    expect(written(segments)).toBe('a bold(bold) b code(code) c');
  });

  it('nests entities, whatever order they come in', () => {
    const inner = entity('italic', 4, 3);
    const outer = entity('bold', 0, 11);
    expect(written(toSegments('abc def ghi', [inner, outer]))).toBe('bold(abc italic(def) ghi)');
    expect(written(toSegments('abc', [entity('bold', 0, 3), entity('italic', 0, 3)]))).toBe(
      'bold(italic(abc))',
    );
  });

  it('counts in UTF-16 units, as Telegram does', () => {
    expect(written(toSegments('🛰️ слід', [entity('bold', 4, 4)]))).toBe('🛰️ bold(слід)');
  });

  it('cuts an entity at the end of the text, splits one that reaches out of another, and loses no letter', () => {
    const text = 'abcdef';
    expect(written(toSegments(text, [entity('bold', 4, 99)]))).toBe('abcdbold(ef)');
    expect(written(toSegments(text, [entity('bold', 0, 4), entity('italic', 2, 4)]))).toBe(
      'bold(abitalic(cd))italic(ef)',
    );
    expect(written(toSegments(text, [entity('bold', 9, 2)]))).toBe('abcdef');
  });

  it('keeps every letter of a long text with hundreds of entities of every kind of overlap', () => {
    const text = 'слід '.repeat(60);
    const entities = Array.from({ length: 400 }, (_, at) => entity('bold', (at * 37) % 310, (at * 13) % 47));
    expect(plain(toSegments(text, entities))).toBe(text);
  });
});
