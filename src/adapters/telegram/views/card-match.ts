import type { Completion } from '../../../core/register/completion/look-up-typed.js';
import type { MatchedName } from '../../../core/register/lookup.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { shorten } from './card-company.js';

const LONGEST_NAME = 120;

/** The name a company is shown by: it answers a question, or begins as a text does. */
export type ShownName = MatchedName | Completion['matched'];

/** Why the company answers the question: which listed name matched and how, and what kind of name it is. HTML. */
export function matchText(t: Translate, matched: ShownName): string {
  const name = escapeHtml(shorten(matched.text, LONGEST_NAME));
  if (matched.kind === 'brand' && matched.how.code === 'exact') return brandText(t, matched);
  const how =
    matched.how.code === 'typo'
      ? t('register:match.typo', { name, count: matched.how.letters })
      : t(`register:match.${matched.how.code}`, { name });
  if (matched.kind === 'brand') return `${how}. ${brandText(t, matched)}`;
  if (matched.kind === 'former') return `${how}. ${t('register:match.former', { name })}.`;
  if (isEarlier(matched)) return `${how}. ${t('register:match.earlier')}.`;
  return `${how}.`;
}

/** Whether only an earlier copy of a list has the name. */
export function isEarlier({ kind }: Pick<ShownName, 'kind'>): boolean {
  return kind === 'renamed' || kind === 'dropped';
}

/** That the matched name is not the company's own. HTML. */
export function brandText(t: Translate, matched: Pick<ShownName, 'text'>): string {
  return `${t('register:match.brand', { name: escapeHtml(shorten(matched.text, LONGEST_NAME)) })}.`;
}
