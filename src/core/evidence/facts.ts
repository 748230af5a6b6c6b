/**
 * What a file tells of itself, read once when its original is sealed. A machine read it and nobody checked it: a
 * camera's clock can be wrong, and all of it can be forged. For moderators and investigators, never published.
 */
export interface FileFacts {
  /** Pixels of a picture or video as it is seen; null for what has none, or when it could not be told. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly taken: TakenAt | null;
  /** Degrees, WGS 84. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  /** Maker and model, such as `Canon EOS R5`. */
  readonly device: string | null;
  /** The program that wrote the file last, as it calls itself. */
  readonly software: string | null;
  /** Content credentials (C2PA) are inside or pointed to. They were noticed, not validated. */
  readonly credentials: boolean;
  /** What else the file holds besides what its type says: see {@link EXTRAS}. */
  readonly extras: readonly Extra[];
  /** How the picture looks; null for what is no picture, or could not be opened. */
  readonly look: Look | null;
  /** Why the picture was not looked at, or not in full; null when all went well. */
  readonly trouble: Trouble | null;
  /** The libraries that read all this, with their versions. */
  readonly readWith: string;
}

/** When something was made, as the file says. */
export interface TakenAt {
  /** `2024-05-12T14:03:07`, on the clock of the device. */
  readonly local: string;
  /** `+03:00`, where the file says how far that clock was from UTC; else null, and nobody knows. */
  readonly offset: string | null;
  /** The camera's own note, or a later program's (XMP), or the document's or video's container. */
  readonly from: 'camera' | 'xmp' | 'container';
}

export const EXTRAS = ['archive', 'web-page', 'document', 'script', 'attachment'] as const;
/**
 * A zip archive, a web page or a PDF inside a picture, or a script or a file inside a PDF. Such a file is kept as it
 * is, since it is what was received, and moderators are told.
 */
export type Extra = (typeof EXTRAS)[number];

export const TROUBLES = ['too-many-pixels', 'damaged', 'no-decoder', 'too-hard'] as const;
/**
 * `too-many-pixels`: it would unfold into more than {@link MAX_PIXELS}. `damaged`: part of it is missing or cannot
 * be read. `no-decoder`: its kind cannot be opened here (HEIC). `too-hard`: opening it took too long or too much.
 */
export type Trouble = (typeof TROUBLES)[number];

/** How a picture looks to a machine; what the numbers mean in `pictures/look.ts`. */
export interface Look {
  /** 0 (a smear) to 1 (every edge is crisp). */
  readonly sharpness: number;
  /** Mean brightness, 0 (black) to 255 (white). */
  readonly brightness: number;
}

/**
 * Pictures with more are kept but not opened: about half a gigabyte is what one of so many may take where it has to be
 * unfolded whole. Telephones make pictures of 108 million; those of 200 million are above Telegram's 20 MB.
 */
export const MAX_PIXELS = 110_000_000;

/** A file of which nothing could be told. */
export function noFacts(readWith: string, trouble: Trouble | null = null): FileFacts {
  return {
    size: null,
    taken: null,
    position: null,
    device: null,
    software: null,
    credentials: false,
    extras: [],
    look: null,
    trouble,
    readWith,
  };
}
