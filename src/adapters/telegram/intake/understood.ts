import type { AskedDate, Heard, Searched } from '../../../core/cases/read-answer.js';
import type { ComponentType, TargetKind, Weapon } from '../../../core/cases/taxonomy.js';
import type { KnownDate } from '../../../core/dates/case-date.js';
import type { PlaceIndex } from '../../../core/places/place-index.js';
import { dateName, type Speech } from '../views/case-fields.js';
import type { QuestionButtons } from './buttons.js';
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
  buttons: QuestionButtons,
  { heard, places }: { heard: Exclude<Heard, { kind: 'answer' }>; places: PlaceIndex | null },
): StepView | null {
  switch (heard.kind) {
    case 'which':
      return whichView(speech, buttons, heard);
    case 'date':
      return dateView(speech, buttons, heard.reading);
    case 'place':
      return places && placeView(speech, buttons, { reading: heard.reading, places });
  }
}

function whichView(
  { t }: Speech,
  buttons: QuestionButtons,
  { question, codes }: Extract<Heard, { kind: 'which' }>,
): StepView {
  const names = codes.map((code) => ({
    value: code,
    label: nameOf(t, question, code),
  }));
  return {
    text: t('intake:which'),
    buttons: [...inPairs(names.map((choice) => buttons.answer(choice))), ...orWords(t, buttons)],
  };
}

/** The code is from the table of this very question. */
function nameOf(t: Speech['t'], question: Searched, code: Weapon | ComponentType | TargetKind): string {
  switch (question) {
    case 'weapon':
      return t(`taxonomy:weapon.${code as Weapon}`);
    case 'component-type':
      return t(`taxonomy:component.${code as ComponentType}`);
    case 'target':
      return t(`taxonomy:target.${code as TargetKind}`);
  }
}

function orWords(t: Speech['t'], buttons: QuestionButtons): Buttons {
  return [
    [buttons.answer({ value: 'words', label: t('intake:keepWords') })],
    [buttons.browse({ label: t('intake:backToQuestion'), show: 'again' })],
  ];
}

function dateView(speech: Speech, buttons: QuestionButtons, { kind, date }: AskedDate): StepView {
  const { t } = speech;
  const read = dayName(speech, date);
  const again = buttons.browse({ label: t('intake:typeAgain'), show: 'again' });
  if (kind === 'in-future') {
    const calendar = buttons.browse({ label: t('intake:calendar'), show: 'calendar' });
    return { text: t('intake:read.in-future', { date: read }), buttons: [[calendar], [again]] };
  }
  const yes = buttons.answer({ value: packDate(date), label: t('intake:yes') });
  return { text: t(`intake:read.${kind}`, { date: read }), buttons: [[yes, again]] };
}

/** A day with its day of the week, by which a wrong reading is noticed. */
function dayName(speech: Speech, date: KnownDate): string {
  const name = dateName(speech, date);
  const isOneDay = date.kind === 'known' && date.on.length === '2024-05-12'.length;
  return isOneDay ? `${speech.format.weekday(date.on)}, ${name}` : name;
}
