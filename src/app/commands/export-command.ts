import { resolve } from 'node:path';
import { csvExport } from '../../adapters/formats/export-csv.js';
import type { ExportFormat } from '../../adapters/formats/export-format.js';
import { jsonlExport } from '../../adapters/formats/export-jsonl.js';
import type { Audience } from '../../core/export/audience.js';
import { exportCases } from '../../core/export/export-cases.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import { requireData } from '../data-folder.js';
import { openStorage, type Storage } from '../storage.js';
import { count } from './amounts.js';
import { caseRefOf } from './case-option.js';
import type { CommandParts } from './command.js';
import { inPlainWords } from './system-trouble.js';
import { writeWhole } from './write-whole.js';

export const EXPORT_FORMATS = { jsonl: jsonlExport, csv: csvExport } satisfies Record<string, ExportFormat>;

export interface ExportOptions {
  readonly format: keyof typeof EXPORT_FORMATS;
  readonly audience: Audience;
  readonly case?: string;
  /** A path, or `-` for standard output. */
  readonly out: string;
}

/**
 * `export --format … --out PATH|-`: the cases that the audience may have, one at a time. A file appears under its
 * name when it is whole; standard output gets data and nothing else. Resolves to whether every case that was asked
 * for could be read.
 */
export async function exportCommand(parts: CommandParts, options: ExportOptions): Promise<boolean> {
  const { config, log, terminal } = parts;
  const only = options.case === undefined ? null : caseRefOf(options.case);
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
    private readonly parts: CommandParts,
    private readonly options: ExportOptions,
  ) {}

  async run(storage: Storage, only: CaseRef | null, write: (text: string) => Promise<void>): Promise<void> {
    const { terminal, interrupted } = this.parts;
    const refs = only === null ? [...(await storage.cases.refs())].sort() : [await known(storage, only)];
    const { audience } = this.options;
    const format = EXPORT_FORMATS[this.options.format];
    let begun = false;
    const begin = async (): Promise<void> => {
      if (!begun) await write(format.head);
      begun = true;
    };
    for await (const step of exportCases({ cases: storage.cases, refs, audience })) {
      interrupted.throwIfAborted();
      if (step.kind === 'unreadable') this.#unreadable.push(step.ref);
      if (step.kind === 'left-out' && only !== null) throw notFor(only, audience);
      if (step.kind !== 'case') continue;
      await begin();
      await write(format.lines(step.record));
      this.#exported += 1;
      terminal.progress(`Exporting, ${count(this.#exported, 'case')} so far`);
    }
    await begin();
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

async function known(storage: Storage, ref: CaseRef): Promise<CaseRef> {
  const refs = await storage.cases.refs();
  if (refs.includes(ref)) return ref;
  throw new OperatorError(`There is no case ${ref}.`);
}

function notFor(ref: CaseRef, audience: Audience): OperatorError {
  return new OperatorError(
    `${ref} may not be exported for the audience "${audience}": it is a draft, or its reporter did not agree, or it is not approved.`,
  );
}
