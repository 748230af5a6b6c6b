import type { FileRefusal, RejectReason } from '../cases/case.js';
import type { CompanyNews } from '../following/news.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';

/** What the product has to tell somebody, without words: the messenger says it in the reader's language. */
export type Message =
  | CaseMessage
  /** The last word to somebody who had their data erased. */
  | { readonly kind: 'data-erased' }
  | { readonly kind: 'company-news'; readonly news: CompanyNews };

/**
 * Whether it goes to everybody who follows something, of whom there may be thousands. Such a message lets all others
 * go first: nobody waits for news as they wait for a receipt.
 */
export function isBroadcast({ kind }: Message): boolean {
  return kind === 'company-news';
}

/**
 * Whether no record of it may stay once it is delivered or given up: whose case was erased is to be known to nobody. Such a
 * message needs no sound either, since there is nothing to do about it.
 */
export function leavesNoTrace({ kind }: Message): boolean {
  return kind === 'case-erased';
}

/** About one case, to its reporter or to moderators. */
export type CaseMessage =
  /** `left`: how many more may be sent within the day, where that is worth saying. */
  | { readonly kind: 'case-submitted'; readonly ref: CaseRef; readonly left: number | null }
  /** `part`, where a long receipt takes several messages: the number of the first file, and how many are stored in all. */
  | {
      readonly kind: 'receipt';
      readonly ref: CaseRef;
      readonly files: readonly ReceiptFile[];
      readonly part?: { readonly first: number; readonly stored: number };
    }
  | { readonly kind: 'file-refused'; readonly ref: CaseRef; readonly reason: FileRefusal }
  | { readonly kind: 'case-approved'; readonly ref: CaseRef; readonly published: boolean }
  | {
      readonly kind: 'case-rejected';
      readonly ref: CaseRef;
      readonly reason: RejectReason | null;
      readonly words: string | null;
    }
  | { readonly kind: 'case-reopened'; readonly ref: CaseRef }
  /** A draft was left; `until`: when it is erased, where that is soon. */
  | { readonly kind: 'draft-waits'; readonly ref: CaseRef; readonly until: Instant | null }
  /** The case is erased, not by its reporter: its time was over, or the law asked for it. */
  | { readonly kind: 'case-erased'; readonly ref: CaseRef; readonly why: 'time' | 'law' }
  /** To the reporter: a moderator's question. */
  | { readonly kind: 'case-asked'; readonly ref: CaseRef; readonly words: string }
  /** To whoever works on the case, or asked: the reporter added to it. */
  | { readonly kind: 'case-added'; readonly ref: CaseRef }
  | { readonly kind: 'new-case'; readonly ref: CaseRef; readonly version: number };

export type ReceiptFile =
  | { readonly kind: 'sealed'; readonly sha256: Sha256; readonly bytes: number }
  | { readonly kind: 'refused'; readonly reason: FileRefusal };

/** Whom a decision addresses. */
export type Audience = { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'moderators' };

/** Where a message is delivered: one person, or the moderators' room (the messenger's own id for it). */
export type Destination =
  { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'room'; readonly id: string };

/** A message as it waits in the outbox. */
export interface OutboxMessage {
  readonly id: string;
  /** Two messages with one key are one message: the second is dropped when stored. */
  readonly key: string;
  readonly to: Destination;
  readonly message: Message;
}
