import type { CaseState, Utterance } from '../../../core/cases/case.js';
import { escapeHtml } from '../html.js';
import { LONGEST_MESSAGE, seenLength } from '../views/card-fit.js';
import { shorten } from '../views/card-company.js';
import { line, type Speech } from '../views/case-fields.js';

/** Utterances on the screen of a case, the latest; all of them stand behind a button. */
const LATEST = 3;
const LONGEST_HERE = 200;

/** What passed after the sending, in short, as HTML lines: words, and files that came later than the report. */
export function exchangeLines(speech: Speech, state: CaseState): string[] {
  const { t } = speech;
  const latest = state.exchange
    .slice(-LATEST)
    .map((said) => `${saidBy(speech, said)} ${escapeHtml(shorten(said.words, LONGEST_HERE))}`);
  const lines = [...latest, ...lateFiles(speech, state)];
  return lines.length === 0 ? [] : ['', t('moderation:exchange.title'), ...lines];
}

/** All of it, whole, as messages that each fit. */
export function exchangeMessages(speech: Speech, { exchange }: CaseState): string[] {
  const messages: string[] = [];
  for (const said of exchange) {
    const text = `${saidBy(speech, said)}\n${escapeHtml(said.words)}`;
    const last = messages.at(-1);
    const both = last === undefined ? text : `${last}\n\n${text}`;
    if (last === undefined || seenLength(both) > LONGEST_MESSAGE) messages.push(text);
    else messages[messages.length - 1] = both;
  }
  return messages;
}

function saidBy({ t, format }: Speech, { kind, at }: Utterance): string {
  return t(`moderation:exchange.${kind}`, { at: format.instant(at) });
}

function lateFiles({ t, format }: Speech, { evidence, submittedAt }: CaseState): string[] {
  const late = evidence.flatMap(({ receivedAt }, index) =>
    submittedAt !== null && receivedAt > submittedAt
      ? [t('moderation:exchange.file', { number: index + 1, at: format.instant(receivedAt) })]
      : [],
  );
  return late.length === 0 ? [] : [line(t('moderation:exchange.files'), late.join(', '))];
}
