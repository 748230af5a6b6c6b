import type { Locale } from '../../src/core/kernel/locale.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { jpeg } from './files.js';
import type { Player } from './product.js';
import { saying, textOf } from './sayings.js';
import type { Sort } from './sent-kinds.js';
import { refIn } from './stories.js';

/** Somebody who sends everything, and the language they are answered in. */
export interface Somebody {
  readonly player: Player;
  readonly locale: Locale;
}

/** What a message is answered with, and what it does to the report. */
export interface Right {
  /** One for each message of the bot: the texts that stand in it one after another; none where any will do. */
  readonly says: readonly (readonly string[])[];
  readonly does: 'nothing' | 'keeps' | 'begins' | 'takes-place' | 'answers';
}

/** Where somebody stands when they send something. */
export interface Standing {
  readonly name: string;
  readonly enter: (who: Somebody) => Promise<unknown>;
  /** Before every message, where the message before ended what `enter` began. */
  readonly again?: (who: Somebody) => Promise<unknown>;
  /** What a message that is not taken is told to do instead. */
  readonly waitsFor: string;
  /** Whether messages are about a report. */
  readonly inReport: boolean;
  /** What is said when a file was kept. */
  readonly kept: string;
  /** The question that is open, to go back to when it was answered. */
  readonly question?: string;
  /** Of these sorts something else is right; null where they are covered elsewhere. */
  readonly besides?: Partial<Record<Sort, Right | null>>;
}

export const nothing = (...texts: readonly (readonly string[])[]): Right => ({
  says: texts,
  does: 'nothing',
});
const ANYTHING: readonly string[] = [];

const NOTES: Partial<Record<Sort, string>> = {
  voice: 'sent:voice',
  sound: 'sent:sound',
  contact: 'sent:contact',
  other: 'sent:other',
};

/** The one table of what is right for what is sent, where. */
export function rightIn(standing: Standing, sort: Sort): Right | null {
  const special = standing.besides?.[sort];
  if (special !== undefined) return special;
  const { waitsFor, inReport, kept } = standing;
  const note = NOTES[sort];
  if (note !== undefined) return nothing([note, waitsFor]);
  const begins = kept === 'intake:offer' && standing.name !== 'at the offer';
  switch (sort) {
    case 'file':
    case 'album':
      return { says: [[kept]], does: begins ? 'begins' : 'keeps' };
    case 'lie':
      return { says: [[kept], ['case:fileRefused']], does: begins ? 'begins' : 'nothing' };
    case 'too-big':
      return nothing(['errors:announcedTooBig']);
    case 'file-type':
      return nothing(inReport ? ['sent:file-type'] : ['sent:file-type', 'sent:list']);
    case 'closed':
      return nothing(['sent:closed']);
    case 'unknown-command':
      return nothing(['common:unknownCommand']);
    case 'silent':
      return nothing();
    case 'table':
      return nothing(inReport ? ['screening:fault.reporting'] : ANYTHING);
    case 'point':
    case 'live-point':
      return inReport ? placeTaken(sort) : nothing([waitsFor]);
    default:
      return inReport || !sort.startsWith('words')
        ? nothing([waitsFor])
        : nothing(LOOKED_UP[sort] ?? ANYTHING);
  }
}

/** What is typed outside a report is a company's name. */
const LOOKED_UP: Partial<Record<Sort, readonly string[]>> = {
  'words-nothing': ['register:refused.empty'],
  'words-long': ['register:refused.too-long'],
};

function placeTaken(sort: 'point' | 'live-point', ...next: readonly (readonly string[])[]): Right {
  const answered = sort === 'point' ? ['intake:answered'] : ['intake:answered', 'sent:stopSharing'];
  return { says: [answered, ...next], does: 'takes-place' };
}

async function showsPhoto({ player, locale }: Somebody, answer: string): Promise<MessageView> {
  return player.shows(await jpeg(), saying(locale, answer));
}

function taps({ player, locale }: Somebody, label: string, next: string): Promise<MessageView> {
  return player.taps(textOf(locale, label), saying(locale, next));
}

function says(
  { player, locale }: Somebody,
  text: string,
  ...either: readonly string[]
): Promise<MessageView> {
  return player.says(text, new RegExp(either.map((key) => saying(locale, key).source).join('|'), 'u'));
}

/** Leaves no draft behind, and nothing that is being added to. */
export async function leaveNoDraft(who: Somebody): Promise<void> {
  const answers = ['intake:withdrawAsk', 'common:nothingToCancel', 'case:own.doneAdding'];
  const answer = await says(who, '/cancel', ...answers);
  if (saying(who.locale, 'case:own.doneAdding').test(answer.text)) await leaveNoDraft(who);
  else if (answer.buttons.length > 0) await taps(who, 'intake:withdraw', 'intake:withdrawn');
}

/** Back to the question that was just answered, from the one that is asked below this message. */
export async function goBack({ player, locale }: Somebody, question: string, below: number): Promise<void> {
  const label = textOf(locale, 'intake:back');
  const next = await player.chat.waitFor(
    ({ messageId, buttons }) => messageId > below && buttons.flat().some((button) => button.label === label),
  );
  await player.presses(next.messageId, label);
  await player.hearsFrom(next.messageId + 1, saying(locale, question));
}

async function toPhotos(who: Somebody): Promise<void> {
  const next = await says(who, '/report', 'intake:safety', 'intake:photos');
  if (saying(who.locale, 'intake:safety').test(next.text))
    await taps(who, 'intake:understood', 'intake:photos');
}

async function toReceived(who: Somebody): Promise<void> {
  await toPhotos(who);
  await showsPhoto(who, 'intake:received');
}

async function toState(who: Somebody): Promise<void> {
  await toReceived(who);
  await taps(who, 'intake:done', 'intake:ask.state');
}

async function toPlace(who: Somebody): Promise<void> {
  await toState(who);
  await taps(who, 'intake:state.secured', 'intake:ask.place');
}

async function toDate(who: Somebody): Promise<void> {
  await toPlace(who);
  await taps(who, 'intake:skip', 'intake:ask.date');
}

async function toConsent(who: Somebody): Promise<void> {
  await toDate(who);
  await taps(who, 'intake:skip', 'intake:ask.consent');
}

async function toReview(who: Somebody): Promise<void> {
  await toConsent(who);
  await taps(who, 'intake:consent.internal', 'intake:review');
}

/** To adding to a report that was sent. */
async function toAdding(who: Somebody): Promise<void> {
  await toReview(who);
  const ref = refIn(await taps(who, 'intake:send', 'case:receipt.title'));
  const { player, locale } = who;
  const { messageId } = await says(who, '/mycases', 'case:mine.title');
  const list = player.chat.messages().find((message) => message.messageId === messageId);
  const label = list?.buttons.flat().find((button) => button.label.startsWith(ref))?.label ?? ref;
  await player.presses(messageId, label);
  await player.presses(messageId, textOf(locale, 'case:own.add'));
  await player.hearsFrom(messageId, saying(locale, 'case:own.addPrompt'));
}

/** To a question behind "Add details", past those before it. */
async function toDetail(who: Somebody, question: string): Promise<void> {
  await toReview(who);
  const { player, locale } = who;
  const { messageId } = await player.hasHeard(saying(locale, 'intake:review'));
  await player.presses(messageId, textOf(locale, 'intake:details'));
  await player.presses(messageId, textOf(locale, 'intake:askOneByOne'));
  let asked = await player.hearsFrom(messageId + 1, /./u);
  while (!saying(locale, question).test(asked.text)) {
    const { messageId: passed } = asked;
    await player.presses(passed, textOf(locale, 'intake:skip'));
    asked = await player.hearsFrom(passed + 1, /./u);
  }
}

/** A question that words can answer. */
function wordsAt(codes: Partial<Record<Sort, string>> = {}): Partial<Record<Sort, Right>> {
  const right = (sort: Sort): Right => {
    const code = codes[sort];
    return code === undefined ? { says: [ANYTHING], does: 'answers' } : nothing([`errors:refusal.${code}`]);
  };
  const sorts = ['words', 'words-link', 'words-date', 'words-nothing', 'words-long'] as const;
  return Object.fromEntries(sorts.map((sort) => [sort, right(sort)]));
}

const UNREADABLE = { 'words-nothing': 'empty', 'words-long': 'too-long' } as const;

/** A question that takes a press. */
function pressesAt(code: string): Partial<Record<Sort, Right>> {
  const wants = nothing([`errors:refusal.${code}`]);
  return {
    words: wants,
    'words-link': wants,
    'words-date': wants,
    'words-nothing': wants,
    'words-long': wants,
  };
}

const OUTSIDE = { waitsFor: 'common:notUnderstood', inReport: false } as const;
const INSIDE = { inReport: true, kept: 'intake:added' } as const;
const ADDED = nothing(['case:own.wordsAdded']);
const ELSEWHERE = { file: null, album: null, lie: null } as const;

export const STANDINGS: readonly Standing[] = [
  // First, as nobody sees the safety notice twice.
  {
    ...INSIDE,
    name: 'at the safety notice',
    enter: (who) => says(who, '/report', 'intake:safety'),
    waitsFor: 'intake:hint.safety',
    besides: { point: nothing(['intake:hint.safety']), 'live-point': nothing(['intake:hint.safety']) },
  },
  { ...OUTSIDE, name: 'without a report', enter: () => Promise.resolve(), kept: 'intake:offer' },
  {
    ...OUTSIDE,
    name: 'at the offer',
    enter: (who) => showsPhoto(who, 'intake:offer'),
    waitsFor: 'intake:offer',
    kept: 'intake:offer',
    besides: {
      words: nothing(ANYTHING, ['intake:offer']),
      'words-link': nothing(ANYTHING, ['intake:offer']),
      'words-date': nothing(ANYTHING, ['intake:offer']),
      'words-nothing': nothing(['register:refused.empty'], ['intake:offer']),
      'words-long': nothing(['register:refused.too-long'], ['intake:offer']),
    },
  },
  {
    ...OUTSIDE,
    name: 'with a draft put aside',
    async enter(who) {
      await toReceived(who);
      await says(who, '/cancel', 'intake:withdrawAsk');
      await taps(who, 'intake:keep', 'intake:keptForLater');
    },
    kept: 'intake:draftWaits',
  },
  {
    ...INSIDE,
    name: 'before the photos',
    enter: toPhotos,
    waitsFor: 'intake:hint.photos',
    besides: ELSEWHERE,
  },
  {
    ...INSIDE,
    name: 'among the photos',
    enter: toReceived,
    waitsFor: 'intake:hint.photosReady',
    kept: 'intake:received',
  },
  {
    ...INSIDE,
    name: 'asked for the state',
    enter: toState,
    waitsFor: 'intake:hint.buttons',
    besides: pressesAt('choice-missing'),
  },
  {
    ...INSIDE,
    name: 'asked for the place',
    enter: toPlace,
    waitsFor: 'intake:hint.place',
    question: 'intake:ask.place',
    besides: {
      ...wordsAt(UNREADABLE),
      // A place on no list is asked about, with the oblasts to choose from.
      words: nothing(['intake:unread.no-name']),
      'words-link': nothing(['intake:unread.closed-link']),
      'words-date': nothing(['intake:unread.no-name']),
      point: { says: [['intake:ask.date']], does: 'answers' },
      'live-point': { says: [['sent:stopSharing'], ['intake:ask.date']], does: 'answers' },
    },
  },
  {
    ...INSIDE,
    name: 'asked for the date',
    enter: toDate,
    waitsFor: 'intake:hint.words',
    question: 'intake:ask.date',
    besides: {
      ...wordsAt({
        words: 'date-not-understood',
        'words-link': 'date-not-understood',
        'words-nothing': 'empty',
        'words-long': 'date-not-understood',
      }),
      // A day that depends on today is confirmed first.
      'words-date': nothing(['intake:read.inferred']),
    },
  },
  {
    ...INSIDE,
    name: 'asked for consent',
    enter: toConsent,
    waitsFor: 'intake:hint.buttons',
    besides: pressesAt('consent-missing'),
  },
  {
    ...INSIDE,
    name: 'asked what it is',
    enter: (who) => toDetail(who, 'intake:ask.component-type'),
    waitsFor: 'intake:hint.words',
    question: 'intake:ask.component-type',
    besides: wordsAt(UNREADABLE),
  },
  {
    ...INSIDE,
    name: 'asked for the marking',
    enter: (who) => toDetail(who, 'intake:ask.marking'),
    waitsFor: 'intake:hint.words',
    question: 'intake:ask.marking',
    besides: {
      ...wordsAt(UNREADABLE),
      // Signs may well be what is written on it.
      'words-nothing': null,
    },
  },
  {
    ...INSIDE,
    name: 'at the review',
    enter: toReview,
    waitsFor: 'intake:hint.review',
    besides: {
      point: placeTaken('point', ['intake:review']),
      'live-point': placeTaken('live-point', ['intake:review']),
    },
  },
  {
    ...INSIDE,
    name: 'adding to a sent report',
    enter: toAdding,
    waitsFor: 'sent:adding',
    besides: {
      table: nothing(ANYTHING),
      // Each brings a new receipt, some time later: after-sending.test.ts.
      ...ELSEWHERE,
      words: ADDED,
      'words-link': ADDED,
      'words-date': ADDED,
      'words-nothing': null,
      'words-long': nothing(['errors:refusal.too-long']),
      point: ADDED,
      'live-point': ADDED,
    },
  },
  {
    ...OUTSIDE,
    name: 'asked for a file to verify',
    enter: () => Promise.resolve(),
    again: (who) => says(who, '/verify', 'verify:ask'),
    waitsFor: 'verify:wrongType',
    kept: '',
    besides: {
      file: nothing(ANYTHING),
      album: nothing(ANYTHING, ANYTHING),
      lie: nothing(ANYTHING),
      table: nothing(ANYTHING),
      'file-type': nothing(ANYTHING),
      'too-big': nothing(['verify:tooBig']),
      voice: nothing(['verify:wrongType']),
      sound: nothing(['verify:wrongType']),
      contact: nothing(['verify:wrongType']),
      other: nothing(['verify:wrongType']),
      closed: nothing(['verify:wrongType']),
    },
  },
];
