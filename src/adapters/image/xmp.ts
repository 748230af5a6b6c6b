import type { FileFacts } from '../../core/evidence/facts.js';
import { isPosition } from './metadata-values.js';

/** What programs write into a file as XMP, as it stands there; undefined for what does not. */
export interface Xmp {
  readonly taken: string | undefined;
  readonly position: FileFacts['position'];
  readonly make: string | undefined;
  readonly model: string | undefined;
  readonly software: string | undefined;
  /** Where content credentials are kept, when not in the file (`dcterms:provenance`). */
  readonly provenance: string | undefined;
}

const BEGINNING = '<x:xmpmeta';
const END = '</x:xmpmeta>';
/** Packets have some kilobytes; those with a history of edits, some hundred. */
const LONGEST = 1_000_000;

/** A packet that somebody else took out of a file. */
export function packetIn(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8', 0, LONGEST);
}

/** The XMP packet in a file that nobody can take apart here: unless it is packed, it stands there as text. */
export function xmpIn(bytes: Buffer): string {
  const from = bytes.indexOf(BEGINNING);
  const to = from === -1 ? -1 : bytes.indexOf(END, from);
  return to === -1 ? '' : bytes.toString('utf8', from, Math.min(to, from + LONGEST));
}

/**
 * Reads the few properties that matter, written as attributes or as elements, under the prefixes that everybody uses
 * (XMP specification, parts 1 and 2; for the camera's own, Exif 2.3 for XMP).
 */
export function readXmp(packet: string): Xmp {
  const read = (name: string): string | undefined => valueOf(packet, name);
  const given = {
    latitude: degreesIn(read('exif:GPSLatitude'), 'NS'),
    longitude: degreesIn(read('exif:GPSLongitude'), 'EW'),
  };
  return {
    taken: read('exif:DateTimeOriginal') ?? read('photoshop:DateCreated') ?? read('xmp:CreateDate'),
    position: isPosition(given) ? { latitude: given.latitude, longitude: given.longitude } : null,
    make: read('tiff:Make'),
    model: read('tiff:Model'),
    software: read('xmp:CreatorTool'),
    provenance: read('dcterms:provenance'),
  };
}

function valueOf(packet: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')|<${name}>([^<]*)<`).exec(packet);
  const value = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
  return value === undefined || value === '' ? undefined : plain(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** `49,59.61N` or `49,59,36.6N`: degrees, minutes and perhaps seconds. */
function degreesIn(text: string | undefined, sides: string): number | undefined {
  const [, degrees, minutes, seconds = '0', side = ''] =
    /^(\d{1,3}),(\d{1,2}(?:\.\d+)?)(?:,(\d{1,2}(?:\.\d+)?))?([NSEW])$/.exec(text ?? '') ?? [];
  if (degrees === undefined || minutes === undefined || !sides.includes(side)) return undefined;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return 'SW'.includes(side) ? -size : size;
}
