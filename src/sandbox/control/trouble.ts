import { z } from 'zod';
import type { Faults } from '../faults.js';

const count = z.int().min(1).max(1000);
const oneFault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tooMany'), retryAfter: z.number().min(0) }),
  z.strictObject({ kind: z.enum(['serverError', 'badGateway', 'dropBefore', 'dropAfter']) }),
  z.strictObject({ kind: z.literal('refuse'), code: z.int(), description: z.string() }),
  z.strictObject({ kind: z.literal('delay'), milliseconds: z.number().min(0).max(60_000) }),
]);

/**
 * Trouble as it is asked for over HTTP, for tests in another process: `POST /sandbox/trouble` with one of
 * `{"next": "sendMessage", "fault": {"kind": "tooMany", "retryAfter": 3}, "times": 1}`, `{"repeatUpdates": 1}`,
 * `{"shuffleAlbum": [2, 0, 1]}`, `{"splitAlbum": 2}`, `{"holdUpdates": true}`, `{"limitRates": true}`,
 * `{"clear": true}`. What each does is said at {@link Faults}.
 */
const trouble = z.union([
  z.strictObject({ next: z.string().min(1), fault: oneFault, times: count.optional() }),
  z.strictObject({ repeatUpdates: count }),
  z.strictObject({ shuffleAlbum: z.array(z.int().min(0)).min(2).max(10) }),
  z.strictObject({ splitAlbum: z.int().min(1).max(9) }),
  z.strictObject({ holdUpdates: z.boolean() }),
  z.strictObject({ limitRates: z.boolean() }),
  z.strictObject({ clear: z.literal(true) }),
]);

/** Makes the trouble asked for. Throws an Error with a sentence when it cannot be understood. */
export function makeTrouble(faults: Faults, asked: unknown): void {
  const read = trouble.safeParse(asked);
  if (!read.success) throw new Error('This is no trouble the sandbox knows how to make.');
  const { data } = read;
  if ('next' in data) faults.next(data.next, data.fault, data.times);
  else if ('repeatUpdates' in data) faults.repeatUpdates(data.repeatUpdates);
  else if ('shuffleAlbum' in data) faults.shuffleAlbum(data.shuffleAlbum);
  else if ('splitAlbum' in data) faults.splitAlbum(data.splitAlbum);
  else if ('limitRates' in data) faults.limitRates(data.limitRates);
  else if ('clear' in data) faults.clear();
  else if (data.holdUpdates) faults.holdUpdates();
  else faults.releaseUpdates();
}
