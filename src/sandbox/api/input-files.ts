import { getMimeType } from 'hono/utils/mime';
import type { Content } from '../bot-api-types.js';
import { compressPhoto } from '../world/compress-photo.js';
import { addFile, addPhoto, documentFile, photoSizes, videoFile } from '../world/files.js';
import type { FileRecord } from '../world/state.js';
import type { World } from '../world/world.js';
import { badRequest } from './api-error.js';
import type { Params, Upload } from './params.js';

export type InputKind = 'photo' | 'document' | 'video';

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

/**
 * The file a request names: an upload under the field's own name, `attach://` with the name of another part, or the
 * file_id of a file known here. The sandbox makes no outside requests, so a URL is refused.
 */
export async function readMedia(input: {
  world: World;
  params: Params;
  /** The value of the field, or of `media` inside an album. */
  reference: string;
  /** The multipart part that carries the file when there is no reference. */
  field: string;
  kind: InputKind;
}): Promise<Content> {
  const { world, params, reference, field, kind } = input;
  const part = reference.startsWith('attach://') ? reference.slice('attach://'.length) : field;
  const upload = reference === '' || reference.startsWith('attach://') ? params.files.get(part) : undefined;
  if (upload) return contentOf(world, await storeUpload(world, upload, kind), kind);
  if (reference === '' || reference.startsWith('attach://')) {
    throw badRequest(`there is no ${kind} in the request`);
  }
  if (/^https?:\/\//i.test(reference)) {
    throw badRequest('failed to get HTTP URL content: the sandbox makes no outside requests');
  }
  const record = world.state.files[reference];
  if (!record) throw badRequest('wrong file identifier/HTTP URL specified');
  if (record.kind !== kind) {
    throw badRequest(`can't use file of type ${capital(record.kind)} as ${capital(kind)}`);
  }
  return contentOf(world, record, kind);
}

async function storeUpload(world: World, upload: Upload, kind: InputKind): Promise<FileRecord> {
  const { bytes } = upload;
  if (bytes.byteLength === 0) throw badRequest('file must be non-empty');
  if (kind !== 'photo') return addFile(world, { kind, bytes, name: upload.name, mime: mimeOf(upload, kind) });
  if (bytes.byteLength > MAX_PHOTO_BYTES) {
    const size = `file of size ${bytes.byteLength} bytes is too big for a photo`;
    throw badRequest(`${size}; the maximum size is ${MAX_PHOTO_BYTES} bytes`);
  }
  const sizes = await compressPhoto(bytes);
  if (!sizes) throw badRequest('IMAGE_PROCESS_FAILED');
  return addPhoto(world, sizes);
}

/** Clients leave the type out or say text/plain for want of a better one; then the name of the file tells. */
function mimeOf({ name, mime }: Upload, kind: InputKind): string {
  const byName = getMimeType(name)?.split(';')[0];
  const given = mime.split(';')[0]?.trim() ?? '';
  const fallback = kind === 'video' ? 'video/mp4' : 'application/octet-stream';
  if (byName !== undefined && ['', 'text/plain', 'application/octet-stream'].includes(given)) return byName;
  return given === '' || given === 'text/plain' ? (byName ?? fallback) : given;
}

export function contentOf(world: World, record: FileRecord, kind: InputKind): Content {
  switch (kind) {
    case 'photo':
      return { photo: photoSizes(world, record) };
    case 'document':
      return { document: documentFile(record) };
    case 'video':
      return { video: videoFile(record) };
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
