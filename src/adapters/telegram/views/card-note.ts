import type { Company } from '../../../core/register/company.js';
import type { Translate } from '../../../i18n/keys.js';
import { escapeHtml } from '../html.js';
import { spellingIn } from './card-company.js';
import { matchText, type ShownName } from './card-match.js';

/**
 * Why a card answers a question. A button has no room for it, so the message itself remembers: the line stands in
 * italics in the first block, and is read from there when the card is turned over.
 */
export interface MatchNote {
  /** The name that matched; beside the title where it is another spelling of the company's own. */
  readonly asked: string | null;
  /** HTML. */
  readonly line: string;
}

export function noteOf(t: Translate, matched: ShownName): MatchNote {
  return { asked: matched.text, line: `<i>${matchText(t, matched)}</i>` };
}

interface Shown {
  readonly text?: string | undefined;
  readonly entities?:
    readonly { readonly type: string; readonly offset: number; readonly length: number }[] | undefined;
}

/** The note of a card that is shown; null for one that has none, or is too old for Telegram to tell what it says. */
export function noteIn({ text = '', entities = [] }: Shown, company: Company): MatchNote | null {
  const [first = ''] = text.split('\n\n');
  const italic = entities.find(({ type, offset }) => type === 'italic' && offset < first.length);
  if (italic === undefined) return null;
  const line = text.slice(italic.offset, italic.offset + italic.length);
  return { asked: spellingIn(first, company), line: `<i>${escapeHtml(line)}</i>` };
}
