import type { Figures, Outcome } from './measure.js';

/** What the evaluation prints on standard output; progress goes to standard error. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function sayProgress(text: string): void {
  process.stderr.write(`${text}\n`);
}

export function sayHeader(title: string): void {
  const names = ['asked', 'recall@1', 'sure', 'hard', 'alarms', 'shown'];
  say(`${title.padEnd(34)} ${names.map((name) => name.padStart(9)).join('')}`);
}

export function sayRow(title: string, figures: Figures): void {
  const cells = [
    String(figures.listed),
    percent(figures.recallAtOne),
    percent(figures.recallSure),
    String(figures.unlisted),
    percent(figures.falseAlarms),
    percent(figures.falseShown),
  ];
  say(`  ${title.padEnd(32)} ${cells.map((cell) => cell.padStart(9)).join('')}`);
}

/** One row for each value of a label of the questions. */
export function sayGroups(
  title: string,
  outcomes: readonly Outcome[],
  { by, figures }: { by: 'kind' | 'language' | 'half'; figures: (part: readonly Outcome[]) => Figures },
): void {
  sayHeader(title);
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const value = outcome.asked[by];
    groups.set(value, [...(groups.get(value) ?? []), outcome]);
  }
  for (const [value, part] of groups) sayRow(value, figures(part));
}

/** Every question that was answered wrongly or not surely. */
export function sayMisses(outcomes: readonly Outcome[], listed: ReadonlySet<string>): void {
  for (const outcome of outcomes) {
    const { asked, answers } = outcome;
    const fault = faultOf(outcome, listed);
    if (fault === null) continue;
    const got = answers
      .slice(0, 2)
      .map(({ company, score, sure }) => `${company} ${score.toFixed(2)}${sure === true ? '!' : ''}`);
    say(
      `  ${fault} [${asked.kind} ${asked.half}] ${asked.query} → ${asked.company ?? '-'}; got ${got.join(', ')}`,
    );
  }
}

function faultOf({ asked, answers }: Outcome, listed: ReadonlySet<string>): string | null {
  if (asked.company === null) {
    const accused = answers.filter(({ company }) => listed.has(company));
    if (accused.length === 0) return null;
    return accused.some(({ sure }) => sure === true) ? 'ALARM' : 'shown';
  }
  const [top] = answers;
  if (top?.company !== asked.company) return 'MISS';
  return top.sure === true ? null : 'unsure';
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : (value * 100).toFixed(1);
}
