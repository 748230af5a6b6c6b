import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import type { Hold, Manufacturer } from './case.js';
import type { FindingViews } from './finding.js';
import type { Status } from './status.js';
import type { Choice, Weapon } from './taxonomy.js';

/** A slice of a longer list. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

export interface OwnCaseRow {
  readonly ref: CaseRef;
  readonly status: Status;
  readonly submittedAt: Instant;
}

export interface QueueRow {
  readonly ref: CaseRef;
  readonly submittedAt: Instant;
  readonly weapon: Choice<Weapon> | null;
  /** Of the first component. */
  readonly manufacturer: Manufacturer | null;
  readonly files: number;
  /** The object may explode, says its reporter. */
  readonly dangerous: boolean;
  /** Only while it lasts. */
  readonly hold: Hold | null;
}

/** The marking of a component, as it was typed. */
export interface MarkedComponent {
  readonly ref: CaseRef;
  /** Its number in the case, from 1. */
  readonly number: number;
  readonly text: string;
}

/** Reads made for screens. They never decide anything. */
export interface CaseViews extends FindingViews {
  /** The one open draft of a reporter. */
  draftOf(reporter: PersonId): Promise<CaseRef | null>;
  /** A reporter's submitted cases, whatever became of them, newest first. Drafts are not among them, nor withdrawn drafts. */
  casesOf(reporter: PersonId, page: { offset: number; limit: number }): Promise<Page<OwnCaseRow>>;
  /** Cases that wait for a decision (submitted, in review, needs info), longest waiting first. */
  queue(request: { now: Instant; offset: number; limit: number }): Promise<Page<QueueRow>>;
  /** Every marking of a submitted case, whatever became of it; drafts, and drafts withdrawn, are not among them. */
  markings(): Promise<readonly MarkedComponent[]>;
  /** The case that holds a file received with this message. */
  caseByMessage(message: Sha256): Promise<CaseRef | null>;
  /** The latest case that holds an item of this album. */
  caseByAlbum(album: Sha256): Promise<CaseRef | null>;
}
