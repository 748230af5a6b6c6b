import type { Telegram } from 'telegraf';
import type { RemoteFile } from '../../core/cases/case.js';
import type { FetchFailure, FileSource } from '../../core/evidence/file-source.port.js';
import { err, ok, type Result } from '../../core/kernel/result.js';
import type { Log } from '../../core/log.port.js';
import type { ApiRoot } from './api-root.js';
import { describeTrouble, troubleOf } from './errors/trouble.js';

export interface FileSourceOptions {
  readonly telegram: Telegram;
  readonly token: string;
  readonly root: ApiRoot;
  readonly log: Log;
  /** Aborts when the program stops: downloads under way end as `unavailable`. */
  readonly stopping: AbortSignal;
  /** How long a whole download may take. Milliseconds. */
  readonly timeoutMs?: number;
}

type Fetched<T> = Result<T, FetchFailure>;

const UNAVAILABLE: FetchFailure = { kind: 'unavailable', retryAfter: null };
const TIMEOUT = 120_000;

/**
 * Downloads what was sent to the bot: `getFile` for the path, then the bytes, counted while they come. Announced
 * sizes can only end a download early, never let one grow; a body that breaks off is `unavailable`, not a file.
 */
export function createFileSource(options: FileSourceOptions): FileSource {
  return {
    async fetch(file, maxBytes) {
      if (file.bytes !== null && file.bytes > maxBytes) return err({ kind: 'too-big' });
      const path = await locate(options, file, maxBytes);
      return path.ok ? download(options, path.value, maxBytes) : path;
    },
  };
}

async function locate(
  options: FileSourceOptions,
  file: RemoteFile,
  maxBytes: number,
): Promise<Fetched<string>> {
  try {
    const { file_path: path, file_size: size } = await options.telegram.getFile(file.handle);
    if (size !== undefined && size > maxBytes) return err({ kind: 'too-big' });
    return path === undefined ? err(UNAVAILABLE) : ok(path);
  } catch (thrown) {
    options.log.warn('file.not-located', describeTrouble(thrown));
    return err(whyNotLocated(thrown));
  }
}

function whyNotLocated(thrown: unknown): FetchFailure {
  const { kind, words, retryAfter } = troubleOf(thrown);
  if (kind !== 'refused') return { kind: 'unavailable', retryAfter };
  if (/file is too big/i.test(words)) return { kind: 'too-big' };
  // "wrong file_id or the file is temporarily unavailable" can be either; giving evidence up for a passing fault is
  // the worse mistake, so it is tried again until the attempts run out.
  if (/temporarily/i.test(words)) return UNAVAILABLE;
  return /file.?id|file not found|FILE_REFERENCE/i.test(words) ? { kind: 'gone' } : UNAVAILABLE;
}

async function download(
  options: FileSourceOptions,
  path: string,
  maxBytes: number,
): Promise<Fetched<Uint8Array>> {
  const breakOff = new AbortController();
  const abort = () => {
    breakOff.abort();
  };
  const timer = setTimeout(abort, options.timeoutMs ?? TIMEOUT);
  options.stopping.addEventListener('abort', abort);
  if (options.stopping.aborted) abort();
  try {
    const url = options.root.fileUrl(options.token, path);
    const response = await fetch(url, { signal: breakOff.signal, redirect: 'error' });
    return response.ok && response.body !== null
      ? await readAtMost(response.body.getReader(), maxBytes)
      : err(whyNoFile(response));
  } catch (thrown) {
    options.log.warn('file.not-downloaded', describeTrouble(thrown));
    return err(UNAVAILABLE);
  } finally {
    clearTimeout(timer);
    options.stopping.removeEventListener('abort', abort);
    // Whatever was not read is not wanted: gives the connection back.
    breakOff.abort();
  }
}

function whyNoFile(response: Response): FetchFailure {
  if (response.status === 404) return { kind: 'gone' };
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return { kind: 'unavailable', retryAfter: Number.isFinite(seconds) ? seconds * 1000 : null };
}

async function readAtMost(
  body: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Fetched<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await body.read(); !part.done; part = await body.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) return err({ kind: 'too-big' });
    chunks.push(part.value);
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}
