import type { FileFacts } from '../../core/evidence/facts.js';
import { whenTaken } from './metadata-values.js';
import { tidy } from './tidy.js';

/**
 * What a PDF says of itself where it says so in the open: when and with what it was made. It is not parsed; what is
 * compressed or encrypted in it stays unread.
 */
export function pdfFacts(bytes: Buffer): Pick<FileFacts, 'taken' | 'device' | 'software'> {
  const text = bytes.toString('latin1');
  const [, made] = /\/CreationDate\s*\((D:[^)]{4,30})\)/.exec(text) ?? [];
  return {
    taken: whenTaken(made, undefined, 'container'),
    device: tidy(stringAfter(text, '/Creator')),
    software: tidy(stringAfter(text, '/Producer')),
  };
}

function stringAfter(text: string, key: string): string | undefined {
  const [, found] = new RegExp(`${key}\\s*\\(((?:[^()\\\\]|\\\\.){1,200})\\)`).exec(text) ?? [];
  return found === undefined ? undefined : decoded(found.replaceAll(/\\(.)/g, '$1'));
}

/** Texts are in Latin letters, or begin with a mark and are UTF-16. */
function decoded(text: string): string {
  if (!text.startsWith('\xfe\xff') || text.length % 2 === 1) return text;
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le');
}
