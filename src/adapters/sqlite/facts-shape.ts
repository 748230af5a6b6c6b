import { z } from 'zod';
import { EXTRAS, TROUBLES, type FileFacts } from '../../core/evidence/facts.js';

/** What a stored file tells of itself; see `case-shape.ts`. */
export const factsShape = z.strictObject({
  size: z.strictObject({ width: z.int(), height: z.int() }).nullable(),
  taken: z
    .strictObject({
      local: z.string(),
      offset: z.string().nullable(),
      from: z.enum(['camera', 'xmp', 'container']),
    })
    .nullable(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable(),
  device: z.string().nullable(),
  software: z.string().nullable(),
  credentials: z.boolean(),
  extras: z.array(z.enum(EXTRAS)),
  look: z.strictObject({ sharpness: z.number(), brightness: z.number() }).nullable(),
  trouble: z.enum(TROUBLES).nullable(),
  readWith: z.string(),
}) satisfies z.ZodType<FileFacts>;
