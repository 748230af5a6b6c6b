import type { ExportedCase } from '../../core/export/exported-case.js';
import type { ExportFormat } from './export-format.js';
import { choiceText, kindText, namedPlace, placeText } from './exported-text.js';

/**
 * One `FeatureCollection` of RFC 7946 with a feature a case. A case has a geometry only where its place was given as a
 * point; one known by name has the name and its code instead, since a point for it would claim to know more. For the
 * public no case has either: its reporter agreed to publishing without a place.
 */
export const geojsonExport: ExportFormat = {
  head: '{"type":"FeatureCollection","features":[\n',
  lines: (record) => JSON.stringify(feature(record)),
  between: ',\n',
  tail: '\n]}\n',
};

function feature(record: ExportedCase) {
  const { weapon, date, place } = record.incident;
  const pin = place?.value.kind === 'pin' ? place.value : null;
  return {
    type: 'Feature',
    id: record.ref,
    // Section 3.1.1: longitude first.
    geometry: pin && { type: 'Point', coordinates: [pin.longitude, pin.latitude] },
    properties: {
      ref: record.ref,
      status: record.status,
      submittedAt: record.submittedAt,
      weapon: choiceText(weapon),
      date: date?.value ?? null,
      place: pin ? null : placeText(place),
      placeKind: kindText(place),
      placeWithinMetres: pin?.metres ?? null,
      placeCode: namedPlace(place)?.code ?? null,
      components: record.components.map(({ type, marking, company }) => ({
        type: choiceText(type),
        marking: marking?.value.kind === 'text' ? marking.value.text : kindText(marking),
        company: company?.value ?? null,
      })),
      files: record.evidence.map(({ sha256 }) => sha256),
    },
  };
}
