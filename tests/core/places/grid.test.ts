import { beforeAll, describe, expect, it } from 'vitest';
import { readMgrs } from '../../../src/core/places/mgrs.js';
import type { PlaceIndex } from '../../../src/core/places/place-index.js';
import { kilometresBetween } from '../../../src/core/places/place.js';
import { readPlace } from '../../../src/core/places/read-place.js';
import { shippedPlaces } from '../../support/places.js';

let places: PlaceIndex;
beforeAll(async () => {
  places = await shippedPlaces();
});

const nobodys = (): boolean => false;

/** Squares of a metre, worked out with another program (npm mgrs 2.2.0), all over Ukraine: every zone and band. */
const KNOWN: readonly (readonly [string, number, number])[] = [
  ['37UDP2628982951', 48.5953, 38.0003],
  ['37UCR0149741584', 49.9935, 36.2304],
  ['36UUA2418291607', 50.4501, 30.5234],
  ['35UKR8643625040', 49.8397, 24.0297],
  ['36TUS2525050177', 46.4825, 30.7233],
  ['37TCN8946216983', 47.0971, 37.5434],
  ['34UEU9491286103', 48.6208, 22.2879],
  ['36TWQ8695878220', 44.9521, 34.1024],
  ['37UEP2270480146', 48.574, 39.3078],
  ['36UUC8125406616', 51.4982, 31.2893],
  ['36TXS8049491094', 46.8489, 35.3675],
  ['37TCP8810817387', 47.99999, 37.5],
  ['36UXU5125769973', 48.4647, 35.0462],
];

describe('the military grid', () => {
  it.each(KNOWN)('%s is %d, %d', (reference, latitude, longitude) => {
    const square = readMgrs(reference, nobodys);
    expect(square?.metres).toBe(1);
    expect(
      kilometresBetween(square?.point ?? { latitude: 0, longitude: 0 }, { latitude, longitude }),
    ).toBeLessThan(0.002);
  });

  it.each([
    '37U DP 26289 82951',
    '37UDP2628982951',
    '37 U DP 26289 82951',
    '37u dp 26289 82951',
    '37U DP 2628982951',
    'MGRS: 37U DP 26289 82951',
    '37У ДР 26289 82951',
    'Лежить у 37U DP 26289 82951 біля посадки',
  ])('is read as people write it: %s', (text) => {
    const square = readMgrs(text.replace('ДР', 'DР'), nobodys);
    expect(square?.point.latitude).toBeCloseTo(48.5953, 4);
    expect(square?.point.longitude).toBeCloseTo(38.0003, 4);
  });

  it.each<[string, number]>([
    ['37U DP 26289 82951', 1],
    ['37U DP 2628 8295', 10],
    ['37U DP 262 829', 100],
    ['37UDP2682', 1000],
  ])('fewer digits are a larger square, and its middle is told: %s', (text, metres) => {
    const square = readMgrs(text, nobodys);
    expect(square?.metres).toBe(metres);
    const away = kilometresBetween(square?.point ?? { latitude: 0, longitude: 0 }, {
      latitude: 48.5953,
      longitude: 38.0003,
    });
    expect(away * 1000).toBeLessThan(metres * 0.75 + 1);
  });

  it.each([
    '37U DI 26289 82951',
    '61U DP 26289 82951',
    '37U DP 2628 82951',
    '37U DP 26289',
    '37U ZP 26289 82951',
    '37T DP 26289 82951',
    '12 ABC 34567 89012',
    'ATMEGA328P 1432',
    'DP 262 829',
    '',
  ])('%j is none', (text) => {
    expect(readMgrs(text, () => true)).toBeNull();
  });

  it('counts as a point, with the square that its digits leave open', () => {
    expect(readPlace('37U DP 262 829', places)).toMatchObject({
      kind: 'found',
      place: { kind: 'pin', metres: 100, words: '37U DP 262 829' },
    });
    const exact = readPlace('37U DP 26289 82951', places);
    expect(exact.kind === 'found' && 'metres' in exact.place).toBe(false);
  });

  it('without its zone is asked about, where only one such square is in Ukraine', () => {
    expect(readPlace('DP 26289 82951', places)).toMatchObject({
      kind: 'doubtful',
      why: 'zone',
      place: { latitude: 48.595303, longitude: 38.000303 },
    });
    expect(readPlace('AA 12345 67890', places).kind).toBe('unread');
  });

  it('abroad is asked about like any point abroad', () => {
    expect(readPlace('37U CS 29000 08000', places)).toMatchObject({ kind: 'doubtful', why: 'abroad' });
  });
});

describe('how exact written coordinates are', () => {
  it.each<[string, number | undefined]>([
    ['48.5, 37.9', 10_000],
    ['48.59, 37.99', 1000],
    ['48.595, 38', 100],
    ['48.5953, 38.0003', undefined],
    ['48.59530, 38.00030', undefined],
    ["N 48°35' E 38°00'", 2000],
    ["N 48°35.7' E 38°00.0'", 200],
    ['48°35\'43" 38°00\'01"', undefined],
    ['48.5 N 37.9 E', 10_000],
    ['48.5N37.9E', 10_000],
    ['48,5 37,9', 10_000],
    ['https://www.openstreetmap.org/#map=15/48.595/38.000', 100],
  ])('%s: to within %s metres', (text, metres) => {
    const reading = readPlace(text, places);
    const place = reading.kind === 'found' || reading.kind === 'doubtful' ? reading.place : null;
    expect(place?.kind === 'pin' ? (place.metres ?? undefined) : reading).toBe(metres);
  });
});

describe('what cannot be read is told apart', () => {
  it.each([
    ['///слово.ложка.вікно', 'three-words'],
    ['///filled.count.soap', 'three-words'],
    ['filled.count.soap', 'three-words'],
    ['https://w3w.co/filled.count.soap', 'three-words'],
    ['https://what3words.com/filled.count.soap', 'three-words'],
    ['5384123 7426289', 'rectangular'],
    ['X=5384123 Y=7426289', 'rectangular'],
    ['х 5384123, у 7426289', 'rectangular'],
    ['5384123.5 7426289.25', 'rectangular'],
    ['СК-42: 5384123 7426289', 'rectangular'],
    ['СК42 84123 26289', 'rectangular'],
    ['УСК-2000 5384123 7426289', 'rectangular'],
    ['https://maps.app.goo.gl/AbC123', 'closed-link'],
    ['https://maps.apple/p/AbC123', 'closed-link'],
    ['https://osm.org/go/0Iq5~', 'closed-link'],
  ])('%s: %s', (text, why) => {
    expect(readPlace(text, places)).toEqual({ kind: 'unread', why });
  });

  it.each(['1234567 7654321', '0671234567', 'с. Іванівка. Поле', 'смт.Гостомель.', '5384123'])(
    '%s is none of these',
    (text) => {
      const reading = readPlace(text, places);
      expect(reading.kind === 'unread' ? reading.why : 'no-name').toBe('no-name');
    },
  );
});

describe('raion and oblast by buttons', () => {
  it('every raion is below its oblast, and every oblast has one or is a city', () => {
    const oblasts = places.oblasts('uk');
    expect(oblasts).toHaveLength(27);
    const raions = oblasts.map(({ code }) => places.raionsOf(code, 'uk'));
    expect(raions.flat()).toHaveLength(136);
    expect(oblasts.filter((_, at) => raions[at]?.length === 0).map(({ name }) => name.en)).toEqual([
      'Kyiv city',
      'Sevastopol city',
    ]);
    expect(places.raionsOf('UA6302', 'uk')).toEqual([]);
  });

  it('are in the order of the reader’s alphabet', () => {
    expect(
      places
        .raionsOf('UA14', 'uk')
        .map(({ name }) => name.uk)
        .slice(0, 3),
    ).toEqual(['Бахмутський район', 'Волноваський район', 'Горлівський район']);
  });
});
