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
  const said = kindText(t, matched);
  if (matched.how.code !== 'exact')
    return said === '' ? howText(t, matched) : `${howText(t, matched)} ${said}`;
  // What kind of name it is says that it matched.
  if (matched.kind === 'brand' || matched.kind === 'former') return said;
  return matched.kind === 'abbreviation'
    ? `${t('register:match.abbreviation', { name: nameText(matched) })}.`
    : [howText(t, matched), said].filter((part) => part !== '').join(' ');
}

function howText(t: Translate, matched: ShownName): string {
  const { how } = matched;
  const name = nameText(matched);
  const text =
    how.code === 'typo'
      ? t('register:match.typo', { name, count: how.letters })
      : t(`register:match.${how.code}`, { name });
  return `${text}.`;
}

/** Of a name that is not simply the company's own by now; empty for one that is. */
function kindText(t: Translate, matched: ShownName): string {
  if (matched.kind === 'brand') return brandText(t, matched);
  if (matched.kind === 'former') return `${t('register:match.former', { name: nameText(matched) })}.`;
  return isEarlier(matched) ? `${t('register:match.earlier')}.` : '';
}

/** Whether only an earlier copy of a list has the name. */
export function isEarlier({ kind }: Pick<ShownName, 'kind'>): boolean {
  return kind === 'renamed' || kind === 'dropped';
}

/** That the matched name is not the company's own. HTML. */
export function brandText(t: Translate, matched: Pick<ShownName, 'text'>): string {
  return `${t('register:match.brand', { name: nameText(matched) })}.`;
}

function nameText({ text }: Pick<ShownName, 'text'>): string {
  return escapeHtml(shorten(text, LONGEST_NAME));
}
