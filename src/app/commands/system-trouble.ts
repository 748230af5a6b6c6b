import { OperatorError } from '../../core/kernel/operator-error.js';

/** What the operating system's code means to the person at the terminal, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'This account may not read or write there. Change the permissions or use another place.',
  EPERM: 'This account may not do that there. Change the permissions or use another place.',
  EROFS: 'That place can only be read. Use another one.',
  ENOSPC: 'The disk is full. Make room or use another place.',
  EDQUOT: 'The disk quota is used up. Make room or use another place.',
  EFBIG: 'That disk cannot hold a file this large. Use another one.',
  EEXIST: 'A file of that name is in the way. Remove it or use another place.',
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'A part of that path is a file, not a folder.',
  EISDIR: 'That is a folder. Name a file.',
  EIO: 'The disk could not be read or written. Check the disk.',
  EPIPE: 'Whoever was reading the output stopped.',
  SQLITE_FULL: 'The disk is full. Make room or use another place.',
  SQLITE_READONLY: 'This account may not write there. Change the permissions or use another place.',
  SQLITE_CANTOPEN: 'The database could not be opened. Check the permissions or use another place.',
  SQLITE_BUSY: 'The database stayed busy for too long. Try again.',
};

/** Runs `work`, and turns what the disk may throw into a sentence: what could not be done, why, what to do. */
export async function inPlainWords<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = SENTENCES[codeOf(error) ?? ''];
    if (why === undefined) throw error;
    throw new OperatorError(`${what}: ${why}`);
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
