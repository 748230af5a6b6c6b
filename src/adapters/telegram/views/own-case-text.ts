import { openQuestion } from '../../../core/cases/decide-exchange.js';
import type { CaseState, Utterance } from '../../../core/cases/case.js';
import type { Happened } from '../../../core/cases/history.js';
import { escapeHtml } from '../html.js';
import { line, type Speech } from './case-fields.js';
import { LONGEST_MESSAGE, seenLength } from './card-fit.js';
import { ownReportText } from './review-text.js';

/** Steps of a long history that are shown, the latest. */
const LATEST = 12;

/**
 * A case of one's own after it was sent, as HTML: where it is, what was asked and waits for an answer, what was said
 * and added, and what happened when. Never who did it. What was said long ago is left out where there is no room.
 */
export function ownCaseText(speech: Speech, state: CaseState, history: readonly Happened[]): string {
  const { t, format } = speech;
  const question = openQuestion(state);
  const head = [
    `<code>${state.ref}</code>`,
    line(t('case:field.status'), t(`case:status.${state.status}`)),
    ...reasonLine(speech, state),
  ].join('\n');
  const asked =
    question === null
      ? []
      : [t('case:own.question', { words: escapeHtml(question.words), at: format.instant(question.at) })];
  const exchange = state.exchange.filter((said) => said !== question).map((said) => saidText(speech, said));
  const before = [head, ...asked, ownReportText(speech, state)];
  const after = historyText(speech, history);
  // The latest matter most: what was said first is the first to be left out.
  const from = (first: number): string => {
    const earlier = first > 0 ? [t('case:own.earlier', { count: first })] : [];
    return [...before, ...earlier, ...exchange.slice(first), ...after].join('\n\n');
  };
  let first = 0;
  while (first < exchange.length && seenLength(from(first)) > LONGEST_MESSAGE) first += 1;
  return from(first);
}

function reasonLine({ t }: Speech, { decision }: CaseState): string[] {
  if (decision?.kind !== 'rejected') return [];
  const { reason, words } = decision;
  return [line(t('case:own.reason'), reason ? t(`case:reject.${reason}`) : escapeHtml(words ?? ''))];
}

function saidText({ t, format }: Speech, { kind, words, at }: Utterance): string {
  return t(`case:own.${kind}`, { words: escapeHtml(words), at: format.instant(at) });
}

function historyText({ t, format }: Speech, history: readonly Happened[]): string[] {
  if (history.length === 0) return [];
  const steps = history.slice(-LATEST).map(({ what, at }) => {
    const said =
      what === 'answered' || what === 'reopened' ? t(`case:own.${what}`) : t(`case:status.${what}`);
    return t('case:own.happened', { at: format.instant(at), what: said });
  });
  return [[t('case:own.history'), ...steps].join('\n')];
}
