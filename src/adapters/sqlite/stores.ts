import type { CaseStore } from '../../core/cases/case-store.port.js';
import type { CaseViews } from '../../core/cases/case-views.port.js';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import type { DisputeStore } from '../../core/disputes/dispute-store.port.js';
import type { DerivativeRecords } from '../../core/evidence/derivatives.port.js';
import type { HeldFiles } from '../../core/evidence/held-files.port.js';
import type { SimilarPictures } from '../../core/evidence/similar-pictures.port.js';
import type { Followings } from '../../core/following/followings.port.js';
import type { UpdateInbox } from '../../core/inbox/update-inbox.port.js';
import type { CheckpointStore } from '../../core/ledger/checkpoint-store.port.js';
import type { JobQueue } from '../../core/jobs/job-queue.port.js';
import type { Outbox } from '../../core/outbox/outbox.port.js';
import type { People } from '../../core/people/people.port.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';
import { createSqliteCaseStore } from './case-store.js';
import { createSqliteCaseViews } from './case-views.js';
import { createSqliteCheckpoints } from './checkpoints.js';
import { createSqliteConversationStore } from './conversation-store.js';
import { createSqliteDerivativeRecords } from './derivative-records.js';
import { createSqliteDisputes } from './disputes.js';
import { createSqliteFollowings } from './followings.js';
import { createSqliteHeldFiles } from './held-files.js';
import { createSqliteJobQueue } from './job-queue.js';
import type { SlidDatabase } from './open-database.js';
import { createSqliteOutbox } from './outbox.js';
import { createSqlitePeople } from './people.js';
import type { Pause } from './pause.js';
import { createSqliteRegisterStore } from './register-store.js';
import { createSqliteSimilarPictures } from './similar-pictures.js';
import { createSqliteUpdateInbox } from './update-inbox.js';

export interface SqliteStores {
  readonly cases: CaseStore;
  readonly views: CaseViews;
  readonly outbox: Outbox;
  readonly jobs: JobQueue;
  readonly people: People;
  readonly followings: Followings;
  readonly disputes: DisputeStore;
  readonly similar: SimilarPictures;
  readonly derivatives: DerivativeRecords;
  readonly held: HeldFiles;
  readonly checkpoints: CheckpointStore;
  readonly inbox: UpdateInbox;
  readonly conversations: ConversationStore;
  readonly register: RegisterStore;
}

/** Every store of the product on one database. `pause`: see {@link Pause}. */
export function createSqliteStores({ db }: Pick<SlidDatabase, 'db'>, pause?: Pause): SqliteStores {
  return {
    cases: createSqliteCaseStore(db),
    views: createSqliteCaseViews(db),
    outbox: createSqliteOutbox(db),
    jobs: createSqliteJobQueue(db),
    people: createSqlitePeople(db),
    followings: createSqliteFollowings(db),
    disputes: createSqliteDisputes(db),
    similar: createSqliteSimilarPictures(db),
    derivatives: createSqliteDerivativeRecords(db),
    held: createSqliteHeldFiles(db),
    checkpoints: createSqliteCheckpoints(db),
    inbox: createSqliteUpdateInbox(db),
    conversations: createSqliteConversationStore(db),
    register: createSqliteRegisterStore(db, pause),
  };
}
