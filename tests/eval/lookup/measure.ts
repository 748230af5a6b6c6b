import type { Answer, Matcher } from './matcher.js';
import type { LabelledQuery } from './queries.js';

export interface Outcome {
  readonly asked: LabelledQuery;
  readonly answers: readonly Answer[];
}

export interface Figures {
  readonly listed: number;
  readonly unlisted: number;
  /** Of the questions about a listed company: it came first, sure or not. */
  readonly recallAtOne: number;
  /** It came first and the matcher says that it is the one. */
  readonly recallSure: number;
  /** Of the questions about nobody listed: a listed company was named as the one. */
  readonly falseAlarms: number;
  /** …or was shown at all. */
  readonly falseShown: number;
}

export function runAll(matcher: Matcher, queries: readonly LabelledQuery[]): readonly Outcome[] {
  return queries.map((asked) => ({ asked, answers: matcher.find(asked.query) }));
}

const PROBES = 20;

/** As many of the questions, evenly spread, as the time allows; all of them where it does. */
export function runWithin(
  matcher: Matcher,
  queries: readonly LabelledQuery[],
  { seconds }: { seconds: number },
): readonly Outcome[] {
  const start = performance.now();
  runAll(matcher, spread(queries, PROBES));
  const each = (performance.now() - start) / PROBES;
  return runAll(matcher, spread(queries, Math.floor((seconds * 1_000) / each)));
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = all.length / Math.max(1, most);
  return step <= 1 ? all : all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/** `listed` are the companies that can be accused; others loaded beside them are nobody's false alarm. */
export function figuresOf(
  outcomes: readonly Outcome[],
  { listed, sureFrom = null }: { listed: ReadonlySet<string>; sureFrom?: number | null },
): Figures {
  const isSure = ({ sure, score }: Answer): boolean => sure ?? (sureFrom !== null && score >= sureFrom);
  const about = outcomes.filter(({ asked }) => asked.company !== null);
  const nobody = outcomes.filter(({ asked }) => asked.company === null);
  const accused = ({ answers }: Outcome): readonly Answer[] =>
    answers.filter(({ company }) => listed.has(company));
  const first = about.filter(isFirst);
  return {
    listed: about.length,
    unlisted: nobody.length,
    recallAtOne: share(first, about),
    recallSure: share(
      first.filter(({ answers: [top] }) => top !== undefined && isSure(top)),
      about,
    ),
    falseAlarms: share(
      nobody.filter((outcome) => accused(outcome).some(isSure)),
      nobody,
    ),
    falseShown: share(
      nobody.filter((outcome) => accused(outcome).length > 0),
      nobody,
    ),
  };
}

export function isFirst({ asked, answers }: Outcome): boolean {
  return asked.company !== null && answers[0]?.company === asked.company;
}

/** The lowest threshold at which at most this share of the questions about nobody accuses somebody. */
export function thresholdFor(
  outcomes: readonly Outcome[],
  { listed, most }: { listed: ReadonlySet<string>; most: number },
): number {
  const nobody = outcomes.filter(({ asked }) => asked.company === null);
  const worst = nobody
    .map(
      ({ answers }) => answers.find(({ company }) => listed.has(company))?.score ?? Number.NEGATIVE_INFINITY,
    )
    .sort((a, b) => b - a);
  const allowed = Math.floor(nobody.length * most);
  return (worst[allowed] ?? Number.NEGATIVE_INFINITY) + 1e-9;
}

function share(part: readonly unknown[], whole: readonly unknown[]): number {
  return whole.length === 0 ? Number.NaN : part.length / whole.length;
}
