import { err, ok, type Result } from '../kernel/result.js';
import type { Clock } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import { capacityFor } from '../people/permissions.js';
import type { ImportRefusal } from './import-list.js';
import type { ListImporter, ProposedImport, SentFile } from './list-importer.port.js';
import type { ListedSource, ListId } from './list.js';
import type { RegisterStore } from './register-store.port.js';

/** Why an admin's file is not compared, besides what is wrong with the file itself. */
export type ListRefusal =
  ImportRefusal | { readonly code: 'not-allowed' } | { readonly code: 'no-such-list' };

/** Where admins bring newer copies of lists the register has. New lists are made by an operator, who describes them. */
export interface ListDesk {
  lists(): Promise<readonly ListedSource[]>;
  /** Reads and compares a whole file, and stores nothing; whoever gets the proposed import closes it. */
  compare(listId: ListId, file: SentFile, actor: Actor): Promise<Result<ProposedImport, ListRefusal>>;
}

export interface ListDeskParts {
  readonly store: Pick<RegisterStore, 'lists' | 'list'>;
  readonly importer: ListImporter;
  readonly clock: Clock;
  /** Told when an import left something to do: news for followers. */
  readonly wake: () => void;
}

export function createListDesk({ store, importer, clock, wake }: ListDeskParts): ListDesk {
  return {
    lists: () => store.lists(),
    async compare(listId, file, actor) {
      if (actor.kind !== 'person' || capacityFor('import-list', actor, null) === null) {
        return err({ code: 'not-allowed' });
      }
      const known = await store.list(listId);
      if (known === null) return err({ code: 'no-such-list' });
      const order = { ...file, list: known.list, importedBy: actor.id, now: clock.now() };
      const compared = await importer.compare(order);
      if (!compared.ok) return compared;
      const { difference, apply, close } = compared.value;
      return ok({
        difference,
        close,
        async apply() {
          const outcome = await apply();
          wake();
          return outcome;
        },
      });
    },
  };
}
