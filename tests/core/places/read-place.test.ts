import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceIndex } from '../../../src/core/places/place-index.js';
import type { NamedPlace } from '../../../src/core/places/place.js';
import { readPlace, type PlaceReading } from '../../../src/core/places/read-place.js';
import { shippedPlaces } from '../../support/places.js';

let places: PlaceIndex;
beforeAll(async () => {
  places = await shippedPlaces();
});

const label = ({ name, within }: NamedPlace): string => [name, ...within].map(({ uk }) => uk).join(', ');

/** One clear place as text; otherwise what kind of reading it is. */
function read(text: string): string {
  const reading = readPlace(text, places);
  if (reading.kind !== 'found') return reading.kind;
  return reading.place.kind === 'pin'
    ? `${reading.place.latitude}, ${reading.place.longitude}`
    : label(reading.place);
}

function choices(text: string): readonly string[] {
  const reading: PlaceReading = readPlace(text, places);
  return reading.kind === 'choose' ? reading.places.map(label) : [];
}

const texts = (list: string): string[] => list.split('|').map((text) => text.trim());

describe('a settlement is known in every language, by its old name and its new one', () => {
  it.each<[string, string]>([
    [
      'Харків, Харківський район, Харківська область',
      'Харків | м. Харків | м.Харків | місто Харків | ХАРКІВ | Kharkiv | Харьков | г. Харьков | у місті Харків | Kharkiv, Ukraine | Харків, Україна | Kharkiv city | city of Kharkiv',
    ],
    [
      'Бахмут, Бахмутський район, Донецька область',
      'Бахмут | Bakhmut | в Бахмут | Артемівськ, Донецька область',
    ],
    [
      'Дніпро, Дніпровський район, Дніпропетровська область',
      'Дніпро | Дніпропетровськ | Днепропетровск | Dnipro | Dnipropetrovsk',
    ],
    [
      'Кропивницький, Кропивницький район, Кіровоградська область',
      'Кропивницький | Кіровоград | Кировоград | Kropyvnytskyi',
    ],
    ['Звягель, Звягельський район, Житомирська область', 'Звягель | Новоград-Волинський | Zviahel'],
    ['Самар, Самарівський район, Дніпропетровська область', 'Самар | Новомосковськ'],
    ['Шептицький, Шептицький район, Львівська область', 'Шептицький | Червоноград | Sheptytskyi'],
    [
      'Покровськ, Покровський район, Донецька область',
      'Красноармійськ | м. Покровськ | Pokrovsk, Donetsk oblast',
    ],
    ['Київ', 'Київ | Киев | Kyiv | Kiev | м. Київ'],
    ['Одеса, Одеський район, Одеська область', 'Одеса | Одесса | Odesa | Odessa'],
    ['Часів Яр, Бахмутський район, Донецька область', 'Часів Яр | Часов Яр | Chasiv Yar | часів яр'],
    ['Велика Новосілка, Волноваський район, Донецька область', 'Велика Новосілка | смт Велика Новосілка'],
    ['Авдіївка, Покровський район, Донецька область', 'Авдіївка | Авдеевка | Avdiivka'],
    ['Гостомель, Бучанський район, Київська область', 'Гостомель | смт Гостомель | Hostomel'],
    [
      'Куп’янськ, Куп’янський район, Харківська область',
      "Куп’янськ | Куп'янськ | Купянськ | Kupiansk | Near Kupiansk, Kharkiv region",
    ],
  ])('%s: %s', (place, spellings) => {
    for (const text of texts(spellings)) expect({ text, place: read(text) }).toEqual({ text, place });
  });

  it('what was typed stays beside it, with the edition that knew it', () => {
    expect(readPlace(' м. Харків ', places)).toMatchObject({
      kind: 'found',
      place: {
        kind: 'settlement',
        words: 'м. Харків',
        gazetteer: expect.stringMatching(/^ua-\d{4}/) as string,
      },
    });
  });
});

describe('raion and oblast tell villages apart', () => {
  it.each([
    ['село Пісківка Бучанський район', 'Пісківка, Бучанський район, Київська область'],
    ['с. Пісківка, Бучанський р-н, Київська обл.', 'Пісківка, Бучанський район, Київська область'],
    ['Київська область, Бучанський район, с. Пісківка', 'Пісківка, Бучанський район, Київська область'],
    ['Миколаїв, Львівська область', 'Миколаїв, Стрийський район, Львівська область'],
    ['Миколаїв (Львівська обл.)', 'Миколаїв, Стрийський район, Львівська область'],
    ['Авдіївка, Чернігівська область', 'Авдіївка, Новгород-Сіверський район, Чернігівська область'],
  ])('%s', (text, place) => {
    expect(read(text)).toBe(place);
  });

  it('without them, villages of one name are a choice, and today’s name comes before a former one', () => {
    const found = choices('Іванівка');
    expect(found.length).toBeGreaterThan(2);
    const called = found.map((place) => place.startsWith('Іванівка, '));
    expect(called.slice(0, called.lastIndexOf(true))).not.toContain(false);
  });

  it('an old name that two towns had is the city’s, and can be told apart', () => {
    expect(read('Артемівськ')).toBe('Бахмут, Бахмутський район, Донецька область');
    expect(read('Артемівськ, Луганська область')).toBe('Кипуче, Алчевський район, Луганська область');
  });

  it('a city is meant rather than a village of its name', () => {
    expect(read('Миколаїв')).toBe('Миколаїв, Миколаївський район, Миколаївська область');
  });
});

describe('an area alone is as exact as it is', () => {
  it.each<[string, string]>([
    [
      'Харківська область',
      'Харківська область | Харківська обл. | Харьковская область | Kharkiv oblast | Kharkiv region | Kharkivska oblast | Харківщина | у Харківській області',
    ],
    ['Донецька область', 'Донеччина | Донбас | Donetsk oblast'],
    ['Автономна Республіка Крим', 'Крим | Crimea | АР Крим'],
    [
      'Бахмутський район, Донецька область',
      'Бахмутський район | Бахмутский район | Bakhmutskyi raion | Донецька область, Бахмутський район',
    ],
    ['Самарівський район, Дніпропетровська область', 'Новомосковський район'],
  ])('%s: %s', (place, spellings) => {
    for (const text of texts(spellings)) expect({ text, place: read(text) }).toEqual({ text, place });
  });

  it('a raion that is no more is offered as the one its centre is in today', () => {
    expect(choices('Вовчанський район')).toEqual(['Чугуївський район, Харківська область']);
    expect(choices('Bakhmut district')).toEqual(['Бахмутський район, Донецька область']);
  });
});

describe('what only resembles a place is offered, never taken', () => {
  it.each([
    ['Бахмуд', 'Бахмут'],
    ['Харькив', 'Харків'],
    ['у Бахмуті', 'Бахмут'],
    ['біля Бахмута', 'Бахмут'],
    ['під Авдіївкою', 'Авдіївка'],
    ['поле за 2 км від Гуляйполя', 'Гуляйполе'],
    ['лісосмуга біля Великої Новосілки', 'Велика Новосілка'],
    ['Avdivka', 'Авдіївка'],
    ['впав біля бахмута', 'Бахмут'],
    ['Мариуполь', 'Маріуполь'],
  ])('%s', (text, name) => {
    const reading = readPlace(text, places);
    const names = reading.kind === 'found' ? [read(text)] : choices(text);
    expect(names[0]?.split(',')[0]).toBe(name);
  });

  it.each([
    'Атлантида',
    'абвгд',
    'не знаю',
    'у полі за ставком',
    'на подвір’ї за хлівом',
    'in a field behind the school',
    '🙂',
    '!!!',
    '2024',
    '48, 37',
    'город',
    'село',
  ])('%j is no place', (text) => {
    expect(readPlace(text, places)).toEqual({ kind: 'unread', why: 'no-name' });
  });

  it('a village that may have a namesake too small for the table is asked about, unless its area is named', () => {
    expect(choices('Красний Октябр')).toHaveLength(1);
    expect(choices('Нью Йорк')).toEqual(['Нью-Йорк, Бахмутський район, Донецька область']);
    expect(read('Красний Октябр, Донецька область')).toMatch(/^Красний Октябр, /);
  });

  it('of a name that many have, each is among the choices', () => {
    const found = choices('Іванівка');
    expect(found.length).toBeGreaterThan(6);
    expect(new Set(found.map((place) => place.split(', ').at(-1))).size).toBeGreaterThan(4);
  });
});

describe('coordinates', () => {
  it.each(
    texts(`
    48.5123, 37.9876 | 48.5123,37.9876 | 48.5123 37.9876 | 48,5123 37,9876 | 48,5123, 37,9876 | 48,5123; 37,9876 |
    N48.5123 E37.9876 | N 48.5123, E 37.9876 | 48.5123N, 37.9876E | 48.5123° N 37.9876° E |
    48.5123° пн.ш. 37.9876° сх.д. | 48.5123 пн. ш., 37.9876 сх. д. | 48.5123 с.ш. 37.9876 в.д. |
    Координати: 48.5123, 37.9876 | Урочище Довге 48.5123, 37.9876, у ставку | біля Бахмута (48.5123 37.9876) | geo:48.5123,37.9876 | +48.5123 +37.9876`),
  )('%s', (text) => {
    expect(read(text)).toBe('48.5123, 37.9876');
  });

  it.each([
    ['48°30\'44.3"N 37°59\'15.4"E', '48.512306, 37.987611'],
    ['48°30′44″ пн. ш. 37°59′15″ сх. д.', '48.512222, 37.9875'],
    ["N 48°30.5' E 37°59.2'", '48.508333, 37.986667'],
    ['48° 30\' 44" 37° 59\' 15"', '48.512222, 37.9875'],
  ])('in degrees and minutes: %s', (text, point) => {
    expect(read(text)).toBe(point);
  });

  it('with the longitude first are put right and asked about', () => {
    expect(readPlace('37.9876, 48.5123', places)).toMatchObject({
      kind: 'doubtful',
      why: 'swapped',
      place: { latitude: 48.5123, longitude: 37.9876 },
    });
  });

  it.each(['55.75, 37.61', '50.59, 36.58', '52.23, 21.01', '44.0, 33.0', '-48.5, 37.9'])(
    'abroad or at sea are asked about: %s',
    (text) => {
      expect(readPlace(text, places)).toMatchObject({ kind: 'doubtful', why: 'abroad' });
    },
  );

  it.each([
    '50.4501, 30.5234',
    '45.0406, 34.3794',
    '48.62, 22.29',
    '46.4825, 30.7233',
    '47.1, 37.55',
    '51.5, 31.3',
  ])('in Ukraine are not: %s', (text) => {
    expect(read(text)).not.toBe('doubtful');
  });

  it.each(['12.05.2024', '91.5, 37.9', '48°75\'00" 37°00\'00"', '+380 67 123 45 67', '48.5123'])(
    '%s are none',
    (text) => {
      expect(['unread', 'choose']).toContain(readPlace(text, places).kind);
    },
  );
});

describe('map links', () => {
  it.each([
    'https://www.google.com/maps/place/X/@48.4,37.8,15z/data=!3m1!4b1!4m4!3m3!8m2!3d48.5123!4d37.9876',
    'https://www.google.com/maps/@48.5123,37.9876,15z',
    'https://maps.google.com/?q=48.5123,37.9876',
    'https://www.google.com/maps/search/?api=1&query=48.5123%2C37.9876',
    'https://www.google.com/maps/search/48.5123,+37.9876',
    'https://www.google.com/maps?ll=48.5123,37.9876',
    'https://www.openstreetmap.org/?mlat=48.5123&mlon=37.9876#map=15/48.4/37.8',
    'https://www.openstreetmap.org/#map=15/48.5123/37.9876',
    'https://maps.apple.com/?ll=48.5123,37.9876&q=X',
    'https://maps.apple.com/place?coordinate=48.5123,37.9876',
    'https://yandex.ru/maps/?ll=37.9876%2C48.5123&z=12',
    'https://yandex.com/maps/?pt=37.9876,48.5123',
    'https://www.bing.com/maps?cp=48.5123~37.9876',
    'https://waze.com/ul?ll=48.5123,37.9876',
    'https://deepstatemap.live/#12/48.5123/37.9876',
    'Ось тут: https://maps.google.com/?q=48.5123,37.9876 біля лісу',
  ])('%s', (link) => {
    expect(read(link)).toBe('48.5123, 37.9876');
  });

  it('a full plus code is a point', () => {
    // The code and its point are an example of the Open Location Code documentation.
    expect(readPlace('8FVC9G8F+6X', places)).toMatchObject({
      kind: 'doubtful',
      place: { latitude: 47.365563, longitude: 8.524938 },
    });
  });

  it.each([
    'https://maps.app.goo.gl/AbC123',
    'https://goo.gl/maps/xyz',
    'https://osm.org/go/0Iq5~',
    'https://example.org/',
  ])('one that does not show its point is said to: %s', (link) => {
    expect(readPlace(link, places)).toEqual({ kind: 'unread', why: 'closed-link' });
  });
});

it('a place in a button is found again by its code, another edition’s is not', () => {
  const reading = readPlace('Бахмут', places);
  const code = reading.kind === 'found' && reading.place.kind === 'settlement' ? reading.place.code : '';
  expect(places.place(code)?.name.en).toBe('Bakhmut');
  expect([places.place('UA14')?.kind, places.place('UA1402')?.kind, places.place('g0')]).toEqual([
    'oblast',
    'raion',
    null,
  ]);
});

it('however long, odd or repetitive the words are, they are read', () => {
  for (const piece of [
    'а',
    'Іванівка ',
    '1',
    '48.5 ',
    ', ',
    'район ',
    'https://',
    '°',
    '(',
    'обл. ',
    'Поле Лісове ',
    'Аб, ',
  ])
    expect(readPlace(piece.repeat(300).slice(0, 300), places).kind).not.toBe('found');
});
