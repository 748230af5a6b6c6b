import { ApiError } from './api-error.js';

export interface MultipartPart {
  name: string;
  /** Absent for a plain value. */
  fileName?: string;
  mime: string;
  bytes: Buffer;
}

/**
 * Reads a whole multipart/form-data body. Telegram's reader is more lenient than the one inside Node's `Response`,
 * which refuses what grammY sends: a file name without quotes.
 */
export function parseMultipart(body: Buffer, contentType: string): MultipartPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`);
  if (!boundary) throw cannotParse();
  const parts: MultipartPart[] = [];
  let at = body.indexOf(mark);
  if (at < 0) throw cannotParse();
  for (;;) {
    const start = at + mark.length;
    if (body.subarray(start, start + 2).toString() === '--') return parts;
    const headersEnd = body.indexOf('\r\n\r\n', start);
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start);
    if (headersEnd < 0 || next < 0) throw cannotParse();
    // An empty value may have its end mark right after its headers, sharing one line break with them.
    const bytes = body.subarray(Math.min(headersEnd + 4, next + 2), Math.max(next, headersEnd + 4));
    parts.push(toPart(body.subarray(start, headersEnd).toString(), bytes));
    at = next + 2;
  }
}

function toPart(headers: string, bytes: Buffer): MultipartPart {
  const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (name === undefined) throw cannotParse();
  const fileName = parameter(disposition, 'filename');
  const mime = /^content-type:\s*(\S.*)$/im.exec(headers)?.[1]?.trim() ?? '';
  return { name, mime, bytes, ...(fileName !== undefined && { fileName }) };
}

function parameter(disposition: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\r]*))`, 'i').exec(disposition);
  const quoted = match?.[1]?.replace(/\\(["\\])/g, '$1').replaceAll('%22', '"');
  return quoted ?? match?.[2]?.trim();
}

function cannotParse(): ApiError {
  return new ApiError(400, "Bad Request: can't parse multipart/form-data");
}
