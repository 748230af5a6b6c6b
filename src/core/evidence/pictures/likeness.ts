import { turnedGrid } from './frequencies.js';
import type { Luma } from './luma.js';
import type { Likely } from './picture-index.js';
import { THUMB, WINDOWS } from './print.js';
import { fitWith, sampled, WHOLE, type Window } from './window.js';

/**
 * From here on two pictures are shown as similar. Measured by `npm run bench:pictures`: the same picture after any of
 * the changes it tries is above, unrelated ones that got this far at all are far below.
 */
export const ALIKE = 0.9;

/** Below this a first comparison is not worth refining. */
const HOPELESS = 0.5;
/** From here on no better place is looked for. */
const GOOD_ENOUGH = 0.97;

/** Places are looked for on a grid of this side, at a third of the work; what counts is told by the whole thumb. */
const COARSE = THUMB / 2;

/** How far the edges of a crop are moved about to find where it was cut, in shares of a side. */
const STEPS = [0.04, 0.02, 0.01] as const;
/** From here on, the place found on the coarse grid is worth moving once more, by these. */
const NEARLY = 0.8;
const LAST_STEPS = [0.01] as const;

/** More ways than this for one picture to be the other are not tried. */
const MOST_WAYS = 6;

/**
 * How alike two pictures are when laid over each other in the best of the ways given: 1 for the same picture, about 0
 * for unrelated ones (the correlation of their brightness after taking out how they were lit). When that much is enough
 * for {@link ALIKE}, no better place is looked for.
 *
 * @param ways nearest first
 */
export function likenessOf(asked: Uint8Array, stored: Uint8Array, ways: readonly Likely[]): number {
  const coarse = bestOf(asked, stored, ways);
  if (coarse === null) return 0;
  const fine = laidOver(asked, stored, coarse.way, THUMB);
  const fit = fine.at(coarse.window);
  if (fit >= ALIKE || coarse.fit < HOPELESS) return fit;
  const { window } = refined(coarse, STEPS);
  const better = { window, at: fine.at, fit: fine.at(window) };
  return better.fit >= NEARLY ? refined(better, LAST_STEPS).fit : better.fit;
}

/** One picture laid over a window of the other, and how well it fits there. */
interface Place {
  readonly window: Window;
  readonly fit: number;
  readonly at: (window: Window) => number;
}

function bestOf(
  asked: Uint8Array,
  stored: Uint8Array,
  ways: readonly Likely[],
): (Place & { readonly way: Likely }) | null {
  let best: (Place & { readonly way: Likely }) | null = null;
  for (const way of ways.slice(0, MOST_WAYS)) {
    const { start, at } = laidOver(asked, stored, way, COARSE);
    const place = { way, at, window: start, fit: at(start) };
    if (best === null || place.fit > best.fit) best = place;
    if (best.fit >= GOOD_ENOUGH) break;
  }
  return best;
}

/** Where the window of a way begins, and how well the two fit anywhere around it, on a grid of `side`. */
function laidOver(asked: Uint8Array, stored: Uint8Array, { turn, window, cropped }: Likely, side: number) {
  const turned = square(turnedGrid(asked, THUMB, turn));
  const held = square(stored);
  const listed = WINDOWS[window] ?? WHOLE;
  const [part, whole, start] =
    cropped === 'asked' ? [turned, held, listed] : [held, turned, turnedWindow(listed, turn)];
  const fits = fitWith(sampled(part, WHOLE, side), side);
  return { start, at: (place: Window): number => fits(sampled(whole, place, side)) };
}

function square(pixels: Uint8Array): Luma {
  return { width: THUMB, height: THUMB, pixels };
}

function refined({ window, fit, at }: Place, steps: readonly number[]): Place {
  let best = { window, fit, at };
  for (const step of steps) {
    for (const edge of ['left', 'right', 'top', 'bottom'] as const) {
      for (const by of [-step, step]) {
        if (best.fit >= GOOD_ENOUGH) return best;
        const moved = { ...best.window, [edge]: within(best.window[edge] + by) };
        const found = at(moved);
        if (found > best.fit) best = { window: moved, fit: found, at };
      }
    }
  }
  return best;
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
