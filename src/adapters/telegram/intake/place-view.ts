import type { AskedPlace } from '../../../core/cases/read-answer.js';
import type { PlaceIndex } from '../../../core/places/place-index.js';
import type { NamedPlace } from '../../../core/places/place.js';
import { readPlace } from '../../../core/places/read-place.js';
import type { Translate } from '../../../i18n/keys.js';
import { placeName, pointName, type Speech } from '../views/case-fields.js';
import type { QuestionButtons } from './buttons.js';
import { inPairs, type Buttons } from './choices.js';
import { packPoint } from './packed-value.js';
import type { StepView } from './step-view.js';

/** Places that fit under one message; of more, the oblast is asked first. */
const MOST_AT_ONCE = 6;

/** What is asked about a place before it counts. */
export function placeView(
  speech: Speech,
  keys: QuestionButtons,
  { reading, places }: { reading: AskedPlace; places: PlaceIndex },
): StepView {
  switch (reading.kind) {
    case 'doubtful':
      return doubtfulView(speech, keys, reading);
    case 'choose':
      return whichView(speech, keys, { found: reading.places, places });
    case 'unread': {
      const { buttons } = oblastsView(speech, keys, places);
      return { text: speech.t(`intake:unread.${reading.why}`), buttons };
    }
  }
}

/** Whether a button of these leads on to oblasts, raions or namesakes. */
export function showsPlaces(show: string): boolean {
  return /^(?:oblasts$|raions-|named-)/.test(show);
}

/** What a press on a button of these shows next; null for anything else, an old button perhaps. */
export function morePlaces(
  speech: Speech,
  keys: QuestionButtons,
  { show, words, places }: { show: string; words: string | null; places: PlaceIndex },
): StepView | null {
  const [what = '', oblast = ''] = show.split('-');
  switch (what) {
    case 'oblasts':
      return oblastsView(speech, keys, places);
    case 'raions':
      return raionsView(speech, keys, { oblast, places });
    case 'named': {
      const reading = words === null ? null : readPlace(words, places);
      const named =
        reading?.kind === 'choose'
          ? reading.places.filter(({ code }) => places.oblastOf(code) === oblast)
          : [];
      return named.length === 0 ? null : chooseView(speech, keys, named);
    }
    default:
      return null;
  }
}

function doubtfulView(
  { t, format }: Speech,
  keys: QuestionButtons,
  { place, why }: Extract<AskedPlace, { kind: 'doubtful' }>,
): StepView {
  const yes = keys.answer({ value: packPoint(place), label: t('intake:yes') });
  const again = keys.browse({ label: t('intake:typeAgain'), show: 'again' });
  return {
    text: t(`intake:read.${why}`, { point: pointName({ t, format }, place) }),
    buttons: [[yes, again]],
  };
}

function whichView(
  speech: Speech,
  keys: QuestionButtons,
  { found, places }: { found: readonly NamedPlace[]; places: PlaceIndex },
): StepView {
  const { t, format } = speech;
  const held = new Set(found.map(({ code }) => places.oblastOf(code)));
  if (found.length <= MOST_AT_ONCE || held.size === 1) return chooseView(speech, keys, found);
  const oblasts = places.oblasts(format.locale).filter(({ code }) => held.has(code));
  const elsewhere = keys.browse({ label: t('intake:notListed'), show: 'oblasts' });
  return {
    text: t('intake:severalPlaces', { count: found.length }),
    buttons: [
      ...inPairs(oblastButtons(speech, keys, { oblasts, show: 'named' })),
      [elsewhere],
      ...otherwise(t, keys),
    ],
  };
}

function chooseView({ t, format }: Speech, keys: QuestionButtons, places: readonly NamedPlace[]): StepView {
  // Two villages of one name in one raion: naming the raion is as exact as the name is.
  const labels = new Map(places.map((place) => [placeName(format, place), place.code]));
  const buttons = [...labels].map(([label, value]) => [keys.answer({ value, label })]);
  const [only] = labels.keys();
  const text =
    labels.size === 1 && only !== undefined ? t('intake:isItPlace', { place: only }) : t('intake:which');
  const elsewhere = keys.browse({ label: t('intake:notListed'), show: 'oblasts' });
  return { text, buttons: [...buttons, [elsewhere], ...otherwise(t, keys)] };
}

function oblastsView(speech: Speech, keys: QuestionButtons, places: PlaceIndex): StepView {
  const { t, format } = speech;
  const buttons = oblastButtons(speech, keys, { oblasts: places.oblasts(format.locale), show: 'raions' });
  return { text: t('intake:whichOblast'), buttons: [...inPairs(buttons), ...otherwise(t, keys)] };
}

function oblastButtons(
  { format }: Speech,
  keys: QuestionButtons,
  { oblasts, show }: { oblasts: readonly NamedPlace[]; show: 'named' | 'raions' },
) {
  return oblasts.map(({ code, name }) =>
    keys.browse({ label: shortName(name[format.locale]), show: `${show}-${code}` }),
  );
}

function raionsView(
  { t, format }: Speech,
  keys: QuestionButtons,
  { oblast, places }: { oblast: string; places: PlaceIndex },
): StepView | null {
  const found = places.place(oblast);
  if (found === null) return null;
  const button = ({ code, name }: NamedPlace) =>
    keys.answer({ value: code, label: shortName(name[format.locale]) });
  const unknown = keys.answer({ value: oblast, label: t('intake:unknownRaion') });
  const back = keys.browse({ label: t('intake:otherOblast'), show: 'oblasts' });
  return {
    text: t('intake:whichRaion', { oblast: found.name[format.locale] }),
    buttons: [...inPairs(places.raionsOf(oblast, format.locale).map(button)), [unknown], [back]],
  };
}

function otherwise(t: Translate, keys: QuestionButtons): Buttons {
  return [
    [keys.answer({ value: 'words', label: t('intake:keepWords') })],
    [keys.browse({ label: t('intake:backToQuestion'), show: 'again' })],
  ];
}

/** «Бахмутський», where the question says already that it is a raion: two fit into a line. */
function shortName(name: string): string {
  return name.replace(/ (?:область|район|oblast|raion)$/u, '');
}
