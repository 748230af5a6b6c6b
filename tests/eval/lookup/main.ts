import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fold } from '../../../src/core/register/matching/fold.js';
import { worldNames } from '../../../src/core/register/matching/world-names.js';
import { starterStore } from '../../support/register.js';
import { LIBRARIES } from './libraries.js';
import { figuresOf, isFirst, runAll, thresholdFor, type Figures, type Outcome } from './measure.js';
import type { Name } from './matcher.js';
import { slid } from './ours.js';
import { readQueries, type LabelledQuery } from './queries.js';

/**
 * `npm run eval:lookup [-- --others FILE] [--misses] [--half tuning|held-out]`: how well companies are found, on the
 * starter list alone and with other companies beside it. FILE holds other real company names, one a line.
 */
const { values: options } = parseArgs({
  options: {
    others: { type: 'string' },
    misses: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    half: { type: 'string' },
  },
});

const MOST_FALSE_ALARMS = 0.01;
const WELL_KNOWN = new Set(worldNames().map(fold));
const MOST_OTHERS = 6_000;

const starter = await (await starterStore()).names();
const listed = new Set(starter.map(({ companyId }) => companyId));
const queries = readQueries().filter(({ half }) => options.half === undefined || half === options.half);

say(`${queries.length} questions, ${queries.filter(isHard).length} of them about nobody on the list\n`);
report('Starter list alone', starter);
if (options.others !== undefined) {
  const others = otherNames(options.others);
  report(`Starter list beside ${others.length} other companies`, [...starter, ...others]);
}

function report(title: string, names: readonly Name[]): void {
  say(`== ${title}: ${names.length} names`);
  const outcomes = runAll(slid(names), queries);
  say(header('by kind'));
  for (const [kind, part] of grouped(outcomes, ({ asked }) => asked.kind))
    row(kind, figuresOf(part, { listed }));
  say(header('by language'));
  for (const [language, part] of grouped(outcomes, ({ asked }) => asked.language))
    row(language, figuresOf(part, { listed }));
  say(header('by half'));
  for (const [half, part] of grouped(outcomes, ({ asked }) => asked.half))
    row(half, figuresOf(part, { listed }));
  say(header('all'));
  row('Slid, as shipped', figuresOf(outcomes, { listed }));
  // The matcher ships with well-known names; this says how it does where they do not help.
  const unknown = outcomes.filter(
    ({ asked }) => asked.company !== null || !WELL_KNOWN.has(fold(asked.query)),
  );
  row('…without well-known names', figuresOf(unknown, { listed }));
  if (!options.quick) for (const make of LIBRARIES) reportLibrary(make, names);
  if (options.misses) sayMisses(outcomes);
  say('');
}

/** A library has no threshold of its own: it is given the one that keeps its false alarms within ours. */
function reportLibrary(make: (typeof LIBRARIES)[number], names: readonly Name[]): void {
  const matcher = make(names);
  const outcomes = runAll(matcher, queries);
  row(`${matcher.name}, every answer`, figuresOf(outcomes, { listed, sureFrom: Number.NEGATIVE_INFINITY }));
  const sureFrom = thresholdFor(outcomes, { listed, most: MOST_FALSE_ALARMS });
  row(`${matcher.name}, held to 1 %`, figuresOf(outcomes, { listed, sureFrom }));
}

function sayMisses(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const { asked, answers } = outcome;
    const [top] = answers;
    const fault =
      asked.company === null
        ? answers.some(({ company, sure }) => listed.has(company) && sure === true)
          ? 'ALARM'
          : answers.some(({ company }) => listed.has(company))
            ? 'shown'
            : null
        : !isFirst(outcome)
          ? 'MISS'
          : top?.sure === true
            ? null
            : 'unsure';
    if (fault === null) continue;
    const got = answers
      .slice(0, 2)
      .map(({ company, score, sure }) => `${company} ${score.toFixed(2)}${sure === true ? '!' : ''}`);
    say(
      `  ${fault} [${asked.kind} ${asked.half}] ${asked.query} → ${asked.company ?? '-'}; got ${got.join(', ')}`,
    );
  }
}

function isHard({ company }: LabelledQuery): boolean {
  return company === null;
}

/** Spread over the whole file, the same ones each time. */
function otherNames(file: string): readonly Name[] {
  const known = new Set(starter.map(({ text }) => text.toLowerCase()));
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t').at(-1)?.trim() ?? '')
    .filter((text) => text !== '' && !known.has(text.toLowerCase()));
  const step = Math.max(1, Math.floor(texts.length / MOST_OTHERS));
  return texts
    .filter((_, at) => at % step === 0)
    .map((text, at) => ({ companyId: `other-${at}`, text, kind: 'main' }));
}

function grouped(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): [string, Outcome[]][] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    groups.set(keyOf(outcome), [...(groups.get(keyOf(outcome)) ?? []), outcome]);
  return [...groups];
}

function header(title: string): string {
  return `${title.padEnd(30)} ${['asked', 'recall@1', 'sure', 'hard', 'alarms', 'shown'].map((name) => name.padStart(9)).join('')}`;
}

function row(title: string, figures: Figures): void {
  const cells = [
    String(figures.listed),
    percent(figures.recallAtOne),
    percent(figures.recallSure),
    String(figures.unlisted),
    percent(figures.falseAlarms),
    percent(figures.falseShown),
  ];
  say(`  ${title.padEnd(28)} ${cells.map((cell) => cell.padStart(9)).join('')}`);
}

function percent(value: number): string {
  return Number.isNaN(value) ? '–' : (value * 100).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
