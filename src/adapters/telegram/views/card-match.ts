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
  const kind = kindText(t, matched);
  if (matched.how.code !== 'exact') return together(howText(t, matched), kind);
  // What kind of name it is says that it matched.
  if (matched.kind === 'brand' || matched.kind === 'former') return kind;
  return matched.kind === 'abbreviation'
    ? `${t('register:match.abbreviation', { name: nameText(matched) })}.`
    : together(howText(t, matched), kind);
}

/** The same of one of several to choose from, where name and question beside each other do not show it; else empty. HTML. */
export function reasonText(t: Translate, matched: ShownName): string {
  const { code } = matched.how;
  const plain = (code === 'exact' || code === 'partial' || code === 'number') && !isEarlier(matched);
  return plain ? kindText(t, matched) : matchText(t, matched);
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
  const name = nameText(matched);
  if (matched.kind === 'brand') return `${t('register:match.brand', { name })}.`;
  if (matched.kind === 'former') return `${t('register:match.former', { name })}.`;
  return isEarlier(matched) ? `${t('register:match.earlier')}.` : '';
}

/** Whether only an earlier copy of a list has the name. */
function isEarlier({ kind }: ShownName): boolean {
  return kind === 'renamed' || kind === 'dropped';
}

function nameText({ text }: ShownName): string {
  return escapeHtml(shorten(text, LONGEST_NAME));
}

function together(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
