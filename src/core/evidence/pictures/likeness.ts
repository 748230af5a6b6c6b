import { turnedGrid } from './frequencies.js';
import type { Luma } from './luma.js';
import type { Likely } from './picture-index.js';
import { THUMB, WINDOWS } from './print.js';
import { flatten, sampled, WHOLE, type Window } from './window.js';

/**
 * From here on two pictures are shown as similar. Measured by `npm run bench:pictures`: the same picture after any of
 * the changes it tries is above, unrelated ones that got this far at all are far below.
 */
export const ALIKE = 0.9;

/** Below this a first comparison is not worth refining. */
const HOPELESS = 0.5;
/** From here on it is the same picture, and no better fit is looked for. */
const GOOD_ENOUGH = 0.97;

/** How far the edges of a crop are moved about to find where it was cut, in shares of a side. */
const STEPS = [0.04, 0.02, 0.01] as const;

/** More ways than this for one picture to be the other are not tried. */
const MOST_WAYS = 6;

/**
 * How alike two pictures are when laid over each other in the best of the ways given: 1 for the same picture, about 0
 * for unrelated ones (the correlation of their brightness after taking out how they were lit).
 *
 * @param ways nearest first
 */
export function likenessOf(asked: Uint8Array, stored: Uint8Array, ways: readonly Likely[]): number {
  let best: Fit | null = null;
  for (const way of ways.slice(0, MOST_WAYS)) {
    const fit = laidOver(asked, stored, way);
    if (best === null || fit.fit > best.fit) best = fit;
    if (best.fit >= GOOD_ENOUGH) break;
  }
  if (best === null) return 0;
  return best.fit < HOPELESS ? best.fit : refined(best);
}

/** One picture laid over a window of the other, and how well it fits there. */
interface Fit {
  readonly window: Window;
  readonly fit: number;
  readonly at: (window: Window) => number;
}

function laidOver(asked: Uint8Array, stored: Uint8Array, { turn, window, cropped }: Likely): Fit {
  const turned = turnedGrid(asked, THUMB, turn);
  const start = WINDOWS[window] ?? WHOLE;
  const [part, whole, first] =
    cropped === 'asked' ? [turned, stored, start] : [stored, turned, turnedWindow(start, turn)];
  const wanted = flatten(sampled(square(part), WHOLE, THUMB), THUMB);
  const at = (place: Window): number =>
    correlation(wanted, flatten(sampled(square(whole), place, THUMB), THUMB));
  return { window: first, fit: at(first), at };
}

function square(pixels: Uint8Array): Luma {
  return { width: THUMB, height: THUMB, pixels };
}

function refined({ window, fit, at }: Fit): number {
  let best = { window, fit };
  for (const step of STEPS) {
    if (best.fit >= GOOD_ENOUGH) break;
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      for (const by of [-step, step]) {
        const moved = { ...best.window, [edge]: within(best.window[edge] + by) };
        const found = at(moved);
        if (found > best.fit) best = { window: moved, fit: found };
      }
    }
  }
  return best.fit;
}

function within(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

/** Where a window of a picture lies once the picture is turned. */
function turnedWindow(window: Window, { swapped, mirroredAcross, mirroredDown }: Likely['turn']): Window {
  const [left, right, top, bottom] = swapped
    ? [window.top, window.bottom, window.left, window.right]
    : [window.left, window.right, window.top, window.bottom];
  return {
    left: mirroredAcross ? 1 - right : left,
    right: mirroredAcross ? 1 - left : right,
    top: mirroredDown ? 1 - bottom : top,
    bottom: mirroredDown ? 1 - top : bottom,
  };
}

function correlation(one: Float64Array, other: Float64Array): number {
  let both = 0;
  let ones = 0;
  let others = 0;
  for (let at = 0; at < one.length; at++) {
    const a = one[at] ?? 0;
    const b = other[at] ?? 0;
    both += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : both / Math.sqrt(ones * others);
}
