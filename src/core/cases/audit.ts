import { canonicalJson, type Json } from '../kernel/canonical-json.js';
import type { FieldChange } from '../ledger/entry.js';
import type { CaseState } from './case.js';

/**
 * What of a case its ledger vouches for, as flat fields. The ledger records every change of these, so replaying
 * a chain from its first entry must give exactly the case as stored.
 *
 * Left out on purpose: who the reporter is, the messenger's file handles, where the intake stands, holds (the
 * ledger tells of them by entries of their own).
 */
export function auditedFields(state: CaseState): ReadonlyMap<string, Json> {
  const fields: [string, unknown][] = [
    ['status', state.status],
    ['submittedAt', state.submittedAt],
    ['consent', state.consent],
    ['mayAsk', state.mayAsk],
    ['campaign', state.campaign],
    ['decision', state.decision],
    ...Object.entries(state.incident).map(([name, value]): [string, unknown] => [`incident.${name}`, value]),
    ...Object.entries(state.custody).map(([name, value]): [string, unknown] => [`custody.${name}`, value]),
    ...state.components.flatMap(({ id, disputes, ...component }) =>
      // None is the same as nothing: cases from before there were disputes have ledgers that tell of none.
      Object.entries({ ...component, disputes: disputes.length === 0 ? null : disputes }).map(
        ([name, value]): [string, unknown] => [`component.${id}.${name}`, value],
      ),
    ),
    ...state.exchange.map(({ id, ...said }): [string, unknown] => [`exchange.${id}`, said]),
    ...state.evidence.flatMap(({ id, remote, ...evidence }) => [
      ...Object.entries(evidence).map(([name, value]): [string, unknown] => [
        `evidence.${id}.${name}`,
        value,
      ]),
      [`evidence.${id}.announcedBytes`, remote.bytes] as [string, unknown],
    ]),
  ];
  return new Map(fields.filter(([, value]) => value !== null).map(([name, value]) => [name, plain(value)]));
}

/** All audited fields, as if nothing had been told of them before: after an erasure the ledger starts from these. */
export function restated(state: CaseState): readonly FieldChange[] {
  return [...auditedFields(state)].sort().map(([field, to]) => ({ field, from: null, to }));
}

/** The audited fields that differ, by name. */
export function changesBetween(before: CaseState | null, after: CaseState): readonly FieldChange[] {
  const from = before ? auditedFields(before) : new Map<string, Json>();
  const to = auditedFields(after);
  const names = [...new Set([...from.keys(), ...to.keys()])].sort();
  return names
    .map((field) => ({ field, from: from.get(field) ?? null, to: to.get(field) ?? null }))
    .filter((change) => canonicalJson(change.from) !== canonicalJson(change.to));
}

/** Case values are plain data by construction; this only tells the type checker so, and drops `undefined`. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
