import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Extract } from 'tar-stream';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Sha256 } from '../../core/kernel/sha256.js';
import { backupInfo, INFO, readSums, SUMS, type BackupInfo, type Sums } from './backup-format.js';

type Content = AsyncIterable<Uint8Array>;
type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

export interface ReadingOptions {
  readonly path: string;
  /** Whether a file of this name belongs into a data folder. One name that does not, and nothing is trusted. */
  readonly belongs: (name: string) => boolean;
  /** Gets every file that belongs, and must read it to its end. Nothing is checked yet then. */
  readonly keep: (name: string, content: Content) => Promise<void>;
}

/** More than the list of ten million originals. */
const LONGEST_TEXT = 1_500_000_000;
const LONGEST_INFO = 64_000_000;

/**
 * Reads a whole backup, hands its files out one after the other, and checks all of them against `SHA256SUMS`. Only
 * when it resolves is what was kept what was backed up.
 *
 * Plain files alone are let through, under names that belong: a link, a folder, a path that leads elsewhere, a name
 * that comes twice end the reading before anything of that member is handed out.
 *
 * @throws OperatorError saying what is wrong with the backup; whatever `keep` throws
 */
export async function readBackup(options: ReadingOptions): Promise<BackupInfo> {
  const tar = extract();
  const input = pipeline(createReadStream(options.path), createGunzip(), tar);
  input.catch(() => undefined);
  const reading = new Reading(options);
  try {
    for await (const entry of tar) await reading.take(entry);
    await input;
  } catch (error) {
    const ofTheInput = await input.then(
      () => null,
      (trouble: unknown) => trouble,
    );
    if (error !== ofTheInput || isFromSystem(error)) throw error;
    throw fault('it is damaged, incomplete, or no backup at all');
  }
  return reading.result();
}

class Reading {
  readonly #found = new Map<string, Sha256>();
  #info: BackupInfo | null = null;
  #sums: Sums | null = null;

  constructor(private readonly options: ReadingOptions) {}

  async take(entry: Entry): Promise<void> {
    const { name, type } = entry.header;
    if (type !== 'file' || !(name === SUMS || name === INFO || this.options.belongs(name)))
      throw fault('something in it is no part of a backup');
    if (this.#found.has(name)) throw fault('something in it is there twice');
    if (this.#sums !== null) throw fault('something in it follows its end');
    const hash = createHash('sha256');
    const content = hashed(entry, hash);
    if (name === SUMS) this.#sums = sumsIn(await textOf(content, LONGEST_TEXT));
    else if (name === INFO) this.#info = infoIn(await textOf(content, LONGEST_INFO));
    else await this.options.keep(name, content);
    if (name !== SUMS) this.#found.set(name, hash.digest('hex'));
  }

  result(): BackupInfo {
    const sums = this.#sums;
    if (sums === null || this.#info === null) throw fault('its end is missing');
    if (sums.size !== this.#found.size) throw fault('files are missing or were added');
    for (const [name, sha256] of this.#found)
      if (sums.get(name) !== sha256) throw fault(`${name} in it was altered`);
    return this.#info;
  }
}

async function* hashed(entry: Entry, hash: { update(piece: Uint8Array): unknown }): Content {
  for await (const piece of entry as Content) {
    hash.update(piece);
    yield piece;
  }
}

async function textOf(content: Content, longest: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > longest) throw fault('its list of files is too long to be true');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function sumsIn(text: string): Sums {
  const sums = readSums(text);
  if (sums === null) throw fault(`${SUMS} in it cannot be read`);
  return sums;
}

function infoIn(text: string): BackupInfo {
  const info = backupInfo.safeParse(parsed(text));
  if (info.success) return info.data;
  const newer = backupInfo.shape.version.safeParse((parsed(text) as { version?: unknown } | null)?.version);
  throw fault(
    newer.success ? `${INFO} in it cannot be read` : 'it was made by a newer version of this program',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fault(what: string): OperatorError {
  return new OperatorError(`This backup cannot be used: ${what}.`);
}

/** From the disk, not from what is on it. */
function isFromSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
