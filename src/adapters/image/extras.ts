import type { Extra } from '../../core/evidence/facts.js';

/** A zip archive ends with this record, and a comment of up to 64 kB. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1');
const ZIP_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const ZIP_TAIL = 65_557;

/**
 * What a file holds besides what its type says: files that are two kinds at once are how harmful content gets past
 * filters. Only well-known signs are looked for, so finding none proves nothing.
 */
export function extrasIn(bytes: Buffer, mediaType: string): readonly Extra[] {
  const found = new Set<Extra>();
  const tail = bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL));
  if (tail.includes(ZIP_END) && bytes.includes(ZIP_ENTRY)) found.add('archive');
  const text = bytes.toString('latin1');
  if (mediaType === 'application/pdf') {
    if (/\/(?:JavaScript|Launch)\b/.test(text)) found.add('script');
    if (/\/EmbeddedFiles?\b/.test(text)) found.add('attachment');
  } else {
    if (/<(?:!doctype html|html|script)[\s>]/i.test(text)) found.add('web-page');
    if (/%PDF-\d\.\d/.test(text)) found.add('document');
  }
  return [...found];
}
