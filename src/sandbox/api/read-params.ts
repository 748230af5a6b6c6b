import { ApiError } from './api-error.js';
import { parseMultipart } from './multipart.js';
import { isRecord, Params, type Upload } from './params.js';

export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;
/** Room for the other fields beside a file of the greatest size. */
const MAX_BODY_BYTES = MAX_UPLOAD_BYTES + 1024 * 1024;

/** Query string and body together, whatever the method and the encoding. 413 when it is too much. */
export async function readParams(request: Request): Promise<Params> {
  const values = new Map<string, unknown>(new URL(request.url).searchParams);
  const files = new Map<string, Upload>();
  if (request.method === 'POST') await readBody(request, values, files);
  return new Params(values, files);
}

async function readBody(
  request: Request,
  values: Map<string, unknown>,
  files: Map<string, Upload>,
): Promise<void> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  const type = request.headers.get('content-type') ?? '';
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > MAX_BODY_BYTES) throw tooLarge();
  if (bytes.byteLength === 0) return;
  if (type.startsWith('multipart/form-data')) readMultipart({ type, bytes, values, files });
  else if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(Buffer.from(bytes).toString())) values.set(name, value);
  } else if (type.startsWith('application/json')) readJson(bytes, values);
}

function readMultipart(input: {
  type: string;
  bytes: Uint8Array;
  values: Map<string, unknown>;
  files: Map<string, Upload>;
}): void {
  for (const { name, fileName, mime, bytes } of parseMultipart(Buffer.from(input.bytes), input.type)) {
    if (fileName === undefined) input.values.set(name, bytes.toString());
    else if (bytes.byteLength > MAX_UPLOAD_BYTES) throw tooLarge();
    else input.files.set(name, { name: fileName, mime, bytes });
  }
}

function readJson(bytes: Uint8Array, values: Map<string, unknown>): void {
  let body: unknown;
  try {
    body = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    throw new ApiError(400, "Bad Request: can't parse request JSON object");
  }
  if (!isRecord(body)) throw new ApiError(400, 'Bad Request: expected a JSON object as the request');
  for (const [name, value] of Object.entries(body)) values.set(name, value);
}

function tooLarge(): ApiError {
  return new ApiError(413, 'Request Entity Too Large');
}
