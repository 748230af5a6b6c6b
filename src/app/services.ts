import { sha256Hex, sha256OfBytes } from '../adapters/system/hash.js';
import { createSystemIds } from '../adapters/system/ids.js';
import { createTableWriter } from '../adapters/formats/table/table-writer.js';
import type { BotServices } from '../adapters/telegram/bot.js';
import type { PictureWork } from '../adapters/image/picture-work.js';
import { createFileChecks } from '../adapters/telegram/verify/file-checks.js';
import { createListProposals } from '../adapters/telegram/lists/list-proposals.js';
import { createScreeningStore } from '../adapters/telegram/screening/screening-store.js';
import type { Config } from '../config/config.js';
import { CaseDesk } from '../core/cases/case-desk.js';
import { createErasingDesk } from '../core/erasing/erasing-desk.js';
import { createEvidenceDesk } from '../core/evidence/evidence-desk.js';
import { createDisputeDesk } from '../core/disputes/dispute-desk.js';
import { createFollowingDesk } from '../core/following/following-desk.js';
import type { LooseJob } from '../core/jobs/job.js';
import { queued } from '../core/jobs/queued.js';
import type { HashText } from '../core/kernel/sha256.js';
import type { Clock } from '../core/kernel/time.js';
import type { Log } from '../core/log.port.js';
import { createModerationDesk } from '../core/moderation/moderation-desk.js';
import { createJoinDesk } from '../core/register/join-desk.js';
import { createListDesk } from '../core/register/list-desk.js';
import type { TableReader } from '../core/register/screening/table.js';
import { createShippedGazetteer } from '../gazetteer/shipped-gazetteer.js';
import { createI18n } from '../i18n/i18n.js';
import { listImporter } from './list-importer.js';
import { registerOf } from './register-of.js';
import type { Moderators } from './moderators.js';
import type { Storage } from './storage.js';

export interface ServiceParts {
  readonly config: Config;
  readonly storage: Storage;
  readonly moderators: Moderators;
  readonly clock: Clock;
  readonly log: Log;
  readonly digest: HashText;
  readonly tables: TableReader;
  readonly pictures: PictureWork;
  readonly wake: () => void;
}

/** The product's use cases on their real adapters, as the chat edge gets them. */
export function createServices({
  config,
  storage,
  moderators,
  clock,
  log,
  digest,
  tables,
  pictures,
  wake,
}: ServiceParts): BotServices {
  const { cases, views, people, vault, derived, similar, held } = storage;
  const register = registerOf(storage, { ...config, log });
  const ids = createSystemIds();
  const i18n = createI18n({
    onMissing: ({ locale, key }) => {
      log.error('text.missing', { locale, key });
    },
  });
  const { limits } = config;
  const desk = new CaseDesk({ cases, moderators, clock, ids, hashText: sha256Hex, limits, wake });
  const addJob = async (job: LooseJob, due = clock.now()): Promise<void> => {
    await storage.jobs.add(queued(ids, job), due);
    wake();
  };
  return {
    desk,
    limits,
    cases,
    views,
    people,
    vault,
    evidence: createEvidenceDesk({
      inspector: pictures,
      maker: pictures,
      similar,
      held,
      vault,
      derived,
      records: storage.derivatives,
      hashBytes: sha256OfBytes,
      clock,
    }),
    checks: createFileChecks(storage.conversations, clock),
    moderation: createModerationDesk({ desk, cases, views, clock }),
    register,
    joins: createJoinDesk({ register, store: storage.register, clock }),
    disputes: createDisputeDesk({ ...storage, desk, clock, ids, wake }),
    following: createFollowingDesk({ ...storage, clock }),
    lists: createListDesk({
      store: storage.register,
      importer: listImporter(config.dataDir, storage.register),
      clock,
      wake,
    }),
    proposals: createListProposals(storage.conversations, clock),
    screenings: createScreeningStore(storage.conversations, clock),
    tables: { ...tables, ...createTableWriter() },
    erasing: createErasingDesk({ cases, people, clock, addJob }),
    addJob,
    gazetteer: createShippedGazetteer(),
    clock,
    ids,
    digest,
    hashBytes: sha256OfBytes,
    log,
    translate: (locale) => i18n.t(locale),
    rolesOf: (account) => moderators.rolesOf(account),
    defaultLocale: config.defaultLocale,
    moderatorsRoom: roomOf(config),
  };
}

/** The moderators' group as the messenger's own id, if there is one. */
export function roomOf({ moderatorsChatId }: Config): string | null {
  return moderatorsChatId === null ? null : String(moderatorsChatId);
}
