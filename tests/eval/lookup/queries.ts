import { readFileSync } from 'node:fs';
import { evalFile } from './files.js';

/** A question as somebody asks it, with the company meant, or null where the right answer is to accuse nobody. */
export interface LabelledQuery {
  readonly query: string;
  /** The id of the company in the list that is asked. */
  readonly company: string | null;
  readonly kind: string;
  readonly language: string;
  /** Thresholds and tables may be fitted to the `tuning` half; the `held-out` half only says how well that went. */
  readonly half: 'tuning' | 'held-out';
}

const SEPARATOR = ' | ';

/** The first questions to the list that ships, for tests and benchmarks. */
export function starterQueries(): readonly LabelledQuery[] {
  return readQueries('queries.txt', 'blind-queries.txt');
}

/** Each different question once, as the first file has it. */
export function readQueries(...files: readonly string[]): readonly LabelledQuery[] {
  const queries = new Map<string, LabelledQuery>();
  for (const file of files)
    for (const each of parseQueries(readFileSync(evalFile(file), 'utf8')))
      if (!queries.has(each.query)) queries.set(each.query, each);
  return [...queries.values()];
}

/** `@ kind language [half]` opens a group, `company: question | question` asks; `-` is nobody. */
function* parseQueries(text: string): Iterable<LabelledQuery> {
  let kind = '';
  let language = '';
  let half = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@ ')) {
      [, kind = '', language = '', half = ''] = line.split(' ');
      continue;
    }
    const at = line.indexOf(': ');
    const company = line.slice(0, at) === '-' ? null : line.slice(0, at);
    for (const query of line.slice(at + 2).split(SEPARATOR))
      yield { query, company, kind, language, half: half === 'tuning' ? half : halfOf(query) };
  }
}

/** By a hash of the question (FNV-1a), so that a new question never moves an old one to the other half. */
export function halfOf(query: string): LabelledQuery['half'] {
  let hash = 0x811c9dc5;
  for (const letter of query) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & 1 ? 'held-out' : 'tuning';
}
