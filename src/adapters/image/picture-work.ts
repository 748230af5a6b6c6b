import type { PictureMaker } from '../../core/evidence/derivatives.port.js';
import type { FileInspector } from '../../core/evidence/file-inspector.port.js';
import { derive } from './derive.js';
import { inspectFile } from './inspect-file.js';
import { mediaTypeOf } from './media-type.js';

/** All that is done with the content of files. */
export interface PictureWork extends FileInspector, PictureMaker {
  /** Lets go of what it runs in. */
  close(): void;
}

/** The work done in this very process: for tests, and for what comes from nobody else. */
export function createPictureWorkHere(): PictureWork {
  return {
    mediaType: mediaTypeOf,
    inspect: inspectFile,
    make: derive,
    close: () => undefined,
  };
}
