import type { CaseState } from '../../../core/cases/case.js';
import type { SimilarFile } from '../../../core/evidence/similar-files.js';
import type { Host } from '../context.js';
import { line } from '../views/case-fields.js';

/** Similar files named in the view of a case at most. */
const MOST_NAMED = 5;

/** What was found for the answer that is being written: a case's text and its buttons both depend on it. */
const found = new WeakMap<Host, { readonly seen: string; readonly files: Promise<readonly SimilarFile[]> }>();

/**
 * Files like those of the case, for whoever the host speaks to; none for somebody who may not see cases. Searched for
 * once for each answer, however many of its parts ask.
 */
export async function similarIn(host: Host, state: CaseState): Promise<readonly SimilarFile[]> {
  const { app, actor } = host;
  if (actor === null) return [];
  const seen = `${state.ref} ${state.version}`;
  const known = found.get(host);
  if (known?.seen === seen) return known.files;
  const files = app.evidence.similarTo(state, actor);
  found.set(host, { seen, files });
  return files;
}

/** What a moderator is told of them, as HTML lines; none when there are none. */
export function similarLines({ t }: Host, state: CaseState, files: readonly SimilarFile[]): string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, MOST_NAMED).map(({ number, other, kind }) =>
    t(`evidence:similar.${kind}`, {
      number,
      otherNumber: other.number,
      other: other.ref === state.ref ? t('evidence:similar.thisCase') : `<code>${other.ref}</code>`,
    }),
  );
  const left = files.length - named.length;
  const more = left > 0 ? [t('evidence:similar.more', { count: left })] : [];
  return ['', line(t('evidence:similar.title'), [...named, ...more].join('; '))];
}
