import { scoreMisspelt } from './misspelt-name.js';
import type { ListedName, NameIndex } from './name-index.js';
import type { ScoreRequest } from './score-request.js';
import { scoreInSigns } from './score-in-signs.js';
import { scoreSaidAloud } from './score-said-aloud.js';
import { scoreCompact, scoreName, type ScoredName } from './score.js';
import { compactOf, compactOfAll, parseWords, tellingWords, type Word } from './words.js';
import { asksOfRegister, capitalised, partsOf, saidInPassing, seatFrom } from './written.js';

const INITIALS_SCORE = 0.75;

/** Every listed name that the words of a text may mean, with how well it answers it; in no order, some of them hardly. */
export function scoreCandidates(index: NameIndex, query: string): ScoredName[] {
  const asked = parseWords(query);
  const hits = index.wordsLike(asked);
  const written = {
    inPassing: saidInPassing(query),
    capitals: capitalised(query),
    framed: asksOfRegister(asked),
    parts: partsOf(query, asked.length),
    seat: seatFrom(query),
  };
  const likenesses = hits.map(({ likes }) => likes);
  const candidates = index.namesLike(asked, hits);
  return [
    ...scoreEach(index, { asked, likenesses, ...written }, candidates),
    ...scoreRunTogether(index, asked),
    ...scoreInitials(index, asked),
    ...scoreMisspelt(asked, { likenesses, candidates }),
    ...scoreSaidAloud(index, { asked, ...written }),
    ...scoreInSigns(index, asked),
  ];
}

function scoreEach(
  index: NameIndex,
  question: Omit<ScoreRequest, 'name' | 'known'>,
  candidates: readonly ListedName[],
): ScoredName[] {
  const known = new Map<number, ReturnType<NameIndex['wordsOf']>>();
  return candidates.flatMap((name) => {
    const words = known.get(name.company) ?? index.wordsOf(name);
    known.set(name.company, words);
    return scoreName({ ...question, name, known: words }) ?? [];
  });
}

function scoreRunTogether(index: NameIndex, asked: readonly Word[]): ScoredName[] {
  const telling = compactOf(asked);
  const whole = compactOfAll(asked);
  const counts = [
    { together: telling, words: tellingWords(asked).length },
    { together: whole?.text === telling?.text ? null : whole, words: asked.length },
  ];
  return counts.flatMap(({ together, words }) =>
    together === null
      ? []
      : index
          .namesRunTogether(together)
          .filter(({ name }) => name.kind !== 'abbreviation' && tellingWords(name.words).length !== words)
          .map(({ name, likeness }) => scoreCompact(name, likeness)),
  );
}

/** Initials that the list does not give: never more than a possible match, and only where they are one company's. */
function scoreInitials(index: NameIndex, asked: readonly Word[]): ScoredName[] {
  const said = asked.filter(({ kind }) => kind !== 'legal');
  const apart = said.every(({ text }) => text.length === 1);
  if (said.length !== 1 && !apart) return [];
  if (said.some(({ kind }) => kind !== 'rare' && kind !== 'connector')) return [];
  const names = index.namesShortened(said.map(({ text }) => text).join(''));
  const [first] = names;
  if (first === undefined || names.some(({ company }) => company !== first.company)) return [];
  return [{ name: first, score: INITIALS_SCORE, how: { code: 'initials' }, answers: null }];
}
