import { resolve } from 'node:path';
import { BagTrouble, type BagFault } from '../../adapters/bag/bag-fault.js';
import { openBag, type BagReader } from '../../adapters/bag/bag-reader.js';
import { checkBagit } from '../../adapters/bag/check-bagit.js';
import { checkCheckpoint, type CheckedCheckpoint } from '../../adapters/bag/check-checkpoint.js';
import { checkCases } from '../../adapters/bag/check-cases.js';
import { sha256Hex, sha256OfBytes } from '../../adapters/system/hash.js';
import { checkSignature } from '../../adapters/system/signing-key.js';
import { tokenCheck } from '../../adapters/tsa/check-token.js';
import { readRoots } from '../../adapters/tsa/roots.js';
import type { StampedTime } from '../../core/ledger/time-stamp.port.js';
import { count, size } from './amounts.js';
import { bagFaultText } from './bag-words.js';
import type { CommandParts } from './command.js';

type BagParts = Pick<CommandParts, 'config' | 'terminal' | 'interrupted'>;

/**
 * `verify BAG`: checks a bag, a folder or a zip, on any machine: it needs no database. Names the first thing that does
 * not fit. Resolves to whether all is well.
 */
export async function verifyBagCommand(parts: BagParts, options: { readonly bag: string }): Promise<boolean> {
  const { terminal } = parts;
  const path = resolve(options.bag);
  const bag = await openBag(path);
  if (typeof bag === 'string') return bad(parts, { kind: bag });
  try {
    for (const line of await checkAll(parts, bag)) terminal.err(line);
    return true;
  } catch (error) {
    if (error instanceof BagTrouble) return bad(parts, error.fault);
    throw error;
  } finally {
    bag.close();
  }
}

function bad({ terminal }: Pick<CommandParts, 'terminal'>, fault: BagFault): boolean {
  terminal.out(bagFaultText(fault));
  terminal.err('This bag does not fit.');
  return false;
}

async function checkAll(
  { config, terminal, interrupted }: BagParts,
  bag: BagReader,
): Promise<readonly string[]> {
  const checkToken = tokenCheck(config.tsaCa == null ? null : await readRoots(config.tsaCa));
  let read = 0;
  const held = await checkBagit(bag, () => {
    interrupted.throwIfAborted();
    terminal.progress(`Checking file ${++read} of ${bag.paths.size}`);
  });
  const cases = await checkCases(bag, sha256Hex);
  const sealed = await checkCheckpoint(bag, cases, { checkSignature, checkToken, hashBytes: sha256OfBytes });
  const withEntries = cases.flatMap(({ entries }) => (entries === null ? [] : [entries.length]));
  const entries = withEntries.reduce((sum, n) => sum + n, 0);
  return [
    `Every file is what the manifests say: ${count(held.files, 'file')}, ${size(held.bytes)}.`,
    withEntries.length === 0
      ? `${count(cases.length, 'case')}, without ledger entries: a bag for the public holds none.`
      : `${count(cases.length, 'case')}, ${count(entries, 'ledger entry', 'ledger entries')}: every chain is whole.`,
    ...checkpointLines(sealed, cases.length),
  ];
}

function checkpointLines(sealed: CheckedCheckpoint | null, cases: number): readonly string[] {
  if (sealed === null)
    return ['There is no checkpoint in it: nothing shows that the ledger was not written anew.'];
  const { checkpoint, stamped, cases: inside, entries } = sealed;
  const outside = cases - inside;
  return [
    `Checkpoint ${checkpoint.number} of ${new Date(checkpoint.at).toISOString()} covers ${count(inside, 'case')} up to ${count(entries, 'entry', 'entries')}.`,
    ...(outside > 0 ? [`${count(outside, 'case')} not covered by it.`] : []),
    `It is signed with the key ${checkpoint.key}. Compare that with the key the organisation has made known.`,
    stamped === null
      ? 'Nobody outside has stamped it with a time.'
      : `Stamped at ${new Date(stamped.at).toISOString()} by “${stamped.authority}”. ${trustText(stamped)}`,
  ];
}

function trustText({ chained }: StampedTime): string {
  return chained
    ? 'Its certificate leads to one in TSA_CA.'
    : 'Its certificate was not chained to a root: set TSA_CA to have that done, or decide yourself whether to trust it.';
}
