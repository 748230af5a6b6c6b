const FIRST_PAUSE = 2_000;

/**
 * How long to wait after a failure, in milliseconds: doubled each time up to `longest`, and spread by up to a
 * half so that what failed together does not come back together.
 *
 * @param attempts failures before this one
 */
export function backOff(attempts: number, longest: number, random: () => number): number {
  return Math.min(FIRST_PAUSE * 2 ** attempts, longest) * (0.5 + random() / 2);
}
