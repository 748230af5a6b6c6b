import type { FileFacts } from './facts.js';
import type { PicturePrint } from './pictures/print.js';

/** Looks into files. What a file is, it tells by the content, never by the name. */
export interface FileInspector {
  /** The media type, such as `image/jpeg`, or null when the content is of no kind it knows. Never throws on bad bytes. */
  mediaType(bytes: Uint8Array): Promise<string | null>;
  /** What a file of this type tells of itself. Slow work, to be done in a job. Never throws on bad bytes. */
  inspect(bytes: Uint8Array, mediaType: string): Promise<Inspection>;
}

export interface Inspection {
  readonly facts: FileFacts;
  /** Null for what is no picture, cannot be opened, or shows too little to be known again. */
  readonly print: PicturePrint | null;
}
