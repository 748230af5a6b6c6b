import type { CaseState } from '../../../core/cases/case.js';
import type { Host, PersonActor } from '../context.js';
import { line } from '../views/case-fields.js';

/** What a case has in common with others, for whoever the host speaks to; nothing for somebody who may not see cases. */
export type Elsewhere<T> = (host: Host, state: CaseState) => Promise<readonly T[]>;

/** Searches once for each answer, however many of its parts ask: a case's text and its buttons both depend on it. */
export function searchedOnce<T>(
  search: (app: Host['app'], state: CaseState, actor: PersonActor) => Promise<readonly T[]>,
): Elsewhere<T> {
  const searches = new WeakMap<Host, { readonly seen: string; readonly found: Promise<readonly T[]> }>();
  return async (host, state) => {
    const { app, actor } = host;
    if (actor === null) return [];
    const seen = `${state.ref} ${state.version}`;
    const known = searches.get(host);
    if (known?.seen === seen) return known.found;
    const found = search(app, state, actor);
    searches.set(host, { seen, found });
    return found;
  };
}

/** What was found in one line of HTML: the first `most` of it in words, and how many there are besides. */
export function namedLine<T>(
  { t }: Host,
  found: readonly T[],
  { title, most, tell }: { readonly title: string; readonly most: number; readonly tell: (one: T) => string },
): string {
  const left = found.length - most;
  const more = left > 0 ? [t('evidence:similar.more', { count: left })] : [];
  return line(title, [...found.slice(0, most).map(tell), ...more].join('; '));
}
