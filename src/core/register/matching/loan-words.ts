import { distance, SOUND } from './distance.js';
import { coarse, soundsOf, type Sound } from './phonetic.js';
import { scriptOf } from './scripts.js';
import { tradeWords } from './word-classes.js';

/** English words of company names as they are written in Ukrainian and Russian. */
const LOANS = `
china чайна, state стейт, national нешнл нешнел нешинал нэшнл, railway рейлвей рэйлвэй рейлвэй, construction констракшн констракшен,
engineering інжиніринг инжиниринг, petroleum петролеум, offshore офшор оффшор, oil ойл, gas гес газ, chemical кемікал кемикал,
instruments інструментс інструментз инструментс, devices девайсес девайсез дивайсес девайсиз, semiconductor семікондактор полупроводник семикондактор,
semiconductors семікондакторс семикондакторс, electronics електронікс электроникс, electric електрик електрік электрик,
micro мікро микро, systems системс системз, technology технолоджі технолоджи текнолоджі текнолоджи, technologies технолоджіс технолоджис,
industries індастріс индастриз, industry індастрі индастри, shipping шипінг шиппінг шиппинг, ships шипс шіпс, tankers танкерс танкерз,
marine марін марайн марин, management менеджмент, motor мотор, motors моторс моторз, airlines ейрлайнс эйрлайнс, bank банк,
foods фудс, food фуд, energy енерджі энерджи, power пауер, world ворлд уорлд, ports портс, great грейт грэйт, wall волл вол уолл,
development девелопмент, investment інвестмент инвестмент, trading трейдинг трейдінг, steel стіл стил, pharma фарма, machine машин,
tools тулс тулз, russia раша, ukraine юкрейн юкрайн, europe юроп, ferries феррі ферріс феррис, device девайс дивайс, devices девайси, mobile мобайл, solutions солюшнс солюшенс, services сервісез сервисез, manufacturing меньюфекчурінг мануфекчуринг,
wireless вайрлес, robotics роботікс роботикс, automation отомейшн аутомейшн, aerospace аероспейс аэроспейс, shipbuilding шипбілдінг`;

const BY_LOAN = new Map(
  LOANS.split(',').flatMap((line) => {
    const [word = '', ...loans] = line.trim().split(/\s+/);
    return loans.map((loan) => [loan, word] as const);
  }),
);

/** Shorter words sound like a trade by chance. */
const SHORTEST_SOUNDED = 6;
/** Errors of sound for each sign of it, at most; "інсулейшн" for insulation is the farthest that should pass. */
const MOST_APART = 0.095;

/** English words of trades and fillers by their sound told roughly. */
const BY_SOUND = new Map<string, readonly { readonly english: string; readonly sound: string }[]>();
for (const english of tradeWords())
  for (const { text: sound } of english.length < 5 ? [] : soundsOf(english).slice(0, 1)) {
    const pattern = coarse(sound);
    if (pattern.length >= SHORTEST_SOUNDED)
      BY_SOUND.set(pattern, [...(BY_SOUND.get(pattern) ?? []), { english, sound }]);
  }

/**
 * The English word that a folded Cyrillic one is written after; null for most. Those that people meet daily are
 * listed; other trades are known by their sound ("трейдінг", "інсулейшн"), since a company's name in Cyrillic is often the
 * English one letter by letter. Short words, places and everyday words are not: too many names sound like one.
 */
export function loanedFrom(word: string, sounds = (): readonly Sound[] => soundsOf(word)): string | null {
  const listed = BY_LOAN.get(word);
  if (listed !== undefined || word.length < SHORTEST_SOUNDED || scriptOf(word) !== 'cyrillic')
    return listed ?? null;
  for (const { text } of sounds()) {
    const limit = MOST_APART * text.length;
    const found = BY_SOUND.get(coarse(text))?.find(
      ({ sound }) => distance(text, sound, { costs: SOUND, limit }) <= limit,
    );
    if (found !== undefined) return found.english;
  }
  return null;
}
