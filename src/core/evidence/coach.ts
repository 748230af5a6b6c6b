import type { Evidence } from '../cases/case.js';

/**
 * What would help those who look at a report's pictures. `in-hand` ones are said only when the object is safely held:
 * nobody is ever asked to go back to it.
 */
export type Advice =
  /** So many pictures are blurred, too dark, or too small to read a marking. */
  | { readonly kind: 'blurred' | 'dark' | 'tiny'; readonly count: number }
  /** Every picture came as a photo, recompressed by the messenger. */
  | { readonly kind: 'send-as-file' }
  /** The reporter cannot read the marking; said only when the object is safely in hand. */
  | { readonly kind: 'light-marking' }
  /** There is a single picture, so scale or surroundings are missing; said only when the object is safely in hand. */
  | { readonly kind: 'add-view' };

/**
 * Below this a picture is called blurred. Measured on drawn pictures of boards and parts, looked at 1024 pixels wide (see
 * `pictures/look.ts`): sharp ones, also after JPEG at quality 40, have 0.83 and more; blurred by a radius of 3 pixels and
 * more, 0.57 and less. Beyond a radius of 10 the blocks of JPEG can pass for edges.
 */
const BLURRED = 0.6;
/** Mean brightness below this is called dark. Drawn pictures have 48 and more; lit five times less, 33 and less. */
const DARK = 35;
/** Pixels along the shorter side. A marking fills a tenth of a picture at best, and needs some 40 pixels to be read. */
const TINY = 400;

/** What of these the reporter may be told; each at most once a draft. */
export interface CoachContext {
  /** How to send as a file was explained to this person before. */
  readonly explained: boolean;
  /** The reporter said that the object is kept in a safe place. Nobody else is asked for one more picture. */
  readonly inHand: boolean;
  /** The reporter said that a marking is there and cannot be read. */
  readonly illegible: boolean;
}

/** The one piece of advice that helps most, or null when the pictures are good or were not looked at yet. */
export function adviceFor(
  evidence: readonly Evidence[],
  { explained, inHand, illegible }: CoachContext,
): Advice | null {
  const pictures = evidence.filter(({ facts }) => facts?.look != null);
  if (pictures.length === 0) return null;
  const faults = pictures.map(faultOf);
  for (const kind of ['dark', 'blurred', 'tiny'] as const) {
    const count = faults.filter((fault) => fault === kind).length;
    // One good picture among several is enough; what matters is when there is none.
    if (count > 0 && faults.every((fault) => fault !== null)) return { kind, count };
  }
  if (!explained && pictures.every(({ sentAs }) => sentAs === 'photo')) return { kind: 'send-as-file' };
  if (!inHand) return null;
  if (illegible) return { kind: 'light-marking' };
  return pictures.length === 1 ? { kind: 'add-view' } : null;
}

function faultOf({ facts }: Evidence): 'blurred' | 'dark' | 'tiny' | null {
  if (facts?.look == null) return null;
  if (facts.look.brightness < DARK) return 'dark';
  if (facts.look.sharpness < BLURRED) return 'blurred';
  return facts.size !== null && Math.min(facts.size.width, facts.size.height) < TINY ? 'tiny' : null;
}
