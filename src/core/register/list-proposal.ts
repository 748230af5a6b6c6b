import type { RemoteFile } from '../cases/case.js';
import type { ImportCounts } from './compare-import.js';
import type { Locale } from '../kernel/locale.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { PersonId } from '../people/person.js';
import type { ListId } from './list.js';

/** A newer copy of a list that an admin has sent: compared in the background, applied when they say so. */
export interface ListProposal {
  readonly id: string;
  readonly listId: ListId;
  readonly remote: RemoteFile;
  readonly sentBy: PersonId;
  /** The messenger's own id of the chat to answer in. */
  readonly chat: string;
  /** The message that says how far it is. */
  readonly message: number;
  readonly locale: Locale;
  /** `reading`: being compared. `offered`: the difference is shown. `applying`: the admin said yes. */
  readonly phase: 'reading' | 'offered' | 'applying';
  /** The work of this phase was begun; where it begins once more, something broke it off. */
  readonly begun: boolean;
  /** What was shown last; null before anything was. */
  readonly shown: ShownDifference | null;
}

/** What an admin saw before they decided. */
export interface ShownDifference {
  /** The snapshot it was made against; a yes to it is no yes to another. */
  readonly snapshot: number;
  readonly fileSha256: Sha256;
  readonly counts: ImportCounts;
}

/** Where proposals wait. Losing one costs the admin sending the file again. */
export interface ListProposals {
  load(id: string): Promise<ListProposal | null>;
  save(proposal: ListProposal): Promise<void>;
  erase(id: string): Promise<void>;
}
