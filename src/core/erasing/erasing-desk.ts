import type { CaseStore } from '../cases/case-store.port.js';
import type { LooseJob } from '../jobs/job.js';
import type { Clock, Instant } from '../kernel/time.js';
import type { Actor } from '../people/actor.js';
import type { People } from '../people/people.port.js';

/** What erasing concerns: cases that go, drafts among them, and verified ones that stay without their reporter. */
export interface ErasureExtent {
  readonly going: number;
  readonly staying: number;
}

/** Where people have their data erased. Everybody for themselves. */
export interface ErasingDesk {
  /** @param actor null for somebody the product does not know: nothing of theirs is in a case */
  extent(actor: Actor | null): Promise<ErasureExtent>;
  /** From now on nothing new is begun for them; the rest is a job. Asking twice is asking once. */
  request(actor: Actor): Promise<void>;
}

export interface ErasingDeskParts {
  readonly cases: Pick<CaseStore, 'load' | 'refsOf'>;
  readonly people: People;
  readonly clock: Clock;
  readonly addJob: (job: LooseJob, due: Instant) => Promise<void>;
}

/** Milliseconds. What the messenger told us of the press is dropped once it is dealt with, and should be by then. */
const AFTER_THE_PRESS = 1_000;

export function createErasingDesk({ cases, people, clock, addJob }: ErasingDeskParts): ErasingDesk {
  return {
    async extent(actor) {
      const refs = actor?.kind === 'person' ? await cases.refsOf(actor.id) : [];
      const stored = await Promise.all(refs.map((ref) => cases.load(ref)));
      const staying = stored.filter((found) => found?.state.status === 'approved').length;
      return { going: refs.length - staying, staying };
    },
    async request(actor) {
      const person = actor.kind === 'person' ? await people.byId(actor.id) : null;
      if (person === null) return;
      await people.change(person.id, { erasingSince: person.erasingSince ?? clock.now() });
      await addJob({ kind: 'erase-person', person: person.id }, clock.now() + AFTER_THE_PRESS);
    },
  };
}
