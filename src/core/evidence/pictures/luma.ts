/** A picture as brightness only, row by row, one byte a pixel: 0 black, 255 white. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}
