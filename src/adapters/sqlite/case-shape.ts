import { z } from 'zod';
import { FILE_REFUSALS, REJECT_REASONS, type CaseState } from '../../core/cases/case.js';
import {
  ASSEMBLIES,
  CASUALTIES,
  CONDITIONS,
  EVIDENCE_ROLES,
  HOLDERS,
  KNOWN_HOW,
  MARKING_STATES,
  MAY_ASK,
} from '../../core/cases/details.js';
import { NO_CUSTODY } from '../../core/cases/empty.js';
import { OBJECT_STATES } from '../../core/cases/object-state.js';
import { STATUSES } from '../../core/cases/status.js';
import { QUESTIONS, WALKS } from '../../core/cases/steps.js';
import { OUTCOME_KINDS } from '../../core/disputes/dispute.js';
import { COMPONENT_TYPES, CONSENTS, TARGET_KINDS, WEAPONS } from '../../core/cases/taxonomy.js';
import { factsShape } from './facts-shape.js';

const instant = z.int();
const actor = z.union([
  z.literal('reporter'),
  z.literal('system'),
  z.templateLiteral(['moderator:', z.string()]),
]);

function field<T extends z.ZodType>(value: T) {
  const basis = z.enum(['stated', 'machine', 'inferred', 'confirmed']);
  const said = { value, basis, by: actor, at: instant };
  return z.strictObject({ ...said, original: z.strictObject(said).nullable().optional() }).nullable();
}

/** A field that cases from before it have not. */
function newField<T extends z.ZodType>(value: T) {
  return field(value).default(null);
}

function choice<const Codes extends readonly string[]>(codes: Codes) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), code: z.enum(codes), words: z.string().optional() }),
    z.strictObject({ kind: z.literal('other'), words: z.string() }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]);
}

const unknown = z.strictObject({ kind: z.literal('unknown') });
const date = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), on: z.string(), words: z.string().optional() }),
  z.strictObject({
    kind: z.literal('range'),
    from: z.string(),
    to: z.string(),
    words: z.string().optional(),
  }),
  unknown,
]);
const placeName = z.strictObject({ uk: z.string(), en: z.string() });
const place = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pin'),
    latitude: z.number(),
    longitude: z.number(),
    metres: z.number().positive().optional(),
    words: z.string().optional(),
  }),
  z.strictObject({
    kind: z.enum(['settlement', 'raion', 'oblast']),
    code: z.string(),
    name: placeName,
    within: z.array(placeName),
    gazetteer: z.string(),
    words: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('words'), words: z.string() }),
  unknown,
]);
const marking = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.enum(['unmarked', 'illegible', 'unidentified']) }),
]);
const manufacturer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), name: z.string() }),
  z.strictObject({ kind: z.enum(['unknown', 'unidentified']) }),
]);
const absent = z.strictObject({ kind: z.literal('absent') });
const inscription = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  absent,
  unknown,
]);
const made = z.strictObject({ from: z.string(), to: z.string() });
const dateCode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), made: made.optional() }),
  absent,
  unknown,
]);
const country = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), code: z.string(), words: z.string().optional() }),
  z.strictObject({ kind: z.literal('other'), words: z.string() }),
  unknown,
]);
const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), count: z.int() }),
  z.strictObject({ kind: z.literal('other'), words: z.string() }),
  unknown,
]);

const seal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({
    kind: z.literal('sealed'),
    sha256: z.string(),
    bytes: z.int(),
    mediaType: z.string(),
    at: instant,
  }),
  z.strictObject({ kind: z.literal('refused'), reason: z.enum(FILE_REFUSALS), at: instant }),
]);

const evidence = z.strictObject({
  id: z.string(),
  component: z.string().nullable(),
  role: newField(z.enum(EVIDENCE_ROLES)),
  sentAs: z.enum(['photo', 'file', 'video']),
  receivedAt: instant,
  caption: z.string().nullable(),
  message: z.string(),
  album: z.string().nullable(),
  remote: z.strictObject({ handle: z.string(), bytes: z.int().nullable() }),
  seal,
  // Files sealed before anybody looked into them have none.
  facts: factsShape.nullable().default(null),
});

export const incidentShape = z.strictObject({
  weapon: field(choice(WEAPONS)),
  variant: newField(inscription),
  date: field(date),
  place: field(place),
  target: newField(choice(TARGET_KINDS)),
  casualties: newField(choice(CASUALTIES)),
  circumstances: field(z.string()),
});

export const custodyShape = z.strictObject({
  state: field(z.enum(OBJECT_STATES)),
  knownHow: newField(choice(KNOWN_HOW)),
  seen: newField(date),
  holder: newField(choice(HOLDERS)),
  condition: newField(choice(CONDITIONS)),
});

const namedCompany = z.strictObject({ id: z.string(), name: z.string() });

const dispute = z.strictObject({
  reply: z.string(),
  source: z.string(),
  openedAt: instant,
  openedBy: z.string(),
  outcome: z
    .strictObject({ kind: z.enum(OUTCOME_KINDS), words: z.string(), at: instant, by: z.string() })
    .nullable(),
  company: namedCompany,
});

export const componentShape = z.strictObject({
  id: z.string(),
  type: field(choice(COMPONENT_TYPES)),
  marking: field(marking),
  markingState: newField(choice(MARKING_STATES)),
  logo: newField(inscription),
  partNumber: newField(inscription),
  dateCode: newField(dateCode),
  lot: newField(inscription),
  serial: newField(inscription),
  country: newField(country),
  board: newField(choice(ASSEMBLIES)),
  quantity: newField(quantity),
  manufacturer: field(manufacturer),
  company: field(namedCompany),
  // Cases from before there were disputes have none.
  disputes: z.array(dispute).default([]),
});

const utterance = z.strictObject({
  id: z.string(),
  kind: z.enum(['added', 'asked']),
  words: z.string(),
  by: actor,
  at: instant,
});

const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved'), by: z.string(), at: instant }),
  z.strictObject({
    kind: z.literal('rejected'),
    by: z.string(),
    at: instant,
    reason: z.enum(REJECT_REASONS).nullable(),
    words: z.string().nullable(),
  }),
]);

/**
 * What a stored case must look like, field by field. Strict on purpose: a field that this does not know would be
 * lost on the way back, so it is refused on the way in.
 */
export const caseShape = z.strictObject({
  ref: z.templateLiteral(['SL-', z.string()]),
  version: z.int(),
  status: z.enum(STATUSES),
  reporter: z.string(),
  openedAt: instant,
  submittedAt: instant.nullable(),
  receiptAt: instant.nullable(),
  intake: z.strictObject({
    step: z.enum(['offer', 'safety', 'photos', ...QUESTIONS, 'review']),
    reviewed: z.boolean(),
    // Before there were several walks it was just said that there was one.
    walking: z.union([z.enum(WALKS), z.literal(true).transform(() => 'details' as const)]).optional(),
    component: z.string().optional(),
    paused: z.boolean(),
    remind: z.enum(['wanted', 'unwanted', 'done']).optional(),
    warnedAt: instant.optional(),
    cause: z.string().optional(),
  }),
  incident: incidentShape,
  // Cases from before anybody was asked have none.
  custody: custodyShape.nullable().transform((custody) => custody ?? NO_CUSTODY),
  campaign: field(z.string()),
  components: z.array(componentShape),
  evidence: z.array(evidence),
  consent: field(z.enum(CONSENTS)),
  exchange: z.array(utterance),
  mayAsk: field(z.enum(MAY_ASK)),
  hold: z.strictObject({ moderator: z.string(), until: instant }).nullable(),
  decision: decision.nullable(),
}) satisfies z.ZodType<CaseState>;
