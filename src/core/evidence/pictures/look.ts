import type { Look } from '../facts.js';
import type { Luma } from './luma.js';

/** The longer side, in pixels, of the picture that is looked at: about what a telephone shows of it. */
export const LOOK_SIDE = 1024;

/**
 * How a picture looks. Sharpness compares the picture with itself after a further blur: what was blurred already hardly
 * changes. It so depends little on what is shown, unlike a count of edges (F. Crété and others, "The blur effect", 2007).
 */
export function lookOf(luma: Luma): Look {
  const sharpness = Math.max(sharpnessAlong(luma, 1), sharpnessAlong(luma, luma.width));
  return { sharpness: rounded(sharpness, 3), brightness: rounded(meanOf(luma.pixels), 1) };
}

/** Pixels to each side that the further blur reaches. */
const REACH = 4;

/** Smaller steps are noise and the blocks of JPEG. Where there is none larger, nothing is in focus. */
const LEAST_STEP = 5;

/**
 * Along the rows (`stride` 1) or the columns (`stride` the width): the share of all steps, squared so that edges count
 * more than texture, that the blur takes away.
 */
function sharpnessAlong({ width, height, pixels }: Luma, stride: number): number {
  const alongRows = stride === 1;
  const [lines, length, next] = alongRows ? [height, width, width] : [width, height, 1];
  let steps = 0;
  let lost = 0;
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    const at = (index: number): number => pixels[start + index * stride] ?? 0;
    for (let index = REACH + 1; index < length - REACH; index++) {
      const step = at(index) - at(index - 1);
      // The mean of a row of neighbours moves on by what comes in and what falls out.
      const blurred = (at(index + REACH) - at(index - 1 - REACH)) / (2 * REACH + 1);
      if (Math.abs(step) < LEAST_STEP) continue;
      steps += step ** 2;
      lost += Math.max(0, step ** 2 - blurred ** 2);
    }
  }
  return steps === 0 ? 0 : lost / steps;
}

function meanOf(pixels: Uint8Array): number {
  return pixels.length === 0 ? 0 : pixels.reduce((sum, value) => sum + value, 0) / pixels.length;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
