import type { IncomingEvidence } from '../../cases/command.js';
import type { Locale } from '../../kernel/locale.js';
import type { Line } from './line.js';
import type { ScreeningPlan } from './guess-columns.js';

/**
 * One file or text of names that somebody wants screened, for as long as that takes. It is erased when it is done,
 * given up or cancelled: a list of suppliers is its owner's business, and so is that they asked.
 */
export interface Screening {
  readonly id: string;
  /** Where to answer: the messenger's own id of the private chat, and the message that shows how far it is. */
  readonly chat: string;
  readonly message: number;
  readonly locale: Locale;
  readonly source: ScreeningSource;
  readonly phase: 'reading' | 'offered' | 'running';
  /** What was recognised in it; null until it was read. */
  readonly recognised: Recognised | null;
  /** How many files of its result were handed to the messenger. */
  readonly sent: number;
}

export type ScreeningSource =
  /** A file as it came; should it turn out to be a picture, it is evidence. */
  | { readonly kind: 'file'; readonly incoming: IncomingEvidence; readonly name: string }
  /** Names one a line, as they came in a message. */
  | { readonly kind: 'text'; readonly text: string };

/** A table in short, for its owner to confirm. */
export interface Recognised {
  /** Rows with any text in them, the header among them if there is one. */
  readonly rows: number;
  /** The sheet they are from, and how many others are left out; see `Table`. */
  readonly sheet: string;
  readonly otherSheets: number;
  readonly plan: ScreeningPlan;
  readonly columns: readonly Column[];
}

export interface Column {
  /** The first row's cell. */
  readonly title: string;
  /** A cell of the second row. */
  readonly sample: string;
}

/** Columns a person can choose among. */
export const MOST_COLUMNS = 12;
/** Screenings one person may start in a day. */
export const SCREENINGS_A_DAY = 20;
/** Names of one message answered at once; more come back as a file. */
export const MOST_PASTED = 30;

/** Screenings worked at at once: each holds its whole table and its result. */
export const AT_ONCE = 4;

/** What a run got to before it was interrupted: a letter a row, and the state of the register they are true of. */
export interface Progress {
  readonly register: string;
  readonly letters: string;
}

/** Where screenings under way are remembered. */
export interface ScreeningStore {
  /** Null once it is done, given up or cancelled. */
  load(id: string): Promise<Screening | null>;
  save(screening: Screening): Promise<void>;
  /** How far it was when the program stopped; null when it had not begun. */
  progress(id: string): Promise<Progress | null>;
  saveProgress(id: string, progress: Progress): Promise<void>;
  /** Forgets it, and how far it was. */
  erase(id: string): Promise<void>;
  /** Those that run or wait to. */
  readonly line: Pick<Line, 'ahead' | 'waiting'>;
}
