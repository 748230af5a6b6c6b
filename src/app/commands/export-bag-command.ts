import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkpointFiles } from '../../adapters/bag/checkpoint-files.js';
import { createBagWriter, type BagWriter } from '../../adapters/bag/bag-writer.js';
import { openFolderSink } from '../../adapters/bag/folder-sink.js';
import { openZipSink } from '../../adapters/bag/zip-sink.js';
import { indexReport } from '../../adapters/report/index-report.js';
import type { Speech } from '../../adapters/report/speech.js';
import { syncNames } from '../../adapters/vault/durable-file.js';
import type { PictureMaker } from '../../core/evidence/derivatives.port.js';
import { exportCases } from '../../core/export/export-cases.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Locale } from '../../core/kernel/locale.js';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { TimeStampAuthority } from '../../core/ledger/time-stamp.port.js';
import type { Clock, Instant } from '../../core/kernel/time.js';
import { formatFor } from '../../i18n/format.js';
import { createI18n } from '../../i18n/i18n.js';
import { checkpointForBag } from '../bag/bag-checkpoint.js';
import { putCase } from '../bag/case-in-bag.js';
import { checkpointParts } from '../checkpoint-parts.js';
import { requireData } from '../data-folder.js';
import { packageVersion } from '../package-info.js';
import { openStorage, type Storage } from '../storage.js';
import { count } from './amounts.js';
import type { CommandParts } from './command.js';
import { exportDesk, notFor, refsOf, selected, type Selection } from './export-parts.js';
import { inPlainWords } from './system-trouble.js';
import { isTaken } from './write-whole.js';

export interface ExportBagOptions extends Selection {
  /** A name that ends in `.zip`, or that of a folder that is not there yet. */
  readonly out: string;
}

type Parts = CommandParts & {
  readonly clock: Clock;
  readonly pictures: PictureMaker;
  /** Null: nobody outside stamps checkpoints. */
  readonly authority: TimeStampAuthority | null;
};

/**
 * `export --format bag --out PATH`: the cases that the audience may have as one bag of BagIt 1.0, a zip or a folder by
 * the name. It appears under its name when it is whole. Resolves to whether all that was asked for is in it.
 */
export async function exportBagCommand(parts: Parts, options: ExportBagOptions): Promise<boolean> {
  const { config, log } = parts;
  const only = selected(options);
  const to = placeOf(options.out);
  requireData(config.dataDir);
  const storage = await openStorage(config.dataDir, log);
  try {
    return await inPlainWords(`The export to ${to} failed`, async () => {
      const draft = await mkdtemp(join(dirname(to), '.slid-export-'));
      try {
        const written = await writeBag({ ...parts, storage, only, audience: options.audience, to, draft });
        await rename(join(draft, 'bag'), to);
        await syncNames(to, 0);
        return summed(parts, options, { ...written, to });
      } finally {
        await rm(draft, { recursive: true, force: true });
      }
    });
  } finally {
    storage.database.close();
  }
}

/** A folder is never replaced: who knows what is in it. */
function placeOf(out: string): string {
  if (out === '-')
    throw new OperatorError('A bag is a file or a folder. Name one with --out, such as case.zip.');
  const to = resolve(out);
  if (isZip(to)) isTaken(to);
  else if (existsSync(to)) throw new OperatorError(`${to} is there already. Name a folder that is not.`);
  return to;
}

function isZip(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/** The folder inside a zip has its name, unless that is none for a folder. */
function folderName(zip: string): string {
  const name = basename(zip).slice(0, -'.zip'.length);
  return /^\.*$/.test(name) ? 'bag' : name;
}

interface Writing extends Parts, Pick<Selection, 'audience'> {
  readonly storage: Storage;
  readonly only: readonly CaseRef[] | null;
  readonly to: string;
  readonly draft: string;
}

interface Written {
  readonly refs: readonly CaseRef[];
  readonly unreadable: readonly CaseRef[];
  readonly lostFiles: number;
}

async function writeBag(writing: Writing): Promise<Written> {
  const { to, draft, clock } = writing;
  const madeAt = clock.now();
  const path = join(draft, 'bag');
  const sink = isZip(to)
    ? openZipSink(path, { name: folderName(to), at: new Date(madeAt) })
    : await openFolderSink(path);
  try {
    const bag = createBagWriter(sink);
    const written = await putCases(writing, bag, madeAt);
    await bag.finish({
      madeAt: new Date(madeAt),
      program: `Slid ${packageVersion()}`,
      description: 'Reports of foreign-made components found in weapons',
      audience: writing.audience,
      refs: written.refs,
    });
    return written;
  } finally {
    await sink.abandon();
  }
}

async function putCases(writing: Writing, bag: BagWriter, madeAt: Instant): Promise<Written> {
  const { storage, only, audience, clock, pictures, terminal, interrupted } = writing;
  const { cases, vault } = storage;
  const derivatives = { ...storage, records: storage.derivatives, maker: pictures, clock };
  const speech = speeches();
  const refs: CaseRef[] = [];
  const unreadable: CaseRef[] = [];
  let lostFiles = 0;
  const all = await refsOf(storage, only);
  const parts = await checkpointParts(writing.config.dataDir, storage, clock);
  const checkpoint = await checkpointForBag(parts, writing.authority);
  for (const [path, content] of checkpointFiles(checkpoint.signed)) await bag.add(path, content);
  const common = {
    bag,
    audience,
    madeAt,
    cases,
    vault,
    derivatives,
    speech,
    checkpoint,
  };
  const request = { cases, desk: exportDesk(storage, clock), refs: all, audience, format: 'bag' };
  for await (const step of exportCases(request)) {
    interrupted.throwIfAborted();
    if (step.kind === 'unreadable') unreadable.push(step.ref);
    if (step.kind === 'left-out' && only !== null) throw notFor(step.ref, audience);
    if (step.kind !== 'case') continue;
    const folder = all.length === 1 ? '' : `${step.ref}/`;
    const { record } = step;
    lostFiles += await putCase({ ...common, folder, record });
    refs.push(step.ref);
    terminal.progress(`Exporting, ${count(refs.length, 'case')} so far`);
  }
  if (refs.length === 0) throw new OperatorError('There is no case for that audience, so there is no bag.');
  if (all.length > 1) await bag.add('report.html', indexReport(speech, { refs, audience, madeAt }));
  return { refs, unreadable, lostFiles };
}

function speeches(): (locale: Locale) => Speech {
  const i18n = createI18n();
  return (locale) => ({ t: i18n.t(locale), format: formatFor(locale) });
}

function summed(
  { terminal }: Parts,
  { audience }: ExportBagOptions,
  written: Written & { to: string },
): boolean {
  const { refs, unreadable, lostFiles, to } = written;
  for (const ref of unreadable) terminal.err(`${ref} could not be read and is not in the bag. Run verify.`);
  if (lostFiles > 0)
    terminal.err(
      `${count(lostFiles, 'original')} could not be put in: lost or altered on the disk. Run verify.`,
    );
  terminal.err(`Exported ${count(refs.length, 'case')} for the audience "${audience}" to ${to}.`);
  return unreadable.length === 0 && lostFiles === 0;
}
