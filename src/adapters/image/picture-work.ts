import type { DerivativeKind, MadeDerivative, PictureMaker } from '../../core/evidence/derivatives.port.js';
import type { FileInspector, Inspection } from '../../core/evidence/file-inspector.port.js';
import { derive } from './derive.js';
import { inspectFile } from './inspect-file.js';
import { mediaTypeOf } from './media-type.js';

/** All that is done with the content of files. */
export interface PictureWork extends FileInspector, PictureMaker {
  /** Lets go of what it runs in. */
  close(): void;
}

/** One thing to do, as it is handed to another process. */
export type PictureTask =
  | { readonly kind: 'inspect'; readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly kind: 'make'; readonly bytes: Uint8Array; readonly derivative: DerivativeKind };

export type PictureResult =
  | { readonly kind: 'inspect'; readonly inspection: Inspection }
  | { readonly kind: 'make'; readonly made: MadeDerivative | null };

export async function doTask(task: PictureTask): Promise<PictureResult> {
  return task.kind === 'inspect'
    ? { kind: 'inspect', inspection: await inspectFile(task.bytes, task.mediaType) }
    : { kind: 'make', made: await derive(task.bytes, task.derivative) };
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
