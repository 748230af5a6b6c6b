import type { Component, Custody, Incident } from './case.js';

/** An incident of which nothing is known yet. */
export const NO_INCIDENT = {
  weapon: null,
  variant: null,
  date: null,
  place: null,
  target: null,
  casualties: null,
  circumstances: null,
} as const satisfies Incident;

/** Nothing said of where the object was and is. */
export const NO_CUSTODY = {
  state: null,
  knownHow: null,
  seen: null,
  holder: null,
  condition: null,
} as const satisfies Custody;

/** A component of which nothing is known yet. */
export function emptyComponent(id: string): Component {
  return {
    id,
    type: null,
    marking: null,
    markingState: null,
    logo: null,
    partNumber: null,
    dateCode: null,
    lot: null,
    serial: null,
    country: null,
    board: null,
    quantity: null,
    manufacturer: null,
    company: null,
    disputes: [],
  };
}
