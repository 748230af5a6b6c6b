import { resolve } from 'node:path';
import { csvExport } from '../../adapters/formats/export-csv.js';
import type { ExportFormat } from '../../adapters/formats/export-format.js';
import { ftmExport } from '../../adapters/formats/export-ftm.js';
import { geojsonExport } from '../../adapters/formats/export-geojson.js';
import { jsonlExport } from '../../adapters/formats/export-jsonl.js';
import { exportCases } from '../../core/export/export-cases.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Clock } from '../../core/kernel/time.js';
import { requireData } from '../data-folder.js';
import { openStorage, type Storage } from '../storage.js';
import { count } from './amounts.js';
import type { CommandParts } from './command.js';
import { exportDesk, notFor, refsOf, selected, type Selection } from './export-parts.js';
import { inPlainWords } from './system-trouble.js';
import { writeWhole } from './write-whole.js';

/** What is written as one text, case after case. A bag is a command of its own. */
export const EXPORT_FORMATS = {
  jsonl: jsonlExport,
  csv: csvExport,
  geojson: geojsonExport,
  ftm: ftmExport,
} satisfies Record<string, ExportFormat>;

export interface ExportOptions extends Selection {
  readonly format: keyof typeof EXPORT_FORMATS;
  /** A path, or `-` for standard output. */
  readonly out: string;
}

type Parts = CommandParts & { readonly clock: Clock };

/**
 * `export --format … --out PATH|-`: the cases that the audience may have, one at a time. A file appears under its
 * name when it is whole; standard output gets data and nothing else. Resolves to whether every case that was asked
 * for could be read.
 */
export async function exportCommand(parts: Parts, options: ExportOptions): Promise<boolean> {
  const { config, log, terminal } = parts;
  const only = selected(options);
  requireData(config.dataDir);
  const storage = await openStorage(config.dataDir, log);
  const to = options.out === '-' ? null : resolve(options.out);
  try {
    const exporting = new Exporting(parts, options);
    const write = async (piece: (text: string) => Promise<void>): Promise<void> =>
      exporting.run(storage, only, piece);
    await inPlainWords(`The export to ${to ?? 'standard output'} failed`, () =>
      to === null ? write((text) => terminal.data(text)) : writeWhole(to, write),
    );
    return exporting.summed(to ?? 'standard output');
  } finally {
    storage.database.close();
  }
}

class Exporting {
  #exported = 0;
  readonly #unreadable: CaseRef[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly options: ExportOptions,
  ) {}

  async run(
    storage: Storage,
    only: readonly CaseRef[] | null,
    write: (text: string) => Promise<void>,
  ): Promise<void> {
    const { terminal, interrupted, clock } = this.parts;
    const refs = await refsOf(storage, only);
    const { audience, format } = this.options;
    const { head, lines, between = '', tail = '' } = EXPORT_FORMATS[format];
    let before = head;
    const request = { cases: storage.cases, desk: exportDesk(storage, clock), refs, audience, format };
    for await (const step of exportCases(request)) {
      interrupted.throwIfAborted();
      if (step.kind === 'unreadable') this.#unreadable.push(step.ref);
      if (step.kind === 'left-out' && only !== null) throw notFor(step.ref, audience);
      if (step.kind !== 'case') continue;
      await write(`${before}${lines(step.record)}`);
      before = between;
      this.#exported += 1;
      terminal.progress(`Exporting, ${count(this.#exported, 'case')} so far`);
    }
    await write(`${this.#exported === 0 ? head : ''}${tail}`);
  }

  summed(to: string): boolean {
    const { terminal } = this.parts;
    for (const ref of this.#unreadable)
      terminal.err(`${ref} could not be read and is not in the export. Run verify.`);
    terminal.err(
      `Exported ${count(this.#exported, 'case')} for the audience "${this.options.audience}" to ${to}.`,
    );
    return this.#unreadable.length === 0;
  }
}
