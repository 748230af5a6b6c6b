import type { CaseDate } from '../dates/case-date.js';
import type { Dispute } from '../disputes/dispute.js';
import type { FileFacts } from '../evidence/facts.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import type { ActorTag } from '../people/actor.js';
import type { PersonId } from '../people/person.js';
import type { Place } from '../places/place.js';
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
} from './details.js';
import type { ObjectState } from './object-state.js';
import type { Status } from './status.js';
import type { Step, Walk } from './steps.js';
import type { Choice, ComponentType, Consent, TargetKind, Weapon } from './taxonomy.js';

/** How a value came to be known: said by the reporter, read by a machine, inferred, or confirmed by a moderator. */
export type Basis = 'stated' | 'machine' | 'inferred' | 'confirmed';

/** A value with its provenance. */
export interface Said<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly by: ActorTag;
  readonly at: Instant;
}

/** A value as it counts. */
export interface Field<T> extends Said<T> {
  /**
   * Where a moderator corrected it: what was said before, null for nothing. A correction never makes a reporter's words
   * go; absent, nobody corrected it.
   */
  readonly original?: Said<T> | null | undefined;
}

/**
 * The text on the part, verbatim; or that there is none, that it is too worn or blurred to read, or that there are
 * signs that nobody could identify.
 */
export type Marking =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unmarked' }
  | { readonly kind: 'illegible' }
  | { readonly kind: 'unidentified' };

/** `unknown`: the reporter does not know; `unidentified`: it was looked into and could not be found out. */
export type Manufacturer =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unidentified' };

/** What happened: which weapon, when and where. */
export interface Incident {
  readonly weapon: Field<Choice<Weapon>> | null;
  /** A series, a version, a number on the hull. */
  readonly variant: Field<Inscription> | null;
  readonly date: Field<CaseDate> | null;
  readonly place: Field<Place> | null;
  readonly target: Field<Choice<TargetKind>> | null;
  readonly casualties: Field<Choice<Casualties>> | null;
  readonly circumstances: Field<string> | null;
}

/** Where the object was and is, as the reporter knows it. */
export interface Custody {
  readonly state: Field<ObjectState> | null;
  readonly knownHow: Field<Choice<KnownHow>> | null;
  /** When the reporter last saw the object. */
  readonly seen: Field<CaseDate> | null;
  readonly holder: Field<Choice<Holder>> | null;
  readonly condition: Field<Choice<Condition>> | null;
}

/** One part found in the weapon. */
export interface Component {
  readonly id: string;
  readonly type: Field<Choice<ComponentType>> | null;
  readonly marking: Field<Marking> | null;
  readonly markingState: Field<Choice<MarkingState>> | null;
  readonly logo: Field<Inscription> | null;
  /** Read from the marking by a machine until a person says otherwise, as are the four after it. */
  readonly partNumber: Field<Inscription> | null;
  readonly dateCode: Field<DateCodeText> | null;
  readonly lot: Field<Inscription> | null;
  readonly serial: Field<Inscription> | null;
  /** On the package, as ISO 3166-1 alpha-2 (`SU` is the USSR): where it was assembled, rarely where designed. */
  readonly country: Field<Choice<string>> | null;
  readonly board: Field<Choice<Assembly>> | null;
  readonly quantity: Field<Quantity> | null;
  /** The reporter's words. */
  readonly manufacturer: Field<Manufacturer> | null;
  /** The company of the register that a moderator picked for this part. */
  readonly company: Field<NamedCompany> | null;
  /** What companies said against the finding, oldest first; only the last can be open. */
  readonly disputes: readonly FindingDispute[];
}

/** A company of the register, by its id and as it was called then. */
export interface NamedCompany {
  readonly id: string;
  readonly name: string;
}

/** A dispute stays that company's, even when the component turns out to be another's. */
export interface FindingDispute extends Dispute {
  readonly company: NamedCompany;
}

export const FILE_REFUSALS = ['type-not-accepted', 'too-big', 'gone', 'not-fetched'] as const;
/**
 * Why a received file could not be kept: its content is no photo, video or PDF; it is above the size limit;
 * the messenger no longer has it; or every attempt to fetch it failed.
 */
export type FileRefusal = (typeof FILE_REFUSALS)[number];

export type Seal =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'sealed';
      readonly sha256: Sha256;
      readonly bytes: number;
      readonly mediaType: string;
      readonly at: Instant;
    }
  | { readonly kind: 'refused'; readonly reason: FileRefusal; readonly at: Instant };

/** One file that a reporter sent. The bytes live in the vault under their hash, never in the case. */
export interface Evidence {
  readonly id: string;
  readonly component: string | null;
  readonly role: Field<EvidenceRole> | null;
  /** A photo was recompressed by the messenger; a file arrived with its original bytes. */
  readonly sentAs: 'photo' | 'file' | 'video';
  readonly receivedAt: Instant;
  /** The reporter's words under the picture. */
  readonly caption: string | null;
  /** Digest of the chat and message it came with: the natural key that makes a repeated update harmless. */
  readonly message: Sha256;
  /** Digest of the chat and album it came in; late items of an album find their case by it. */
  readonly album: Sha256 | null;
  /** What the messenger needs to hand the bytes over. */
  readonly remote: RemoteFile;
  readonly seal: Seal;
  /** What the original tells of itself, read when it was sealed; null before, and for files sealed before it was read. */
  readonly facts: FileFacts | null;
}

/** A file still at the messenger, by the messenger's own handle. */
export interface RemoteFile {
  readonly handle: string;
  /** As announced; the truth is checked after the download. */
  readonly bytes: number | null;
}

/** A moderator's time to work on a case undisturbed. */
export interface Hold {
  readonly moderator: PersonId;
  readonly until: Instant;
}

export const REJECT_REASONS = [
  'no-component',
  'not-legible',
  'not-a-weapon',
  'known-already',
  'not-credible',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

export type Decision =
  | { readonly kind: 'approved'; readonly by: PersonId; readonly at: Instant }
  | {
      readonly kind: 'rejected';
      readonly by: PersonId;
      readonly at: Instant;
      readonly reason: RejectReason | null;
      readonly words: string | null;
    };

/** Words that passed after the sending: `added` by the reporter, or `asked` of them by a moderator. */
export interface Utterance {
  readonly id: string;
  readonly kind: 'added' | 'asked';
  readonly words: string;
  /** The reporter is never told who asked. */
  readonly by: ActorTag;
  readonly at: Instant;
}

/** Where a draft stands with its reporter. */
export interface Intake {
  readonly step: Step;
  /** The review was reached once: corrections lead back to it. */
  readonly reviewed: boolean;
  /** These questions behind the review are asked one after another, until the last or until the reporter has enough. */
  readonly walking?: Walk | undefined;
  /** The component that questions and files are about; absent, the first. */
  readonly component?: string | undefined;
  /** Put aside by the reporter, to go on another time. */
  readonly paused: boolean;
  /** Whether the reporter wants to be reminded of this draft, or was: nobody is twice. Absent: they did not say. */
  readonly remind?: 'wanted' | 'unwanted' | 'done' | undefined;
  /** When they were told that the draft will be erased, since they last went on with it. */
  readonly warnedAt?: Instant | undefined;
  /**
   * Which act of the reporter (one press, one message) changed the case last. Should our answer to it get lost and
   * the act be dealt with once more, it must not become the answer to the next question.
   */
  readonly cause?: string | undefined;
}

/** One report: an incident, its components and its evidence. */
export interface CaseState {
  readonly ref: CaseRef;
  /** Counts the changes; a button made for one version never acts on another. */
  readonly version: number;
  readonly status: Status;
  readonly reporter: PersonId;
  readonly openedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly receiptAt: Instant | null;
  readonly intake: Intake;
  readonly incident: Incident;
  readonly custody: Custody;
  /** The campaign whose link or poster began the report, as the link states it. */
  readonly campaign: Field<string> | null;
  readonly components: readonly Component[];
  readonly evidence: readonly Evidence[];
  readonly consent: Field<Consent> | null;
  /** What was asked and added since the sending, oldest first. */
  readonly exchange: readonly Utterance[];
  /** Whether moderators may ask for more; null, nobody said no. */
  readonly mayAsk: Field<MayAsk> | null;
  readonly hold: Hold | null;
  readonly decision: Decision | null;
}
