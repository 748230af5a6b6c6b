import { describe, expect, it } from 'vitest';
import { NO_INCIDENT } from '../../../src/core/cases/empty.js';
import { ftmExport } from '../../../src/adapters/formats/export-ftm.js';
import { geojsonExport } from '../../../src/adapters/formats/export-geojson.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { Audience } from '../../../src/core/export/audience.js';
import { exportCase } from '../../../src/core/export/export-case.js';
import type { ExportedCase } from '../../../src/core/export/exported-case.js';
import { aComponent, aFinding, confirmed, NOON, stated } from '../../support/cases.js';
import { aSettlement } from '../../support/places.js';
import { richCase } from '../../support/rich-cases.js';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

function exported(state: CaseState, audience: Audience = 'investigator'): ExportedCase {
  const record = exportCase(state, audience);
  if (record === null) throw new Error('nothing to export');
  return record;
}

const entities = (record: ExportedCase): Entity[] =>
  ftmExport
    .lines(record)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Entity);

const incident: CaseState['incident'] = {
  ...NO_INCIDENT,
  weapon: stated({ kind: 'known', code: 'shahed-136' }),
  date: stated({ kind: 'known', on: '2024-05-12' }),
  place: stated({ kind: 'pin', latitude: 48.59, longitude: 38 }),
  circumstances: stated('У полі'),
};

describe('a case as entities', () => {
  it('is an event, the companies tied to it, why, and the files', () => {
    const found = entities(exported(aFinding('hikvision', { incident })));
    expect(found.map(({ schema }) => schema)).toEqual(['Event', 'Company', 'UnknownLink', 'Image']);
    const [event, company, link, image] = found;
    expect(event?.properties).toMatchObject({
      summary: ['shahed-136'],
      date: ['2024-05-12'],
      proof: [image?.id],
    });
    expect(company).toEqual({ id: 'hikvision', schema: 'Company', properties: { name: ['Hikvision'] } });
    expect(link?.properties).toMatchObject({ subject: ['hikvision'], object: [event?.id] });
    expect(image?.properties['mimeType']).toEqual(['image/jpeg']);
  });

  it('makes no claim that was withdrawn after the company’s reply', () => {
    const company = { id: 'hikvision', name: 'Hikvision' };
    const outcome = { kind: 'withdrawn', words: 'Not theirs.', at: NOON, by: 'mod-1' } as const;
    const dispute = {
      company,
      reply: 'No.',
      source: 'https://example.com',
      openedAt: NOON,
      openedBy: 'mod-1',
      outcome,
    };
    const component = aComponent({ company: confirmed(company), disputes: [dispute] });
    const found = entities(exported(aFinding('hikvision', { components: [component] })));
    expect(found.map(({ schema }) => schema)).toEqual(['Event', 'Image']);
  });

  it('has text only, links that lead somewhere, and no id twice, whatever the case holds', () => {
    for (let seed = 0; seed < 200; seed++) {
      const rich = richCase(seed);
      // The register gives companies ids that say something.
      const components = rich.components.map((component) =>
        component.company === null
          ? component
          : { ...component, company: confirmed({ id: `c-${seed % 3}`, name: 'X' }) },
      );
      const record = exportCase({ ...rich, components, status: 'approved', submittedAt: NOON }, 'internal');
      if (record === null) continue;
      const found = entities(record);
      const ids = new Set(found.map(({ id }) => id));
      expect(ids.size).toBe(found.length);
      for (const { schema, properties } of found) {
        expect(
          Object.values(properties)
            .flat()
            .every((value) => typeof value === 'string' && value !== ''),
        ).toBe(true);
        if (schema === 'UnknownLink')
          for (const end of [properties['subject']?.[0], properties['object']?.[0]])
            expect(ids).toContain(end);
      }
    }
  });
});

describe('cases on a map', () => {
  const collection = (records: readonly ExportedCase[]): unknown => {
    const { head, lines, between = '', tail = '' } = geojsonExport;
    return JSON.parse(head + records.map(lines).join(between) + tail);
  };

  it('are one collection, with a point exactly where one was given', () => {
    const there = exported(aFinding('hikvision', { incident }));
    const named = exported(
      aFinding('hikvision', { incident: { ...incident, place: stated(aSettlement()) } }),
    );
    expect(collection([there, named])).toMatchObject({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: there.ref, geometry: { type: 'Point', coordinates: [38, 48.59] } },
        {
          geometry: null,
          properties: { place: 'Bakhmut, Bakhmutskyi raion, Donetsk oblast', placeCode: 'g713174' },
        },
      ],
    });
    expect(collection([])).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('have no place for the public', () => {
    const text = JSON.stringify(collection([exported(aFinding('hikvision', { incident }), 'public')]));
    expect(text).toContain('"geometry":null');
    expect(text).not.toMatch(/48\.59|2024-05-12/);
  });
});
