import type { RemoteFile } from '../cases/case.js';
import type { Locale } from '../kernel/locale.js';
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
  readonly locale: Locale;
  /** `reading`: being compared. `offered`: the difference was shown. `applying`: the admin said yes. */
  readonly phase: 'reading' | 'offered' | 'applying';
  /** The snapshot the shown difference was made against; a yes to it is no yes to another. */
  readonly seen: number | null;
}

/** Where proposals wait. Losing one costs the admin sending the file again. */
export interface ListProposals {
  load(id: string): Promise<ListProposal | null>;
  save(proposal: ListProposal): Promise<void>;
  erase(id: string): Promise<void>;
}
