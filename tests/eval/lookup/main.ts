import { parseArgs } from 'node:util';
import { fold } from '../../../src/core/register/matching/fold.js';
import { worldNames } from '../../../src/core/register/matching/world-names.js';
import { evalFile } from './files.js';
import { LIBRARIES } from './libraries.js';
import { askedLists, otherNames, type AskedList } from './lists.js';
import { figuresOf, runAll, runWithin, thresholdFor, type Outcome } from './measure.js';
import type { MakeMatcher, Name } from './matcher.js';
import { slid } from './ours.js';
import { say, sayGroups, sayHeader, sayMisses, sayProgress, sayRow } from './report.js';

/**
 * `npm run eval:lookup [-- --others FILE] [--misses] [--half tuning|held-out] [--set PART-OF-TITLE] [--quick]`: how well companies are found,
 * for the list that ships and for one that the matcher does not know, each alone and with some thousand other real
 * companies beside it, and how well the libraries that one would take from the shelf do. FILE holds other names, one
 * a line, instead of `other-companies.txt`; `--quick` leaves the libraries out.
 */
const { values: options } = parseArgs({
  options: {
    others: { type: 'string' },
    misses: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    half: { type: 'string' },
    set: { type: 'string' },
  },
});

const MOST_FALSE_ALARMS = 0.01;
const MOST_OTHERS = 7_000;
/** A library that is slower is asked a part of the questions, spread over all of them. */
const MOST_SECONDS_EACH = 40;
const WELL_KNOWN = new Set(worldNames().map(fold));

for (const list of (await askedLists()).filter(({ title }) => title.includes(options.set ?? ''))) {
  const others = otherNames(options.others ?? evalFile('other-companies.txt'), {
    beside: list.names,
    most: MOST_OTHERS,
  });
  evaluate(`${list.title} alone`, list, list.names);
  evaluate(`${list.title} beside ${others.length} other companies`, list, [...list.names, ...others]);
}

function evaluate(title: string, list: AskedList, names: readonly Name[]): void {
  const queries = list.queries.filter(({ half }) => options.half === undefined || half === options.half);
  const listed = new Set(list.names.map(({ companyId }) => companyId));
  const figures = (part: readonly Outcome[]) => figuresOf(part, { listed });
  const hard = queries.filter(({ company }) => company === null).length;
  say(`== ${title}: ${names.length} names, ${queries.length} questions, ${hard} about nobody on the list`);
  const outcomes = runAll(slid(names, list.numbers), queries);
  sayGroups('by kind', outcomes, { by: 'kind', figures });
  sayGroups('by language', outcomes, { by: 'language', figures });
  sayGroups('by half', outcomes, { by: 'half', figures });
  sayHeader('all');
  sayRow('Slid, as shipped', figures(outcomes));
  // The matcher ships with well-known names; this says how it does where they do not help.
  sayRow('…without well-known names', figures(outcomes.filter(isNoWellKnownName)));
  if (!options.quick) for (const make of LIBRARIES) evaluateLibrary(make, { names, outcomes, listed });
  if (options.misses) sayMisses(outcomes, listed);
  say('');
}

function isNoWellKnownName({ asked }: Outcome): boolean {
  return asked.company !== null || !WELL_KNOWN.has(fold(asked.query));
}

/** A library has no threshold of its own: it is given the one that keeps its false alarms within ours. */
function evaluateLibrary(
  make: MakeMatcher,
  run: {
    readonly names: readonly Name[];
    readonly outcomes: readonly Outcome[];
    readonly listed: ReadonlySet<string>;
  },
): void {
  const { listed } = run;
  const queries = run.outcomes.map(({ asked }) => asked);
  const matcher = make(run.names);
  sayProgress(`${matcher.name} is asked ${queries.length} questions…`);
  const outcomes = runWithin(matcher, queries, { seconds: MOST_SECONDS_EACH });
  const part = outcomes.length < queries.length ? ` (${outcomes.length} asked)` : '';
  sayRow(`${matcher.name}, all${part}`, figuresOf(outcomes, { listed, sureFrom: Number.NEGATIVE_INFINITY }));
  const sureFrom = thresholdFor(outcomes, { listed, most: MOST_FALSE_ALARMS });
  sayRow(`${matcher.name}, held to 1 %`, figuresOf(outcomes, { listed, sureFrom }));
}
