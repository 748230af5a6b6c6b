import type { CaseState } from '../../../core/cases/case.js';
import type { SameMarking } from '../../../core/moderation/same-markings.js';
import type { Host } from '../context.js';
import { line } from '../views/case-fields.js';

/** Named in the view of a case at most. */
const MOST_NAMED = 3;

/** What was found for the answer that is being written; see `similar-view.ts`. */
const found = new WeakMap<Host, { readonly seen: string; readonly same: Promise<readonly SameMarking[]> }>();

/** Components elsewhere with the same marking, for whoever may see cases. Searched for once for each answer. */
export async function sameMarkingsIn(host: Host, state: CaseState): Promise<readonly SameMarking[]> {
  const { app, actor } = host;
  if (actor === null) return [];
  const seen = `${state.ref} ${state.version}`;
  const known = found.get(host);
  if (known?.seen === seen) return known.same;
  const same = app.moderation.sameMarkings(state, actor);
  found.set(host, { seen, same });
  return same;
}

/** What a moderator is told of them, as HTML lines: what is the same, and that it need not be the same part. */
export async function sameMarkingLines(host: Host, state: CaseState): Promise<string[]> {
  const { t, format } = host;
  const same = await sameMarkingsIn(host, state);
  if (same.length === 0) return [];
  const named = same.slice(0, MOST_NAMED).map(({ number, other, otherNumber, kind, near }) => {
    const what = t(`moderation:sameMarking.${kind}`, { number, otherNumber, other: `<code>${other}</code>` });
    const common = format.list(near.map((each) => t(`moderation:sameMarking.near.${each}`)));
    return common === '' ? what : t('moderation:sameMarking.with', { what, common });
  });
  const left = same.length - named.length;
  const more = left > 0 ? [t('evidence:similar.more', { count: left })] : [];
  return [
    '',
    line(t('moderation:sameMarking.title'), [...named, ...more].join('; ')),
    t('moderation:sameMarking.note'),
  ];
}
