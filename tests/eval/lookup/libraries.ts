import Database from 'better-sqlite3';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { Answer, MakeMatcher, Name } from './matcher.js';

const MOST = 20;

/** What a project would otherwise take from the shelf, each set up as its manual advises for names with typos. */
export const LIBRARIES: readonly MakeMatcher[] = [fuse, miniSearch, fuzzySort, trigrams];

function fuse(names: readonly Name[]) {
  const index = new Fuse(names, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.4 });
  return {
    name: 'fuse.js',
    find: (query: string) =>
      perCompany(
        index
          .search(query, { limit: MOST })
          .map(({ item, score }) => ({ company: item.companyId, score: 1 - (score ?? 1), sure: null })),
      ),
  };
}

function miniSearch(names: readonly Name[]) {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(names.map(({ text }, id) => ({ id, text })));
  return {
    name: 'minisearch',
    find: (query: string) =>
      perCompany(
        index
          .search(query)
          .slice(0, MOST)
          .map(({ id, score }) => ({ company: names[Number(id)]?.companyId ?? '', score, sure: null })),
      ),
  };
}

function fuzzySort(names: readonly Name[]) {
  const targets = names.map(({ text }) => fuzzysort.prepare(text));
  const companyOf = new Map(targets.map((target, at) => [target.target, names[at]?.companyId ?? '']));
  return {
    name: 'fuzzysort',
    find: (query: string) =>
      perCompany(
        fuzzysort
          .go(query, targets, { limit: MOST })
          .map(({ target, score }) => ({ company: companyOf.get(target) ?? '', score, sure: null })),
      ),
  };
}

function trigrams(names: readonly Name[]) {
  const db = new Database(':memory:');
  db.exec("create virtual table names using fts5(text, tokenize = 'trigram')");
  const insert = db.prepare('insert into names(rowid, text) values (?, ?)');
  db.transaction(() => {
    names.forEach(({ text }, at) => insert.run(at + 1, text));
  })();
  const search = db.prepare<[string], { id: number; rank: number }>(
    `select rowid as id, rank from names where names match ? order by rank limit ${MOST}`,
  );
  return {
    name: 'FTS5 trigram',
    find(query: string): readonly Answer[] {
      const terms = trigramsOf(query);
      if (terms === '') return [];
      return perCompany(
        search
          .all(terms)
          .map(({ id, rank }) => ({ company: names[id - 1]?.companyId ?? '', score: -rank, sure: null })),
      );
    },
  };
}

/** Any trigram of the question: all of them together would find nothing once a letter is wrong. */
export function trigramsOf(query: string): string {
  const letters = [...query.toLowerCase()];
  const grams = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
  return [...new Set(grams)].map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' OR ');
}

function perCompany(answers: readonly Answer[]): readonly Answer[] {
  const best = new Map<string, Answer>();
  for (const answer of answers) {
    const known = best.get(answer.company);
    if (known === undefined || answer.score > known.score) best.set(answer.company, answer);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
