import type { Basis, Evidence, FileRefusal, Manufacturer, Marking, Utterance } from '../cases/case.js';
import type {
  Assembly,
  Casualties,
  Condition,
  DateCodeText,
  EvidenceRole,
  Holder,
  Inscription,
  KnownHow,
  MarkingState,
  MayAsk,
  Quantity,
} from '../cases/details.js';
import type { CaseDate } from '../dates/case-date.js';
import type { ObjectState } from '../cases/object-state.js';
import type { Place } from '../places/place.js';
import type { Status } from '../cases/status.js';
import type { Choice, ComponentType, Consent, TargetKind, Weapon } from '../cases/taxonomy.js';
import type { OutcomeKind } from '../disputes/dispute.js';
import type { FileFacts } from '../evidence/facts.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { ActorTag } from '../people/actor.js';

/**
 * A case as it leaves the program. There is no reporter in it, for no audience. Names and codes of this shape are
 * read by other people's programs: add to it, never rename in it.
 */
export interface ExportedCase {
  readonly ref: CaseRef;
  readonly status: Status;
  /** ISO 8601 in UTC; for the public the month only, as `2024-05`. */
  readonly submittedAt: string;
  /** When it was approved or rejected, as exactly as `submittedAt`. */
  readonly decidedAt: string | null;
  readonly consent: Consent | null;
  /** Whether the reporter may be asked for more. Not for the public. */
  readonly mayAsk: Exported<MayAsk>;
  readonly incident: ExportedIncident;
  /** The campaign whose link began the report. Not for the public. */
  readonly campaign: Exported<string>;
  /** Where the object was and is. Nothing of it for the public. */
  readonly custody: ExportedCustody;
  readonly components: readonly ExportedComponent[];
  /** What was asked and added since the sending, oldest first. Not for the public. */
  readonly exchange?: readonly ExportedUtterance[];
  /** The files that are kept, in the order they came. */
  readonly evidence: readonly ExportedFile[];
  /** Files that were announced and are not kept. Not for the public. */
  readonly filesNotKept?: readonly { readonly state: 'waiting' | FileRefusal }[];
}

export interface ExportedIncident {
  readonly weapon: Exported<Choice<Weapon> | CodeOnly>;
  /** This and all after it: not for the public. */
  readonly variant: Exported<Inscription>;
  readonly date: Exported<CaseDate>;
  readonly place: Exported<Place>;
  readonly target: Exported<Choice<TargetKind>>;
  readonly casualties: Exported<Choice<Casualties>>;
  readonly circumstances: Exported<string>;
}

export interface ExportedCustody {
  readonly state: Exported<ObjectState>;
  readonly knownHow: Exported<Choice<KnownHow>>;
  readonly seen: Exported<CaseDate>;
  readonly holder: Exported<Choice<Holder>>;
  readonly condition: Exported<Choice<Condition>>;
}

export interface ExportedComponent {
  readonly id: string;
  readonly type: Exported<Choice<ComponentType> | CodeOnly>;
  readonly marking: Exported<Marking>;
  readonly markingState: Exported<Choice<MarkingState> | CodeOnly>;
  /** A number that is one part's alone could lead to who has it: serials and own words are not for the public. */
  readonly logo: Exported<Inscription>;
  readonly partNumber: Exported<Inscription>;
  readonly dateCode: Exported<DateCodeText>;
  readonly lot: Exported<Inscription>;
  readonly serial: Exported<Inscription>;
  /** On the package, as ISO 3166-1 alpha-2 (`SU` is the USSR). */
  readonly country: Exported<Choice<string> | CodeOnly>;
  readonly board: Exported<Choice<Assembly> | CodeOnly>;
  readonly quantity: Exported<Quantity>;
  /** As the reporter stated it. */
  readonly manufacturer: Exported<Manufacturer>;
  /** As a moderator matched it to the register. */
  readonly company: Exported<{ readonly id: string; readonly name: string }>;
  /** The right of reply, oldest first. A finding that was withdrawn is not for the public, its files neither. */
  readonly disputes: readonly ExportedDispute[];
}

/** What a company said against the finding, and what came of it. Times as exactly as `submittedAt`. */
export interface ExportedDispute {
  readonly company: { readonly id: string; readonly name: string };
  readonly reply: string;
  readonly source: string;
  readonly openedAt: string;
  /** Not for the public; to investigators just `moderator`. */
  readonly by?: ActorTag | 'moderator';
  /** Null while it is open. */
  readonly outcome: {
    readonly kind: OutcomeKind;
    readonly words: string;
    readonly at: string;
    readonly by?: ActorTag | 'moderator';
  } | null;
}

export interface ExportedUtterance {
  readonly kind: Utterance['kind'];
  readonly words: string;
  /** To investigators a moderator is just `moderator`. */
  readonly by: ActorTag | 'moderator';
  /** ISO 8601. */
  readonly at: string;
}

export interface ExportedFile {
  readonly sha256: Sha256;
  readonly bytes: number;
  /** Media type by content, such as `image/jpeg`. */
  readonly type: string;
  /** Not for the public. */
  readonly details?: {
    readonly sentAs: Evidence['sentAs'];
    readonly component: string | null;
    /** What it shows, as its reporter says. */
    readonly role: Exported<EvidenceRole>;
    readonly caption: string | null;
    readonly receivedAt: string;
    readonly sealedAt: string;
    /** What the file tells of itself, as a machine read it; null when it was not read. */
    readonly facts: FileFacts | null;
  };
}

/** What the reporter added in words, oldest first. */
export function addedWords({ exchange = [] }: Pick<ExportedCase, 'exchange'>): readonly string[] {
  return exchange.flatMap(({ kind, words }) => (kind === 'added' ? [words] : []));
}

/** A value and how it is known; null where nothing was said, or where this audience must not see it. */
export type Exported<T> = {
  readonly value: T;
  readonly basis: Basis;
  /** Not for the public; to investigators a moderator is just `moderator`. */
  readonly by?: ActorTag | 'moderator';
  /** ISO 8601. Not for the public. */
  readonly at?: string;
  /** Where a moderator corrected it: what was said before, null for nothing. Not for the public. */
  readonly original?: Exported<T>;
} | null;

/** A choice whose own words were left out. */
export interface CodeOnly {
  readonly kind: 'other';
}
