import type {
  CaseState,
  Component,
  Evidence,
  Field,
  FindingDispute,
  Manufacturer,
  Marking,
  Said,
  Seal,
  Utterance,
} from '../../src/core/cases/case.js';
import { FILE_REFUSALS, REJECT_REASONS } from '../../src/core/cases/case.js';
import {
  ASSEMBLIES,
  CASUALTIES,
  CONDITIONS,
  EVIDENCE_ROLES,
  HOLDERS,
  KNOWN_HOW,
  MARKING_STATES,
  MAY_ASK,
  type DateCodeText,
  type Inscription,
  type Quantity,
} from '../../src/core/cases/details.js';
import { OBJECT_STATES } from '../../src/core/cases/object-state.js';
import { STATUSES } from '../../src/core/cases/status.js';
import { QUESTIONS, WALKS } from '../../src/core/cases/steps.js';
import { OUTCOME_KINDS } from '../../src/core/disputes/dispute.js';
import {
  COMPONENT_TYPES,
  CONSENTS,
  TARGET_KINDS,
  WEAPONS,
  type Choice,
} from '../../src/core/cases/taxonomy.js';
import type { CaseDate } from '../../src/core/dates/case-date.js';
import type { ActorTag } from '../../src/core/people/actor.js';
import type { Place } from '../../src/core/places/place.js';
import { aCase, aComponent, anEvidence, NOON } from './cases.js';
import { aSettlement } from './places.js';
import { seededRandom, type Random } from './seeded.js';

/** Texts that storage has mangled before, somewhere. */
const WORDS = [
  '',
  ' ',
  'Збитий «Шахед», с. Новооленівка',
  'м’ята — 100 %',
  '集成电路 有限公司',
  '👩🏽‍🚒\u200d🧨',
  'e\u0301 vs é',
  "'; drop table cases; --",
  '{"a":1}',
  'line\nbreak\ttab\r\n',
  'nul\u0000inside',
  'half \ud83d surrogate',
  '\u202eright to left',
  '__proto__',
  'x'.repeat(5000),
];

/** A case with any mix of the values a case can hold; the same one for the same seed. */
export function richCase(seed: number): CaseState {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const maybe = <T>(make: () => T): T | null => (random() < 0.3 ? null : make());
  const instant = (): number => NOON + Math.floor((random() - 0.5) * 1e12);
  const words = (): string => pick(WORDS);
  const said = <T>(make: () => T): Said<T> => ({
    value: make(),
    basis: pick(['stated', 'machine', 'inferred', 'confirmed']),
    by: pick<ActorTag>(['reporter', 'system', `moderator:${words()}`]),
    at: instant(),
  });
  const field = <T>(make: () => T): Field<T> | null =>
    maybe(() => ({
      ...said(make),
      ...(random() < 0.3 ? { original: maybe(() => said(make)) } : {}),
    }));
  const choice = <Code extends string>(codes: readonly Code[]): Choice<Code> =>
    pick<Choice<Code>>([
      { kind: 'known', code: pick(codes) },
      { kind: 'known', code: pick(codes), words: words() },
      { kind: 'other', words: words() },
      { kind: 'unknown' },
    ]);

  const inscription = (): Inscription =>
    pick<Inscription>([{ kind: 'text', text: words() }, { kind: 'absent' }, { kind: 'unknown' }]);
  const date = (): CaseDate =>
    pick<CaseDate>([
      { kind: 'known', on: '2024-05' },
      { kind: 'known', on: '2024-W19', words: words() },
      { kind: 'range', from: '2024-05-12', to: '2024-05-13', words: words() },
      { kind: 'unknown' },
    ]);

  const many = <T>(make: () => T): T[] => Array.from({ length: Math.floor(random() * 5) }, make);

  const component = (): Component =>
    aComponent({
      type: field(() => choice(COMPONENT_TYPES)),
      marking: field(() =>
        pick<Marking>([
          { kind: 'text', text: words() },
          { kind: 'unmarked' },
          { kind: 'illegible' },
          { kind: 'unidentified' },
        ]),
      ),
      markingState: field(() => choice(MARKING_STATES)),
      logo: field(inscription),
      partNumber: field(inscription),
      dateCode: field(() =>
        pick<DateCodeText>([
          inscription(),
          { kind: 'text', text: words(), made: { from: '2023-04-17', to: '2023-04-23' } },
        ]),
      ),
      lot: field(inscription),
      serial: field(inscription),
      country: field(() => choice(['CN', 'SU'])),
      board: field(() => choice(ASSEMBLIES)),
      quantity: field(() =>
        pick<Quantity>([{ kind: 'count', count: 4 }, { kind: 'other', words: words() }, { kind: 'unknown' }]),
      ),
      manufacturer: field(() =>
        pick<Manufacturer>([{ kind: 'named', name: words() }, { kind: 'unknown' }, { kind: 'unidentified' }]),
      ),
      company: field(() => ({ id: words(), name: words() })),
      disputes: many((): FindingDispute => ({
        reply: words(),
        source: words(),
        openedAt: instant(),
        openedBy: words(),
        outcome: maybe(() => ({ kind: pick(OUTCOME_KINDS), words: words(), at: instant(), by: words() })),
        company: { id: words(), name: words() },
      })),
    });
  const seal = (): Seal =>
    pick<Seal>([
      { kind: 'waiting' },
      { kind: 'sealed', sha256: hex(random), bytes: 20_971_520, mediaType: 'image/heic', at: instant() },
      { kind: 'refused', reason: pick(FILE_REFUSALS), at: instant() },
    ]);
  const file = (): Evidence =>
    anEvidence({
      component: maybe(words),
      role: field(() => pick(EVIDENCE_ROLES)),
      sentAs: pick(['photo', 'file', 'video']),
      receivedAt: instant(),
      caption: maybe(words),
      album: maybe(() => hex(random)),
      remote: { handle: words(), bytes: maybe(() => Math.floor(random() * 1e9)) },
      seal: seal(),
    });
  return aCase({
    version: Math.floor(random() * 1000),
    status: pick(STATUSES),
    openedAt: instant(),
    submittedAt: maybe(instant),
    receiptAt: maybe(instant),
    intake: {
      step: pick(['offer', 'safety', 'photos', ...QUESTIONS, 'review']),
      reviewed: pick([true, false]),
      paused: pick([true, false]),
      ...(random() < 0.5 ? { walking: pick(WALKS), component: words() } : {}),
    },
    incident: {
      weapon: field(() => choice(WEAPONS)),
      variant: field(inscription),
      date: field(date),
      place: field(() =>
        pick<Place>([
          { kind: 'pin', latitude: (random() - 0.5) * 180, longitude: (random() - 0.5) * 360 },
          { kind: 'pin', latitude: 48.5, longitude: 37.9, words: words() },
          aSettlement({ words: words() }),
          aSettlement(),
          { kind: 'words', words: words() },
          { kind: 'unknown' },
        ]),
      ),
      target: field(() => choice(TARGET_KINDS)),
      casualties: field(() => choice(CASUALTIES)),
      circumstances: field(words),
    },
    custody: {
      state: field(() => pick(OBJECT_STATES)),
      knownHow: field(() => choice(KNOWN_HOW)),
      seen: field(date),
      holder: field(() => choice(HOLDERS)),
      condition: field(() => choice(CONDITIONS)),
    },
    campaign: field(words),
    components: many(component),
    evidence: many(file),
    consent: field(() => pick(CONSENTS)),
    exchange: many((): Utterance => ({
      id: words(),
      kind: pick(['added', 'asked']),
      words: words(),
      by: pick<ActorTag>(['reporter', `moderator:${words()}`]),
      at: instant(),
    })),
    mayAsk: field(() => pick(MAY_ASK)),
    hold: maybe(() => ({ moderator: pick(['mod-1', 'mod-2']), until: instant() })),
    decision: maybe(() =>
      pick([
        { kind: 'approved', by: words(), at: instant() },
        {
          kind: 'rejected',
          by: words(),
          at: instant(),
          reason: maybe(() => pick(REJECT_REASONS)),
          words: maybe(words),
        },
      ]),
    ),
  });
}

function hex(random: Random): string {
  return Array.from({ length: 64 }, () => Math.floor(random() * 16).toString(16)).join('');
}
