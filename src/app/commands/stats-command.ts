import { createSqliteStats } from '../../adapters/sqlite/stats.js';
import type { Checkpoint } from '../../core/ledger/checkpoint.js';
import type { Stats } from '../../core/stats/stats.port.js';
import { requireData } from '../data-folder.js';
import { openStorage } from '../storage.js';
import { count, size } from './amounts.js';
import type { CommandParts } from './command.js';

/** `stats [--json]`: how much there is of everything, for people or, as one line of JSON, for programs. */
export async function statsCommand(
  parts: CommandParts,
  options: { readonly json: boolean },
): Promise<boolean> {
  const { config, log, terminal } = parts;
  requireData(config.dataDir);
  const { database, checkpoints } = await openStorage(config.dataDir, log);
  try {
    const stats = await createSqliteStats(database.db).stats();
    const latest = await checkpoints.latest();
    const checkpoint = latest && { ...latest.checkpoint, stamped: latest.token !== null };
    if (options.json) terminal.out(JSON.stringify({ ...stats, checkpoint }));
    else
      statsLines({ ...stats, checkpoint }).forEach((line) => {
        terminal.out(line);
      });
    return true;
  } finally {
    database.close();
  }
}

/** The newest checkpoint, and whether somebody outside stamped it. */
interface LatestCheckpoint extends Checkpoint {
  readonly stamped: boolean;
}

function checkpointText({ number, at, stamped }: LatestCheckpoint): string {
  return `${number}, of ${new Date(at).toISOString()}, ${stamped ? 'stamped' : 'not stamped'}`;
}

/** Names on the left, figures on the right. */
export function statsLines({
  cases,
  evidence,
  openDisputes,
  waiting,
  givenUp,
  lists,
  databaseBytes,
  checkpoint,
}: Stats & { readonly checkpoint: LatestCheckpoint | null }): readonly string[] {
  const rows: (readonly [string, string])[] = [
    ['Cases', cases.total.toLocaleString('en')],
    ...Object.entries(cases.byStatus).map(([status, n]) => [`  ${status}`, n.toLocaleString('en')] as const),
    [
      'Files sealed',
      `${evidence.sealed.toLocaleString('en')} (${count(evidence.originals, 'original')}, ${size(evidence.bytes)})`,
    ],
    ['Files still to fetch', evidence.waiting.toLocaleString('en')],
    ['Files refused', evidence.refused.toLocaleString('en')],
    ['Disputes open', openDisputes.toLocaleString('en')],
    ['Messages waiting', ofWork(waiting.messages, givenUp.messages)],
    ['Jobs waiting', ofWork(waiting.jobs, givenUp.jobs)],
    ['Updates waiting', ofWork(waiting.updates, givenUp.updates, 'parked')],
    ...lists.map(
      ({ id, takenOn, entries }) =>
        [`List ${id}`, `${count(entries, 'entry', 'entries')}, as of ${takenOn}`] as const,
    ),
    ['Database', size(databaseBytes)],
    ...(checkpoint === null
      ? []
      : [['Checkpoint', checkpointText(checkpoint)] as const, ['Its key, SHA-256', checkpoint.key] as const]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, figure]) => `${name.padEnd(width)}  ${figure}`);
}

function ofWork(waiting: number, givenUp: number, word = 'given up'): string {
  return `${waiting.toLocaleString('en')} (${givenUp.toLocaleString('en')} ${word})`;
}
