import { ok, type Result } from '../../kernel/result.js';
import type { Company } from '../company.js';
import { lookUp, placedEntries, type LookupAnswer, type LookupRequest, type PlacedEntry } from '../lookup.js';
import type { QueryFault } from '../matching/find-names.js';
import { isTooShort, type BegunName } from './completions.js';

/** A company that the text may become the name of; no more than possible, whatever the text is. */
export interface Completion {
  readonly company: Company;
  readonly entries: readonly PlacedEntry[];
  /** The listed name that begins as the text does. */
  readonly matched: Pick<BegunName, 'text' | 'kind'> & { readonly how: { readonly code: 'beginning' } };
}

export interface TypedAnswer {
  /** To the text as a whole question. */
  readonly answer: LookupAnswer;
  /** Nearest first. Only where the whole question found nothing: an answer is never mixed with guesses. */
  readonly completions: readonly Completion[];
  /** Nothing was found, and too little is typed to say that there is nothing. */
  readonly tooShort: boolean;
}

/** More cannot be told apart while one types; a letter more narrows them. */
const MOST_COMPLETIONS = 10;

/** Answers a text that may be a whole question or the beginning of a name. */
export async function lookUpTyped(request: LookupRequest): Promise<Result<TypedAnswer, QueryFault>> {
  const asked = await lookUp(request);
  if (!asked.ok) return asked;
  const { store, lists, names, disputes, query, asOf = null } = request;
  const whole = asked.value.results.length > 0;
  const begun = whole ? [] : names.completions.beginningWith(query, MOST_COMPLETIONS);
  const companies = await store.companies(begun.map(({ companyId }) => companyId));
  const completions: Completion[] = [];
  for (const { companyId, text, kind } of begun) {
    const company = companies.find(({ id }) => id === companyId);
    if (company === undefined) continue;
    const entries = await placedEntries({ store, lists, disputes, companyId, asOf });
    completions.push({ company, entries, matched: { text, kind, how: { code: 'beginning' } } });
  }
  return ok({ answer: asked.value, completions, tooShort: !whole && isTooShort(query) });
}
