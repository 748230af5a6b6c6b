/** What one Bot API call meets instead of, before or after its answer. */
export type Fault =
  | { kind: 'tooMany'; retryAfter: number }
  /** 500 with Telegram's JSON, 502 with an HTML page from a proxy. */
  | { kind: 'serverError' }
  | { kind: 'badGateway' }
  | { kind: 'refuse'; code: number; description: string }
  /** The connection breaks: before the call had any effect, or after it, so that the bot cannot know. */
  | { kind: 'dropBefore' }
  | { kind: 'dropAfter' }
  | { kind: 'delay'; milliseconds: number };

interface AlbumPlan {
  order?: readonly number[] | undefined;
  splitAfter?: number | undefined;
}

/** Trouble on demand. Everything here is asked for by a test and happens once, or as often as said. */
export interface Faults {
  /** The next `times` calls (1 by default) of a method meet the fault; `*` is any method but getUpdates. */
  next(method: string, fault: Fault, times?: number): void;
  /** The next `count` updates (1 by default) are delivered again after the bot confirmed them. */
  repeatUpdates(count?: number): void;
  /** The next album's updates arrive in this order: `[2, 0, 1]` delivers the third picture first. */
  shuffleAlbum(order: readonly number[]): void;
  /** The next album's updates straddle two polls: `count` in the first, the rest in the next. */
  splitAlbum(count: number): void;
  /** Nothing is delivered until `releaseUpdates`. */
  holdUpdates(): void;
  releaseUpdates(): void;
  /** Answers 429 as Telegram does above its limits, from now on. Off at the start. */
  limitRates(on: boolean): void;
  /** Forgets all trouble not met yet. */
  clear(): void;
}

/** The sandbox's own side of it. */
export interface FaultState extends Faults {
  take(method: string): Fault | undefined;
  takeRepeat(): number;
  takeAlbumPlan(): AlbumPlan;
  readonly held: boolean;
  readonly rateLimited: boolean;
}

export function createFaults(onRelease: () => void): FaultState {
  let rules: { method: string; fault: Fault; left: number }[] = [];
  let repeats = 0;
  let album: AlbumPlan = {};
  let held = false;
  let rateLimited = false;
  const release = () => {
    held = false;
    onRelease();
  };
  return {
    next: (method, fault, times = 1) => {
      rules.push({ method: method.toLowerCase(), fault, left: times });
    },
    repeatUpdates: (count = 1) => {
      repeats += count;
    },
    shuffleAlbum: (order) => {
      album = { ...album, order };
    },
    splitAlbum: (count) => {
      album = { ...album, splitAfter: count };
    },
    holdUpdates: () => {
      held = true;
    },
    releaseUpdates: release,
    limitRates: (on) => {
      rateLimited = on;
    },
    clear: () => {
      rules = [];
      repeats = 0;
      album = {};
      rateLimited = false;
      release();
    },
    take: (method) => {
      const name = method.toLowerCase();
      const fits = (rule: string) => rule === name || (rule === '*' && name !== 'getupdates');
      const rule = rules.find((candidate) => fits(candidate.method));
      if (!rule) return undefined;
      rule.left -= 1;
      rules = rules.filter((candidate) => candidate.left > 0);
      return rule.fault;
    },
    takeRepeat: () => {
      if (repeats === 0) return 0;
      repeats -= 1;
      return 1;
    },
    takeAlbumPlan: () => {
      const plan = album;
      album = {};
      return plan;
    },
    get held() {
      return held;
    },
    get rateLimited() {
      return rateLimited;
    },
  };
}
