import type { ExportedCase, ExportedComponent, ExportedFile } from '../../core/export/exported-case.js';
import { addedWords } from '../../core/export/exported-case.js';
import { fileExtension } from '../../core/evidence/file-extension.js';
import type { ExportFormat } from './export-format.js';
import { choiceText, placeText } from './exported-text.js';

/** An entity of FollowTheMoney's model (https://followthemoney.tech, schemata of version 3). Every value is text. */
interface Entity {
  readonly id: string;
  readonly schema: 'Event' | 'Company' | 'UnknownLink' | 'Image' | 'Video' | 'Pages' | 'Document';
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * The case as entities, one a line: the incident (`Event`), each company that a moderator matched and that still stands
 * after its reply (`Company`, joined by an `UnknownLink` that says what for), and the files. The model has no entity for a
 * part of a weapon, so a part is told in the link; and its checksums are SHA-1, so the SHA-256 is in the file's name.
 */
export const ftmExport: ExportFormat = {
  head: '',
  lines: (record) =>
    entitiesOf(record)
      .map((entity) => `${JSON.stringify(filled(entity))}\n`)
      .join(''),
};

function entitiesOf(record: ExportedCase): readonly Entity[] {
  const claims = record.components.filter(stands);
  const companies = new Map(
    claims.flatMap(({ company }) => (company ? [[company.value.id, company.value]] : [])),
  );
  return [
    event(record),
    ...[...companies.values()].map(({ id, name }): Entity => ({
      id,
      schema: 'Company',
      properties: { name: some(name) },
    })),
    ...claims.map((component) => link(record, component)),
    ...uniqueFiles(record).map((file) => document(record, file)),
  ];
}

/** A finding that was withdrawn after the company's reply is no claim any more. */
function stands({ company, disputes }: ExportedComponent): boolean {
  const its = disputes.filter((dispute) => dispute.company.id === company?.value.id);
  return company !== null && its.at(-1)?.outcome?.kind !== 'withdrawn';
}

function event(record: ExportedCase): Entity {
  const { weapon, date, place, circumstances } = record.incident;
  const known = date?.value.kind === 'known' ? [date.value.on].filter((on) => !on.includes('W')) : [];
  const range = date?.value.kind === 'range' ? date.value : null;
  return {
    id: eventId(record),
    schema: 'Event',
    properties: {
      name: [`${record.ref}: foreign components found in a weapon`],
      summary: some(choiceText(weapon)),
      date: known,
      startDate: range ? [range.from] : [],
      endDate: range ? [range.to] : [],
      location: some(placeText(place)),
      description: [...some(circumstances?.value ?? null), ...addedWords(record).flatMap(some)],
      keywords: [record.status],
      recordId: [record.ref],
      modifiedAt: some(record.decidedAt ?? record.submittedAt),
      proof: uniqueFiles(record).map(fileId),
    },
  };
}

function link(record: ExportedCase, component: ExportedComponent): Entity {
  const { company, type, marking, partNumber } = component;
  const kind = choiceText(type);
  return {
    id: `${eventId(record)}-${component.id}`,
    schema: 'UnknownLink',
    properties: {
      subject: company === null ? [] : [company.value.id],
      object: [eventId(record)],
      role: [kind === null ? 'maker of a component found' : `maker of a component found: ${kind}`],
      summary: some(marking?.value.kind === 'text' ? marking.value.text : null),
      description: some(partNumber?.value.kind === 'text' ? `Part number ${partNumber.value.text}` : null),
      status: [record.status],
      modifiedAt: some(record.decidedAt ?? record.submittedAt),
      proof: uniqueFiles(record)
        .filter((file) => file.details?.component === component.id)
        .map(fileId),
    },
  };
}

function document(record: ExportedCase, file: ExportedFile): Entity {
  return {
    id: fileId(file),
    schema: schemaOf(file.type),
    properties: {
      name: [`${record.ref}: evidence`],
      fileName: [`${file.sha256}.${fileExtension(file.type)}`],
      fileSize: [String(file.bytes)],
      mimeType: [file.type],
      date: some(file.details?.receivedAt ?? null),
    },
  };
}

function schemaOf(type: string): Entity['schema'] {
  if (type.startsWith('image/')) return 'Image';
  if (type.startsWith('video/')) return 'Video';
  return type === 'application/pdf' ? 'Pages' : 'Document';
}

function eventId({ ref }: ExportedCase): string {
  return `slid-${ref.toLowerCase()}`;
}

function fileId({ sha256 }: ExportedFile): string {
  return `slid-file-${sha256}`;
}

/** Two messages can bring the same bytes. */
function uniqueFiles({ evidence }: ExportedCase): readonly ExportedFile[] {
  return [...new Map(evidence.map((file) => [file.sha256, file])).values()];
}

function some(text: string | null): readonly string[] {
  return text === null || text.trim() === '' ? [] : [text];
}

/** Without properties that say nothing. */
function filled({ properties, ...entity }: Entity): Entity {
  return {
    ...entity,
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
  };
}
