import { Context, type Scenes } from 'telegraf';
import type { CaseDesk } from '../../core/cases/case-desk.js';
import type { CaseStore } from '../../core/cases/case-store.port.js';
import type { Limits } from '../../core/cases/limits.js';
import type { QuickReport } from '../../core/cases/quick-report.js';
import type { Question } from '../../core/cases/steps.js';
import type { IncomingEvidence } from '../../core/cases/command.js';
import type { CaseViews } from '../../core/cases/case-views.port.js';
import type { DisputeDesk } from '../../core/disputes/dispute-desk.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Ids } from '../../core/kernel/ids.js';
import type { Locale } from '../../core/kernel/locale.js';
import type { HashBytes, HashText } from '../../core/kernel/sha256.js';
import type { LooseJob } from '../../core/jobs/job.js';
import type { Clock, Instant } from '../../core/kernel/time.js';
import type { ErasingDesk } from '../../core/erasing/erasing-desk.js';
import type { EvidenceDesk } from '../../core/evidence/evidence-desk.js';
import type { FileChecks } from '../../core/evidence/file-checks.port.js';
import type { Vault } from '../../core/evidence/vault.port.js';
import type { FollowingDesk } from '../../core/following/following-desk.js';
import type { Log } from '../../core/log.port.js';
import type { Actor, Role } from '../../core/people/actor.js';
import type { ModerationDesk } from '../../core/moderation/moderation-desk.js';
import type { People } from '../../core/people/people.port.js';
import type { Person, PersonId } from '../../core/people/person.js';
import type { Gazetteer } from '../../core/places/gazetteer.port.js';
import type { CompanyId } from '../../core/register/company.js';
import type { JoinDesk } from '../../core/register/join-desk.js';
import type { ListDesk } from '../../core/register/list-desk.js';
import type { ListProposals } from '../../core/register/list-proposal.js';
import type { RegisterDesk } from '../../core/register/register-desk.js';
import type { ScreeningStore } from '../../core/register/screening/screening.js';
import type { TableReader, TableWriter } from '../../core/register/screening/table.js';
import type { Format } from '../../i18n/format.js';
import type { Translate } from '../../i18n/keys.js';
import type { MenuBridge } from './bridge/bridge.js';
import type { DisputeAct, DisputeDraft } from './disputes/dispute-draft.js';
import type { QuestionMessage } from './intake/question-message.js';

/** What the product gives to the chat edge. Wired once, in app. */
export interface Services {
  readonly desk: CaseDesk;
  /** What the desk refuses beyond, to be said before it does. */
  readonly limits: Limits;
  readonly cases: CaseStore;
  readonly views: CaseViews;
  readonly erasing: ErasingDesk;
  readonly evidence: EvidenceDesk;
  readonly checks: FileChecks;
  readonly moderation: ModerationDesk;
  readonly people: People;
  readonly register: RegisterDesk;
  readonly following: FollowingDesk;
  readonly lists: ListDesk;
  readonly joins: JoinDesk;
  readonly disputes: DisputeDesk;
  readonly proposals: ListProposals;
  readonly vault: Vault;
  readonly screenings: ScreeningStore;
  readonly tables: TableReader & TableWriter;
  readonly gazetteer: Gazetteer;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Digests of the messenger's own ids, which nobody outside this installation can make. */
  readonly digest: HashText;
  readonly hashBytes: HashBytes;
  readonly log: Log;
  /** Adds slow work that belongs to no case, due at once or from `due` on; the same work once only. */
  readonly addJob: (job: LooseJob, due?: Instant) => Promise<void>;
  translate(locale: Locale): Translate;
  /** The roles an operator gave to a messenger account. */
  rolesOf(account: string): ReadonlySet<Role>;
  readonly defaultLocale: Locale;
  /** Whether the operator switched inline mode on; without it Telegram refuses messages with buttons that need it. */
  readonly inlineMode: boolean;
  /** What other moderators call this one; null when the messenger does not say. */
  nameOf(moderator: PersonId): Promise<string | null>;
  /** The moderators' group, where moderators' menus are welcome besides their private chats. */
  readonly moderatorsRoom: string | null;
}

/** What views and menus need to know about whom they speak to, with or without an update at hand. */
export interface Host {
  readonly app: Services;
  readonly botName: string;
  locale: Locale;
  t: Translate;
  format: Format;
  /** Null for somebody the product has no reason to remember yet. */
  actor: PersonActor | null;
}

export type PersonActor = Extract<Actor, { kind: 'person' }>;

export interface SceneData extends Scenes.SceneSessionData {
  /** What the open scene is about. */
  state?: SceneState;
}

/** What a moderator is typing about: a case as they saw it, or a company whose dispute they begin to record. */
export interface SceneState {
  readonly ref?: CaseRef;
  readonly version?: number;
  readonly part?: number;
  readonly company?: CompanyId;
  readonly act?: DisputeAct;
}

/** Remembered between two messages of one person in one chat; see ConversationStore for what it may hold. */
export interface Session extends Scenes.SceneSession<SceneData> {
  /** The last "N files received", so that an album counts up in one message. */
  counter?: { readonly messageId: number; readonly album: string | null; readonly buttons: boolean };
  /** The album that was told that it is not taken. */
  refusedAlbum?: string;
  /** The album that did not fit: which message says so, and which of its own were not kept. */
  cut?: { readonly album: string; readonly notice: number; readonly messages: readonly number[] };
  /** What a moderator searched the register for, to pick a company for a component of a case. */
  search?: { readonly ref: CaseRef; readonly part?: number | undefined; readonly query: string };
  /** The last screening begun, and how many were started on its day. */
  screening?: { readonly id: string; readonly day: string; readonly started: number };
  /** The two companies a moderator was last asked about, and which question that was. */
  join?: { readonly key: string; readonly first: CompanyId; readonly second: CompanyId };
  /** The file an admin was asked about: a newer copy of a list, or something else. */
  listFile?: { readonly key: string; readonly incoming: IncomingEvidence; readonly name: string };
  /** Until then the next file is looked up rather than kept; of an album that was, the rest too. */
  check?: { readonly until: Instant; readonly album: string | null };
  /** How many files were looked up on that day. */
  checked?: { readonly day: string; readonly count: number };
  /** The report in which it was explained how to send a photo as a file: once a person is enough. */
  fileTip?: CaseRef;
  /** What a moderator is about to record of a company's reply. */
  dispute?: DisputeDraft;
  /** What was typed as an answer and has to be confirmed or chosen first; the buttons carry what was understood. */
  typed?: {
    readonly ref: CaseRef;
    readonly question: Question;
    /** Absent, where it was a point on the map. */
    readonly words?: string;
    /** Present, when another question is open: of which component, if it is about one. */
    readonly aside?: { readonly component?: string };
  };
  /** Which messages asked or answered which question, so that replies to them and edits of them find it. */
  about?: { readonly ref: CaseRef; readonly messages: readonly QuestionMessage[] };
  /** The sent case to which what comes next belongs, until then; and the message that last said so. */
  addingTo?: { readonly ref: CaseRef; readonly until: Instant; readonly asked?: number };
  /** What the last link said that began a report, until one is begun. */
  linked?: QuickReport;
  /** The open question, so that its buttons go when it is answered in words. */
  question?: number;
}

/** Of whoever speaks in the name of a group or a channel. */
export const NO_ACCOUNT = '';

/** telegraf's context with the product's own things: the one context type of the bot. */
export class BotContext extends Context implements Host {
  app!: Services;
  botName!: string;
  locale!: Locale;
  t!: Translate;
  format!: Format;
  /** The messenger's own id of whoever wrote, as text; {@link NO_ACCOUNT} where that is not told. */
  account!: string;
  person!: Person | null;
  actor!: PersonActor | null;
  session!: Session;
  /** Shows menus in answer to this update. */
  bridge!: MenuBridge<Host>;
  scene!: Scenes.SceneContextScene<BotContext, SceneData>;
}
