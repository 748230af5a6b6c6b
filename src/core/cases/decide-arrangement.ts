import type { CaseState, Component } from './case.js';
import type { Arrangement, CommandOf, DecisionContext } from './command.js';
import { MAX_COMPONENTS, MAX_WORDS } from './limits.js';
import { emptyComponent } from './open-component.js';
import { changed, refuse, UNCHANGED, type Decided } from './outcome.js';

type Change<Do extends Arrangement['do']> = Extract<Arrangement, { do: Do }>;

/** Adds or drops a component of a draft, says which one a file shows, or what is written on it. */
export function decideArrange(
  state: CaseState,
  { change }: CommandOf<'arrange'>,
  { now }: DecisionContext,
): Decided {
  switch (change.do) {
    case 'add':
      return add(state, change);
    case 'drop':
      return drop(state, change);
    case 'assign':
      return assign(state, change);
    case 'mark':
      return mark(state, change, now);
  }
}

/** The new component is open: files that come now are of it, and it is what is asked about next. */
function add(state: CaseState, { component }: Change<'add'>): Decided {
  if (!state.intake.reviewed) return refuse('changed-meanwhile');
  if (has(state, component)) return UNCHANGED;
  if (state.components.length >= MAX_COMPONENTS)
    return refuse('too-many-components', { limit: MAX_COMPONENTS });
  const intake = { ...state.intake, step: 'photos', walking: true, component, paused: false } as const;
  return changed(
    { ...state, components: [...state.components, emptyComponent(component)], intake },
    'answered',
  );
}

/** Its files stay in the case, as files of the whole. */
function drop(state: CaseState, { component }: Change<'drop'>): Decided {
  if (!state.intake.reviewed) return refuse('changed-meanwhile');
  if (!has(state, component)) return UNCHANGED;
  if (state.components.length === 1) return refuse('changed-meanwhile');
  const intake = { ...state.intake, step: 'review', walking: undefined, component: undefined } as const;
  const components = state.components.filter(({ id }) => id !== component);
  const evidence = state.evidence.map((file) =>
    file.component === component ? { ...file, component: null } : file,
  );
  return changed({ ...state, components, evidence, intake }, 'answered');
}

function assign(state: CaseState, { evidence: id, component }: Change<'assign'>): Decided {
  const file = state.evidence.find((each) => each.id === id);
  if (file === undefined || (component !== null && !has(state, component)))
    return refuse('changed-meanwhile');
  if (file.component === component) return UNCHANGED;
  const evidence = state.evidence.map((each) => (each.id === id ? { ...each, component } : each));
  return changed({ ...state, evidence }, 'answered');
}

function mark(state: CaseState, { component, marking }: Change<'mark'>, now: number): Decided {
  if (!has(state, component)) return refuse('changed-meanwhile');
  const text = marking.trim();
  if (text === '') return refuse('empty');
  if (text.length > MAX_WORDS.marking) return refuse('too-long', { limit: MAX_WORDS.marking });
  const field = { value: { kind: 'text', text }, basis: 'stated', by: 'reporter', at: now } as const;
  const components = state.components.map((each): Component =>
    each.id === component ? { ...each, marking: field } : each,
  );
  return changed({ ...state, components }, 'answered');
}

function has({ components }: CaseState, component: string): boolean {
  return components.some(({ id }) => id === component);
}
