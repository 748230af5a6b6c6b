import type { AskedDate, Heard } from '../../../core/cases/read-answer.js';
import type { Question } from '../../../core/cases/steps.js';
import type { ComponentType, Weapon } from '../../../core/cases/taxonomy.js';
import type { KnownDate } from '../../../core/dates/case-date.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { PlaceIndex } from '../../../core/places/place-index.js';
import { dateName, type Speech } from '../views/case-fields.js';
import { answer, browse } from './buttons.js';
import { inPairs, type Buttons } from './choices.js';
import { packDate } from './packed-value.js';
import { placeView } from './place-view.js';
import type { StepView } from './step-view.js';

/**
 * What is asked before something typed becomes an answer: what was understood, and buttons to agree or choose. Null for
 * a place without the gazetteer that read it.
 */
export function understoodView(
  speech: Speech,
  ref: CaseRef,
  { heard, places }: { heard: Exclude<Heard, { kind: 'answer' }>; places: PlaceIndex | null },
): StepView | null {
  switch (heard.kind) {
    case 'which':
      return whichView(speech, ref, heard);
    case 'date':
      return dateView(speech, ref, heard.reading);
    case 'place':
      return places && placeView(speech, ref, { reading: heard.reading, places });
  }
}

function whichView(
  { t }: Speech,
  ref: CaseRef,
  { question, codes }: Extract<Heard, { kind: 'which' }>,
): StepView {
  const names = codes.map((code) => ({
    value: code,
    label:
      question === 'weapon'
        ? t(`taxonomy:weapon.${code as Weapon}`)
        : t(`taxonomy:component.${code as ComponentType}`),
  }));
  return {
    text: t('intake:which'),
    buttons: [...inPairs(names.map((choice) => answer(ref, question, choice))), ...orWords(t, ref, question)],
  };
}

function orWords(t: Speech['t'], ref: CaseRef, question: Question): Buttons {
  return [
    [answer(ref, question, { value: 'words', label: t('intake:keepWords') })],
    [browse(ref, question, { label: t('intake:backToQuestion'), show: 'again' })],
  ];
}

function dateView(speech: Speech, ref: CaseRef, { kind, date }: AskedDate): StepView {
  const { t } = speech;
  const read = dayName(speech, date);
  const again = browse(ref, 'date', { label: t('intake:typeAgain'), show: 'again' });
  if (kind === 'in-future') {
    const calendar = browse(ref, 'date', { label: t('intake:calendar'), show: 'calendar' });
    return { text: t('intake:read.in-future', { date: read }), buttons: [[calendar], [again]] };
  }
  const yes = answer(ref, 'date', { value: packDate(date), label: t('intake:yes') });
  return { text: t(`intake:read.${kind}`, { date: read }), buttons: [[yes, again]] };
}

/** A day with its day of the week, by which a wrong reading is noticed. */
function dayName(speech: Speech, date: KnownDate): string {
  const name = dateName(speech, date);
  const isOneDay = date.kind === 'known' && date.on.length === '2024-05-12'.length;
  return isOneDay ? `${speech.format.weekday(date.on)}, ${name}` : name;
}
