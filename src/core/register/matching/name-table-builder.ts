import type { IndexedName } from '../register-store.port.js';
import { orderOfNames } from '../completion/name-order.js';
import { spelledOut } from './fold.js';
import { initialsOf } from './initials.js';
import { compactKey, initialsKey, listedKeys, saidKey, writtenKey } from './keys.js';
import { NAME_KINDS, NOBODY, placeOfNobody, WORD_KINDS, type NameTable } from './name-table.js';
import { createNumbers, createTextPacker } from './packed-texts.js';
import { saidAloud } from './said-aloud.js';
import { compactOf, compactOfAll, compactWithAnd, parseName, type Word } from './words.js';
import { writtenAsSaid } from './written-as-said.js';

export interface NameTableBuilder {
  /** Names of one company come one after the other. */
  add(name: IndexedName): void;
  finish(): NameTable;
}

/** Words and names are numbered below this, so that a key and what it leads to fit one exact double. */
const MOST = 2 ** 23;

export function createNameTableBuilder(): NameTableBuilder {
  const places = new Map<string, number>();
  const words = createTextPacker();
  const sounds = createTextPacker();
  const keys = createNumbers(Float64Array);
  const compacts = createNumbers(Float64Array);
  const names = createTextPacker();
  const nameKinds = createNumbers(Uint8Array);
  const nameCompanies = createNumbers(Uint32Array);
  const nameStarts = createNumbers(Uint32Array);
  const nameWords = createNumbers(Uint32Array);
  const nameWeights = createNumbers(Uint8Array);
  const nameWordKinds = createNumbers(Uint8Array);
  const companies = createTextPacker();
  const companyStarts = createNumbers(Uint32Array);
  let company = -1;
  let companyId: string | null = null;
  nameStarts.push(0);

  function placeOf(word: Word): number {
    const known = places.get(word.text);
    if (known !== undefined) return known;
    const place = words.add(word.text);
    if (place >= MOST) throw new Error(`the register has more than ${MOST} different words`);
    places.set(word.text, place);
    sounds.add(word.sounds.map(({ text }) => text).join('|'));
    for (const key of listedKeys(word)) keys.push(key * MOST + place);
    return place;
  }

  function enter(id: string): void {
    if (id === companyId) return;
    companyId = id;
    company = companies.add(id);
    companyStarts.push(nameKinds.length());
  }

  /** A name as the list has it, under the words of one of its spellings, which it gives. */
  function addSpelling({ companyId: id, text, kind }: IndexedName, spelling: string): readonly Word[] {
    const place = names.add(text);
    if (place >= MOST) throw new Error(`the register has more than ${MOST} names`);
    nameKinds.push(NAME_KINDS.indexOf(kind));
    nameCompanies.push(company);
    const parsed = parseName(spelling);
    for (const word of parsed) {
      nameWords.push(placeOf(word));
      nameWeights.push(Math.round(word.weight * 100));
      nameWordKinds.push(WORD_KINDS.indexOf(word.kind));
    }
    nameStarts.push(nameWords.length());
    const compact = compactOf(parsed);
    if (compact !== null) compacts.push(compactKey(compact.text) * MOST + place);
    const all = compactOfAll(parsed);
    if (all !== null && all.text !== compact?.text) compacts.push(compactKey(all.text) * MOST + place);
    const withAnd = compactWithAnd(parsed);
    if (withAnd !== null) compacts.push(compactKey(withAnd) * MOST + place);
    if (kind !== 'abbreviation' && kind !== 'brand' && id !== NOBODY)
      for (const initials of initialsOf(parsed)) compacts.push(initialsKey(initials) * MOST + place);
    return parsed;
  }

  /** The last name added can also be found by how it is read, or by how Chinese that sounds as it is written. */
  function addSounds({ companyId: id, text }: IndexedName, words: readonly Word[]): void {
    const place = nameKinds.length() - 1;
    const said = saidAloud(text).flatMap(({ latin, cyrillic }) => [latin, cyrillic]);
    const written = id === NOBODY ? [] : (writtenAsSaid(words)?.heard ?? []);
    for (const key of new Set([...said.map(saidKey), ...written.map(writtenKey)]))
      compacts.push(key * MOST + place);
  }

  return {
    add(name) {
      enter(name.companyId);
      addSounds(name, addSpelling(name, name.text));
      const spelled = spelledOut(name.text);
      if (spelled !== null) addSpelling(name, spelled);
    },
    finish() {
      companyStarts.push(nameKinds.length());
      const packed = companies.pack();
      const nobody = placeOfNobody({ companies: packed });
      const held = {
        nameStarts: nameStarts.take(),
        nameWords: nameWords.take(),
        nameWeights: nameWeights.take(),
        nameWordKinds: nameWordKinds.take(),
        nameCompanies: nameCompanies.take(),
      };
      const sortedKeys = keys.view().sort();
      const sortedCompacts = compacts.view().sort();
      return {
        words: words.pack(),
        sounds: sounds.pack(),
        keys: upper(sortedKeys),
        keyWords: lower(sortedKeys),
        ...postings(held, places.size),
        names: names.pack(),
        nameKinds: nameKinds.take(),
        ...held,
        compacts: upper(sortedCompacts),
        compactNames: lower(sortedCompacts),
        nameOrder: orderOfNames(held, { words: [...places.keys()], nobody }),
        companies: packed,
        companyStarts: companyStarts.take(),
      };
    },
  };
}

function upper(sorted: Float64Array): Uint32Array {
  const numbers = new Uint32Array(sorted.length);
  for (let at = 0; at < sorted.length; at += 1) numbers[at] = Math.floor((sorted[at] ?? 0) / MOST);
  return numbers;
}

function lower(sorted: Float64Array): Uint32Array {
  const numbers = new Uint32Array(sorted.length);
  for (let at = 0; at < sorted.length; at += 1) numbers[at] = (sorted[at] ?? 0) % MOST;
  return numbers;
}

type Held = Pick<NameTable, 'nameStarts' | 'nameWords' | 'nameWeights'>;

/** For each word the names in which it tells anything, each name once, in order. */
function postings(held: Held, words: number): Pick<NameTable, 'wordStarts' | 'wordNames'> {
  const wordStarts = new Uint32Array(words + 1);
  eachTelling(held, words, (word) => {
    wordStarts[word + 1] = (wordStarts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1)
    wordStarts[word + 1] = (wordStarts[word + 1] ?? 0) + (wordStarts[word] ?? 0);
  const next = wordStarts.slice();
  const wordNames = new Uint32Array(wordStarts[words] ?? 0);
  eachTelling(held, words, (word, name) => {
    const at = next[word] ?? 0;
    wordNames[at] = name;
    next[word] = at + 1;
  });
  return { wordStarts, wordNames };
}

function eachTelling(
  { nameStarts, nameWords, nameWeights }: Held,
  words: number,
  visit: (word: number, name: number) => void,
): void {
  const last = new Uint32Array(words).fill(0xffffffff);
  for (let name = 0; name + 1 < nameStarts.length; name += 1) {
    for (let at = nameStarts[name] ?? 0; at < (nameStarts[name + 1] ?? 0); at += 1) {
      const word = nameWords[at] ?? 0;
      if ((nameWeights[at] ?? 0) === 0 || last[word] === name) continue;
      last[word] = name;
      visit(word, name);
    }
  }
}
