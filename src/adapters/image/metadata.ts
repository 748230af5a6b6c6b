import exifr from 'exifr';
import { z } from 'zod';
import type { FileFacts, TakenAt } from '../../core/evidence/facts.js';
import { isPosition, whenTaken } from './metadata-values.js';
import { tidy } from './tidy.js';
import type { Xmp } from './xmp.js';

export type Metadata = Pick<FileFacts, 'taken' | 'position' | 'device' | 'software'> & {
  /** XMP points to content credentials that are kept elsewhere (`dcterms:provenance`). */
  readonly pointsToCredentials: boolean;
};

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

const Exif = z.object({
  ifd0: z.object({ Make: text, Model: text, Software: text }).catch({}).default({}),
  exif: z
    .object({ DateTimeOriginal: text, OffsetTimeOriginal: text, CreateDate: text, OffsetTimeDigitized: text })
    .catch({})
    .default({}),
  gps: z.object({ latitude: number, longitude: number }).catch({}).default({}),
});

/**
 * What cameras and programs write into pictures: EXIF first, XMP where that is silent. Times stay on the clock they
 * were written by, with its distance from UTC where that stands beside them.
 *
 * @param source a whole JPEG, PNG or HEIF file, or the EXIF part of another kind
 * @param xmp what XMP the file has, as text
 */
export async function readMetadata(source: Uint8Array, xmp: Xmp): Promise<Metadata> {
  const exif = Exif.parse((await parsed(source)) ?? {});
  const { Make = xmp.make, Model = xmp.model, Software = xmp.software } = exif.ifd0;
  return {
    taken: takenIn(exif, xmp),
    position: isPosition(exif.gps)
      ? { latitude: exif.gps.latitude, longitude: exif.gps.longitude }
      : xmp.position,
    device: tidy(deviceName(Make, Model)),
    software: tidy(Software),
    pointsToCredentials: xmp.provenance !== undefined,
  };
}

function takenIn({ exif }: z.infer<typeof Exif>, xmp: Xmp): TakenAt | null {
  return (
    whenTaken(exif.DateTimeOriginal, exif.OffsetTimeOriginal, 'camera') ??
    whenTaken(exif.CreateDate, exif.OffsetTimeDigitized, 'camera') ??
    whenTaken(xmp.taken, undefined, 'xmp')
  );
}

/** Many models already begin with their maker's name. */
function deviceName(make = '', model = ''): string {
  const maker = make.trim();
  const known = maker.split(/\s/)[0]?.toLowerCase() ?? '';
  return model.trim().toLowerCase().startsWith(known) ? model : `${maker} ${model}`;
}

const EXIF_ONLY = {
  reviveValues: false,
  translateValues: false,
  mergeOutput: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  makerNote: false,
  userComment: false,
  xmp: false,
  tiff: true,
  ifd1: false,
  exif: true,
  gps: true,
};

/** Broken metadata can lead the library anywhere: then there is none. */
async function parsed(source: Uint8Array): Promise<unknown> {
  try {
    return (await exifr.parse(source, EXIF_ONLY)) as unknown;
  } catch {
    return null;
  }
}
