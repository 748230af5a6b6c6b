import { fold } from './fold.js';

/** "Tide", not "tide": a capital says that an everyday word is meant as a name. */
export function isWrittenAsName(query: string): boolean {
  return /^[\p{P}\s]*\p{Lu}/u.test(query);
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The words of a question in small letters where others have capitals («продукція Юнілевера»): they say what is asked
 * about the name, and are hardly part of it. Folded.
 */
export function saidInPassing(query: string): ReadonlySet<string> {
  const words = query.match(/\p{L}[\p{L}\p{M}\p{N}'’ʼ]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return small.length === 0 || small.length === words.length ? NOTHING : new Set(small.map(fold));
}
