import type { CaseStore } from '../../core/cases/case-store.port.js';
import type { CaseViews } from '../../core/cases/case-views.port.js';
import type { ConversationStore } from '../../core/conversations/conversation-store.port.js';
import type { DisputeStore } from '../../core/disputes/dispute-store.port.js';
import type { DerivativeRecords } from '../../core/evidence/derivatives.port.js';
import type { FileInspector } from '../../core/evidence/file-inspector.port.js';
import type { HeldFiles } from '../../core/evidence/held-files.port.js';
import type { SimilarPictures } from '../../core/evidence/similar-pictures.port.js';
import type { Followings } from '../../core/following/followings.port.js';
import type { UpdateInbox } from '../../core/inbox/update-inbox.port.js';
import type { CheckpointStore } from '../../core/ledger/checkpoint-store.port.js';
import type { JobQueue } from '../../core/jobs/job-queue.port.js';
import type { Outbox } from '../../core/outbox/outbox.port.js';
import type { People } from '../../core/people/people.port.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';
import { createMemoryCaseStore } from './case-store.js';
import { createMemoryCaseViews } from './case-views.js';
import { createMemoryCheckpoints } from './checkpoints.js';
import { createMemoryConversationStore } from './conversation-store.js';
import { createMemoryDerivativeRecords } from './derivative-records.js';
import { createMemoryDisputes } from './disputes.js';
import { createMemoryFileInspector } from './file-inspector.js';
import { createMemoryFollowings } from './followings.js';
import { createMemoryHeldFiles } from './held-files.js';
import { createMemoryJobQueue } from './job-queue.js';
import { createMemoryOutbox } from './outbox.js';
import { createMemoryPeople } from './people.js';
import { createMemoryRegisterStore } from './register-store.js';
import { createMemorySimilarPictures } from './similar-pictures.js';
import { createTables } from './shared.js';
import { createMemoryUpdateInbox } from './update-inbox.js';
import { createMemoryVault, type MemoryVault } from './vault.js';

export interface MemoryStores {
  readonly cases: CaseStore;
  readonly views: CaseViews;
  readonly outbox: Outbox;
  readonly jobs: JobQueue;
  readonly people: People;
  readonly followings: Followings;
  readonly disputes: DisputeStore;
  readonly register: RegisterStore;
  readonly inbox: UpdateInbox;
  readonly conversations: ConversationStore;
  readonly vault: MemoryVault;
  readonly inspector: FileInspector;
  readonly similar: SimilarPictures;
  readonly derivatives: DerivativeRecords;
  readonly held: HeldFiles;
  readonly checkpoints: CheckpointStore;
}

/** Every store in memory, one world: what `cases` commits, `views`, `outbox` and `jobs` see. Values are copied in and out. */
export function createMemoryStores(): MemoryStores {
  const tables = createTables();
  return {
    cases: createMemoryCaseStore(tables),
    views: createMemoryCaseViews(tables),
    outbox: createMemoryOutbox(tables),
    jobs: createMemoryJobQueue(tables),
    people: createMemoryPeople(),
    followings: createMemoryFollowings(),
    disputes: createMemoryDisputes(tables),
    register: createMemoryRegisterStore(tables),
    inbox: createMemoryUpdateInbox(),
    conversations: createMemoryConversationStore(),
    vault: createMemoryVault(),
    inspector: createMemoryFileInspector(),
    similar: createMemorySimilarPictures(),
    derivatives: createMemoryDerivativeRecords(),
    held: createMemoryHeldFiles(tables),
    checkpoints: createMemoryCheckpoints(tables),
  };
}
