import { isBranchWord } from './branch.js';
import { isNameFirst } from './certainty.js';
import type { Pair } from './pair-words.js';
import {
  isDescribed,
  isElsewhere,
  isPartOfName,
  isSaid,
  isSaidBefore,
  isSpokenBeside,
  namesAnother,
} from './said-around.js';
import { sceneOf, type Scene } from './scene.js';
import type { ScoreRequest } from './score-request.js';
import { isVague } from './trade-fields.js';
import type { Word } from './words.js';

/** A trade behind a rare name leaves it a possible match. */
const TRADE_FACTOR = 0.35;
/** "Redmi Note", "Nescafé Gold": behind a brand stands what it is called among its like. */
const BRAND_LINE_FACTOR = 0.08;
const BRAND_WORD_FACTOR = 0.1;
/** However long it goes on. */
const MOST_OF_LINE = 0.1;
/** "DJI Mavic 3", "Siemens S7": the number of a model. */
const MODEL_FACTOR = 0.2;
const VAGUE_FACTOR = 0.1;
/** A left-over word that names another company of the register costs next to nothing. */
const OTHER_ANSWER_FACTOR = 0.03;
/** A left-over word that stands in another name of the company costs little. */
const KNOWN_FACTOR = 0.1;
const OWN_WORD_FACTOR = 0.05;
/** Where a company's branch is says next to nothing. */
const PLACE_FACTOR = 0.3;
/** "Alpha Bank Greece": a name of everyday words somewhere else is possibly another company's, whatever it weighs. */
const ABROAD_SHARE = 0.15;
/** "Nestlé S.A., Vevey": what stands apart behind the legal form is where the company sits. */
const SEAT_FACTOR = 0.1;
/** Trade and seat of a subsidiary, all of it: a match, but less than the name alone. */
const MOST_OF_BRANCH = 0.11;
/** In a whole sentence the words around a telling name are expected. */
const SENTENCE_FACTOR = 0.03;
/** However long the sentence is. */
const MOST_OF_TALK = 0.04;
/** Another name in the sentence, apart from the one meant. */
const OTHER_NAME_FACTOR = 0.05;
/** Words in small letters beside a name with a capital speak about it, however many there are. */
const IN_PASSING_FACTOR = 0.08;
const MOST_IN_PASSING = 0.08;

/** What weighs together: words of a pile cost no more than its cap, however many they are. */
const CAPS = {
  other: Number.POSITIVE_INFINITY,
  passing: MOST_IN_PASSING,
  talk: MOST_OF_TALK,
  branch: MOST_OF_BRANCH,
  line: MOST_OF_LINE,
};
type Pile = keyof typeof CAPS;

/** How much of its weight a left-over word keeps, and in which pile. */
interface Weighed {
  readonly pile: Pile;
  readonly factor: number;
}

/** One reason why a word stands beside the name; null where it is not that. */
type Reason = (scene: Scene, word: Word, position: number) => Weighed | null;

/** The first that holds counts. */
const REASONS: readonly Reason[] = [
  asAnotherName,
  asTalk,
  asBrandLine,
  asSeat,
  asDescription,
  asBranch,
  asFiller,
  asModel,
  asPlace,
  asTrade,
];

/** What the rest of the question weighs against the name. */
export function leftOver(request: ScoreRequest, pairs: readonly Pair[]): number {
  const scene = sceneOf(request, pairs);
  const piles: Record<Pile, number> = { other: 0, passing: 0, talk: 0, branch: 0, line: 0 };
  for (const [position, word] of request.asked.entries()) {
    if (word.weight === 0 || scene.used.has(position)) continue;
    const { pile, factor } = weigh(scene, word, position);
    piles[pile] += word.weight * factor;
  }
  return (Object.keys(CAPS) as Pile[]).reduce((total, pile) => total + Math.min(piles[pile], CAPS[pile]), 0);
}

function weigh(scene: Scene, word: Word, position: number): Weighed {
  for (const reason of REASONS) {
    const weighed = reason(scene, word, position);
    if (weighed !== null) return weighed;
  }
  if (!isSaid(scene, word, position)) return among(scene, 'other', 1);
  return among(scene, 'other', word.kind === 'rare' ? OWN_WORD_FACTOR : KNOWN_FACTOR);
}

/** In a sentence about the company no word weighs more than talk does. */
function among({ sentence }: Scene, pile: Pile, factor: number): Weighed {
  return { pile, factor: sentence ? Math.min(SENTENCE_FACTOR, factor) : factor };
}

function asAnotherName(scene: Scene, word: Word, position: number): Weighed | null {
  const another = isElsewhere(scene, position) && namesAnother(word, scene.request.likenesses[position]);
  return another ? { pile: 'other', factor: OTHER_ANSWER_FACTOR } : null;
}

function asTalk(scene: Scene, word: Word, position: number): Weighed | null {
  if (!scene.sentence || isPartOfName(scene, word, position)) return null;
  const { inPassing } = scene.request;
  const { text, kind } = word;
  const isName =
    kind === 'rare' && inPassing.size > 0 && !inPassing.has(text) && position > 0 && !/\d/u.test(text);
  return isName ? { pile: 'other', factor: OTHER_NAME_FACTOR } : { pile: 'talk', factor: SENTENCE_FACTOR };
}

/** What a brand calls one of its goods; an unknown word may as well be another company's. */
function asBrandLine(scene: Scene, { kind, text }: Word, position: number): Weighed | null {
  if (!scene.isLine || kind === 'sector' || scene.sentence || isElsewhere(scene, position)) return null;
  return {
    pile: 'line',
    factor: kind === 'rare' && !/\d/u.test(text) ? BRAND_WORD_FACTOR : BRAND_LINE_FACTOR,
  };
}

function asSeat(scene: Scene, { kind }: Word, position: number): Weighed | null {
  if (position >= scene.request.seat && scene.plain) return among(scene, 'branch', SEAT_FACTOR);
  return kind === 'home' ? among(scene, 'other', PLACE_FACTOR) : null;
}

function asDescription(scene: Scene, word: Word, position: number): Weighed | null {
  if (isDescribed(scene, word) || isSaidBefore(scene, word, position))
    return among(scene, 'passing', IN_PASSING_FACTOR);
  const beside = scene.named && scene.request.inPassing.has(word.text) && isSpokenBeside(scene, word);
  return beside ? among(scene, scene.isLong ? 'passing' : 'other', IN_PASSING_FACTOR) : null;
}

function asBranch(scene: Scene, word: Word): Weighed | null {
  return isBranchWord(scene.branch, word) ? among(scene, 'branch', KNOWN_FACTOR) : null;
}

function asFiller(scene: Scene, { kind }: Word): Weighed | null {
  return kind === 'generic' && scene.plain ? among(scene, 'other', TRADE_FACTOR) : null;
}

function asModel(scene: Scene, { text }: Word): Weighed | null {
  return scene.isModel && /\d/u.test(text) ? among(scene, 'other', MODEL_FACTOR) : null;
}

function asPlace(scene: Scene, word: Word, position: number): Weighed | null {
  if (word.kind !== 'place' || !scene.plain || isSaid(scene, word, position)) return null;
  if (scene.isCommon) return { pile: 'other', factor: (ABROAD_SHARE * scene.told) / word.weight };
  return scene.hasName || position > scene.end ? among(scene, 'branch', PLACE_FACTOR) : null;
}

function asTrade(scene: Scene, word: Word, position: number): Weighed | null {
  const { plain, hasName, sentence, isModel, pairs } = scene;
  if (isVague(word.text) && plain && hasName) return among(scene, 'branch', VAGUE_FACTOR);
  if (word.kind !== 'sector' || sentence || isSaid(scene, word, position)) return null;
  return plain || isModel || isNameFirst(pairs) ? { pile: 'other', factor: TRADE_FACTOR } : null;
}
