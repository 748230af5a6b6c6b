import type { EntityView } from '../protocol.js';

/** A piece of formatted text: plain, or formatted by one entity with more pieces inside. */
export type Segment = { text: string } | { entity: EntityView; children: Segment[] };

/**
 * Turns Telegram's flat list of entities (offsets in UTF-16 units) into a tree that can be drawn.
 *
 * Never throws and never loses text: an entity reaching outside the text is cut, one reaching out of the entity
 * around it is split at that edge, one with nothing left is dropped.
 */
export function toSegments(text: string, entities: readonly EntityView[]): Segment[] {
  const outerFirst = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return between({ text, entities: outerFirst, from: 0, to: text.length });
}

interface Span {
  text: string;
  entities: readonly EntityView[];
  from: number;
  to: number;
}

function between({ text, entities, from, to }: Span): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  entities.forEach((entity, index) => {
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start >= end) return;
    if (start > at) segments.push({ text: text.slice(at, start) });
    const inner = entities.slice(index + 1).filter((other) => other.offset < end);
    segments.push({ entity, children: between({ text, entities: inner, from: start, to: end }) });
    at = end;
  });
  if (at < to) segments.push({ text: text.slice(at, to) });
  return segments;
}
