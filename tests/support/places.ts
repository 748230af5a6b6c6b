import { createShippedGazetteer } from '../../src/gazetteer/shipped-gazetteer.js';
import type { PlaceIndex } from '../../src/core/places/place-index.js';
import type { NamedPlace } from '../../src/core/places/place.js';

const gazetteer = createShippedGazetteer();

/** The gazetteer that ships with the product, loaded once. */
export function shippedPlaces(): Promise<PlaceIndex> {
  return gazetteer.places();
}

export function aSettlement(given: Partial<NamedPlace> = {}): NamedPlace {
  return {
    kind: 'settlement',
    code: 'g713174',
    name: { uk: 'Бахмут', en: 'Bakhmut' },
    within: [
      { uk: 'Бахмутський район', en: 'Bakhmutskyi raion' },
      { uk: 'Донецька область', en: 'Donetsk oblast' },
    ],
    gazetteer: 'test',
    ...given,
  };
}
