import { mainName, type CompanyId, type CompanyName, type Localised } from '../register/company.js';
import { changedFields, type EntryChange } from '../register/entry-change.js';
import type { RegisterList } from '../register/list.js';

/**
 * What followers hear of a company. `listed`, `returned`, `changed`, `taken-back` (a claim the list no longer makes),
 * `list-withdrawn` (the list is no longer kept) and the statuses are about one list; the findings are our own. The rest
 * is the right of reply, of a list's entry or of a finding: `finding-retracted` is one withdrawn after the company's
 * reply.
 */
export const NEWS_KINDS = [
  'finding-added',
  'finding-withdrawn',
  'listed',
  'returned',
  'suspended',
  'restored',
  'removed',
  'taken-back',
  'changed',
  'list-withdrawn',
  'entry-disputed',
  'entry-kept',
  'entry-corrected',
  'entry-withdrawn',
  'finding-disputed',
  'finding-kept',
  'finding-corrected',
  'finding-retracted',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** One change that followers of a company are told of, in a message of its own. */
export interface CompanyNews {
  readonly kind: NewsKind;
  readonly company: { readonly id: CompanyId; readonly name: string };
  /** Null for findings. */
  readonly list: { readonly title: Localised; readonly publisher: Localised } | null;
  /** Why a dispute ended as it did, where the card no longer says so. */
  readonly words?: string;
}

/**
 * What an import changed that followers should hear: statuses, reasons, owners. New spellings and numbers of a company
 * are no news.
 */
export function newsOf(change: EntryChange, { title, publisher }: RegisterList): CompanyNews | null {
  const kind = kindOf(change);
  if (kind === null) return null;
  const { companyId: id, names } = change.facts;
  return { kind, company: { id, name: nameOf(id, names) }, list: { title, publisher } };
}

function kindOf(change: EntryChange): NewsKind | null {
  switch (change.kind) {
    case 'added':
      return 'listed';
    case 'returned':
      return 'returned';
    case 'ended':
      return 'removed';
    case 'dropped':
      return 'taken-back';
    case 'changed':
      return changedKind(change);
  }
}

function changedKind({ facts, former }: EntryChange): NewsKind | null {
  const fields = former === null ? [] : changedFields(former, facts);
  const longer = facts.history.length > (former?.history.length ?? 0);
  if (fields.includes('history') && longer) return facts.history.at(-1)?.kind ?? null;
  return fields.some((field) => ['history', 'reason', 'links'].includes(field)) ? 'changed' : null;
}

function nameOf(id: CompanyId, names: readonly CompanyName[]): string {
  return mainName({ id, names, countries: [], identifiers: [] });
}
