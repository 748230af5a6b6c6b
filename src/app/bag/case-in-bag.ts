import { ledgerLines } from '../../adapters/bag/ledger-lines.js';
import { INCLUSION, inclusionText } from '../../adapters/bag/checkpoint-files.js';
import type { BagWriter } from '../../adapters/bag/bag-writer.js';
import { ftmExport } from '../../adapters/formats/export-ftm.js';
import { caseReport } from '../../adapters/report/case-report.js';
import type { ReportedFile } from '../../adapters/report/reported-case.js';
import type { Speech } from '../../adapters/report/speech.js';
import { readDerivative, type DerivativeParts } from '../../core/evidence/derivatives.js';
import { fileExtension } from '../../core/evidence/file-extension.js';
import type { Vault } from '../../core/evidence/vault.port.js';
import type { CaseStore } from '../../core/cases/case-store.port.js';
import type { Audience } from '../../core/export/audience.js';
import type { ExportedCase, ExportedFile } from '../../core/export/exported-case.js';
import type { Locale } from '../../core/kernel/locale.js';
import type { Instant } from '../../core/kernel/time.js';
import type { BagCheckpoint } from './bag-checkpoint.js';

export interface CaseInBag {
  readonly bag: BagWriter;
  /** Where the case's files go below `data/`: nowhere deeper, or a folder with a slash at its end. */
  readonly folder: string;
  readonly record: ExportedCase;
  readonly audience: Audience;
  readonly madeAt: Instant;
  readonly cases: CaseStore;
  readonly vault: Vault;
  readonly derivatives: DerivativeParts;
  readonly speech: (locale: Locale) => Speech;
  readonly checkpoint: BagCheckpoint;
}

/**
 * Puts one case into a bag: its data, its ledger, its files and the page for people. One file at a time is in memory.
 *
 * The public gets neither originals, which may hold place, time and device, nor the entries of the ledger, which tell
 * exact times: both would undo what its reporter agreed to. It gets the hash the ledger ends with.
 *
 * @returns how many originals could not be put in, because the disk no longer has them as they came
 */
export async function putCase(parts: CaseInBag): Promise<number> {
  const { bag, folder, record, audience, madeAt, cases, speech, checkpoint } = parts;
  const stored = await cases.load(record.ref);
  if (stored === null) throw new Error('a case went away while it was exported');
  const isPublic = audience === 'public';
  const entries = await cases.ledger(record.ref);
  await bag.add(`${folder}case.json`, `${JSON.stringify(record, null, 2)}\n`);
  await bag.add(`${folder}case.ftm.jsonl`, ftmExport.lines(record));
  if (!isPublic) await bag.add(`${folder}ledger.jsonl`, ledgerLines(entries));
  const inclusion = checkpoint.inclusionOf(record.ref);
  if (inclusion) await bag.add(`${folder}${INCLUSION}`, inclusionText(inclusion));
  const files: ReportedFile[] = [];
  for (const [at, file] of record.evidence.entries()) files.push(await putFile(parts, file, at + 1));
  const { checkpoint: taken, publicKey } = checkpoint.signed;
  const reported = {
    record,
    audience,
    madeAt,
    files,
    entries: isPublic ? null : entries,
    head: stored.head,
    checkpoint: inclusion && { ...taken, publicKey, covers: inclusion.head.seq, stamped: checkpoint.stamped },
  };
  await bag.add(`${folder}report.html`, caseReport(speech, reported));
  return files.filter(({ lack }) => lack === 'missing' || lack === 'altered').length;
}

async function putFile(parts: CaseInBag, file: ExportedFile, number: number): Promise<ReportedFile> {
  const name = `${String(number).padStart(2, '0')}-${file.sha256}`;
  const stripped = await putStripped(parts, file, name);
  if (parts.audience === 'public') return { file, original: null, stripped, lack: 'not-published' };
  const found = await parts.vault.check(file.sha256);
  const bytes = found === 'intact' ? await parts.vault.read(file.sha256) : null;
  if (bytes === null)
    return { file, original: null, stripped, lack: found === 'altered' ? 'altered' : 'missing' };
  const original = `originals/${name}.${fileExtension(file.type)}`;
  await parts.bag.add(`${parts.folder}${original}`, bytes);
  return { file, original, stripped, lack: null };
}

async function putStripped(parts: CaseInBag, file: ExportedFile, name: string): Promise<string | null> {
  if (!file.type.startsWith('image/')) return null;
  const copy = await readDerivative(file.sha256, 'stripped', parts.derivatives);
  if (copy === null) return null;
  const path = `stripped/${name}.${fileExtension(copy.mediaType)}`;
  await parts.bag.add(`${parts.folder}${path}`, copy.bytes);
  return path;
}
