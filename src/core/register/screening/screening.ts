import type { IncomingEvidence } from '../../cases/command.js';
import type { Locale } from '../../kernel/locale.js';
import type { Instant } from '../../kernel/time.js';
import type { Line } from './line.js';
import { bodyOf, titlesOf, type ScreeningPlan } from './plan.js';
import type { Row, Sheet } from './table.js';

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
  /** The sheet its owner chose, see `Table`; null when they left that to us. */
  readonly sheet: number | null;
  /** What was recognised in it; null until it was read. */
  readonly recognised: Recognised | null;
  /** How many files of its result were handed to the messenger, and which state of the register they are of. */
  readonly sent: { readonly files: number; readonly register: string };
}

export type ScreeningSource =
  /** A file as it came; should it turn out to be a picture, it is evidence. */
  | { readonly kind: 'file'; readonly incoming: IncomingEvidence; readonly name: string }
  /** Names one a line, as they came in a message, or in several: messengers split a long text. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** When the last of the messages was sent, and how long that was in characters. */
      readonly at: Instant;
      readonly length: number;
    };

/** A table in short, for its owner to confirm. */
export interface Recognised {
  /** Rows with any text in them, the header and what is above it among them. */
  readonly rows: number;
  /** The sheets, and which of them the rows are from; see `Table`. */
  readonly sheets: readonly Sheet[];
  readonly sheet: number;
  readonly plan: ScreeningPlan;
  /** The first rows, and of them the first columns, to recognise the table by. */
  readonly head: readonly Row[];
}

/** A column as its owner can tell it from others. */
export interface Column {
  /** Empty without a header. */
  readonly title: string;
  /** The first text below the header. */
  readonly sample: string;
}

/** Columns a person can choose among. */
export const MOST_COLUMNS = 12;
/** Rows kept to recognise a table by: what may be above its header, that, and a few more. */
export const HEAD_ROWS = 20;

/** The columns a person can choose among. */
export function columnsOf({ head, plan }: Recognised): readonly Column[] {
  const width = Math.max(0, ...head.map((row) => row.length));
  const titles = titlesOf(head, plan);
  const body = bodyOf(head, plan);
  return Array.from({ length: width }, (_, column) => ({
    title: titles?.[column] ?? '',
    sample: body.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? '',
  }));
}
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
