import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A question as somebody asks it, with the company meant, or null where the right answer is to accuse nobody. */
export interface LabelledQuery {
  readonly query: string;
  /** The id of the company in the starter list. */
  readonly company: string | null;
  readonly kind: string;
  readonly language: string;
  /** Thresholds and tables may be fitted to the `tuning` half; the `held-out` half only says how well that went. */
  readonly half: 'tuning' | 'held-out';
}

const SEPARATOR = ' | ';

/** The labelled set, each different question of a kind once. */
export function readQueries(file = join(sourceFolder(), 'queries.txt')): readonly LabelledQuery[] {
  const queries = new Map<string, LabelledQuery>();
  let kind = '';
  let language = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@ ')) {
      [, kind = '', language = ''] = line.split(' ');
      continue;
    }
    const at = line.indexOf(': ');
    const company = line.slice(0, at);
    for (const query of line.slice(at + 2).split(SEPARATOR)) {
      if (queries.has(query)) continue;
      queries.set(query, {
        query,
        company: company === '-' ? null : company,
        kind,
        language,
        half: halfOf(query),
      });
    }
  }
  return [...queries.values()];
}

/** By a hash of the question (FNV-1a), so that a new question never moves an old one to the other half. */
export function halfOf(query: string): LabelledQuery['half'] {
  let hash = 0x811c9dc5;
  for (const letter of query) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & 1 ? 'held-out' : 'tuning';
}

/** The text file is not compiled along, so it is looked for from the package's own folder. */
function sourceFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'tests', 'eval', 'lookup');
    if (existsSync(join(candidate, 'queries.txt'))) return candidate;
  }
  throw new Error('The labelled set is not above this file.');
}
