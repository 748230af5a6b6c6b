import { z } from 'zod';
import { canonicalJson } from '../../core/kernel/canonical-json.js';
import type { HashText } from '../../core/kernel/sha256.js';
import { GENESIS, type LedgerHead } from '../../core/ledger/entry.js';
import { fail } from './bag-fault.js';
import type { BagReader } from './bag-reader.js';
import { textOf } from './bag-texts.js';
import { readLedgerLines, type LedgerLine } from './ledger-lines.js';

/** A case of a bag whose ledger, if the bag has it, is whole. */
export interface CheckedCase {
  readonly ref: string;
  /** Where it lies in the bag, with a slash at the end. */
  readonly folder: string;
  /** Null where the bag does not hold the entries, as those for the public. */
  readonly entries: readonly LedgerLine[] | null;
}

const record = z.object({
  ref: z.string(),
  evidence: z.array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

/**
 * Checks what the cases of a bag say against each other: every ledger is whole from its first entry, and every original
 * is one that the case names. The manifests must be checked before.
 *
 * @throws BagTrouble with the first thing that does not fit
 */
export async function checkCases(bag: BagReader, hashText: HashText): Promise<readonly CheckedCase[]> {
  const found = [...bag.paths].filter((path) => /^data\/([^/]+\/)?case\.json$/.test(path)).sort();
  if (found.length === 0) fail({ kind: 'no-case' });
  const cases: CheckedCase[] = [];
  for (const path of found) cases.push(await checkCase(bag, path, hashText));
  return cases;
}

async function checkCase(bag: BagReader, path: string, hashText: HashText): Promise<CheckedCase> {
  const read = record.safeParse(parsed(await textOf(bag, path)));
  if (!read.success) fail({ kind: 'case-unreadable', path });
  const { ref, evidence } = read.data;
  const folder = path.slice(0, -'case.json'.length);
  checkOriginals(bag, folder, new Set(evidence.map(({ sha256 }) => sha256)));
  const ledger = `${folder}ledger.jsonl`;
  if (!bag.paths.has(ledger)) return { ref, folder, entries: null };
  const entries = readLedgerLines(await textOf(bag, ledger));
  if (entries === null || entries.length === 0) fail({ kind: 'ledger-unreadable', path: ledger });
  checkChain({ entries, ref, path: ledger }, hashText);
  return { ref, folder, entries };
}

/** The manifest vouches for the content of an original; its name must be the hash that the case knows it by. */
function checkOriginals(bag: BagReader, folder: string, known: ReadonlySet<string>): void {
  for (const path of bag.paths) {
    if (!path.startsWith(`${folder}originals/`)) continue;
    const [, sha256] = /\/\d+-([0-9a-f]{64})\.\w+$/.exec(path) ?? [];
    if (sha256 === undefined || !known.has(sha256)) fail({ kind: 'original-not-listed', path });
  }
}

function checkChain(
  {
    entries,
    ref,
    path,
  }: { readonly entries: readonly LedgerLine[]; readonly ref: string; readonly path: string },
  hashText: HashText,
): void {
  let before: LedgerHead = { seq: 0, hash: GENESIS };
  for (const entry of entries) {
    const { seq, at, actor, kind, payload, payloadDigest, prev, hash } = entry;
    if (entry.case !== ref) fail({ kind: 'entry-of-another', path, seq });
    if (seq !== before.seq + 1) fail({ kind: 'gap', path, seq });
    if (prev !== before.hash) fail({ kind: 'broken-link', path, seq });
    const link = { actor, at, case: ref, kind, payload: payloadDigest, prev, seq };
    if (hashText(canonicalJson(link)) !== hash) fail({ kind: 'altered-entry', path, seq });
    // Null: erased. The chain proves that something stood here, and no more.
    if (payload !== null && hashText(payload) !== payloadDigest) fail({ kind: 'altered-payload', path, seq });
    before = { seq, hash };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
