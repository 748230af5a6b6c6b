import { canonicalJson, type Json } from '../kernel/canonical-json.js';
import type { Instant } from '../kernel/time.js';
import type { FieldChange } from '../ledger/entry.js';
import { answerFault } from './answer-fault.js';
import { changesBetween } from './audit.js';
import type { CaseState } from './case.js';
import type { Arrangement, CommandOf, DecisionContext } from './command.js';
import { withAnswer } from './decide-intake.js';
import { emptyComponent } from './empty.js';
import { MAX_COMPONENTS } from './limits.js';
import { changed, refuse, UNCHANGED, type Decided } from './outcome.js';

type Change<Do extends Arrangement['do']> = Extract<Arrangement, { do: Do }>;

/** Changes something in a draft, and leaves the open question open. */
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
    case 'caption':
      return caption(state, change);
    case 'correct':
      return correct(state, change, now);
    case 'show':
      return show(state, change, now);
  }
}

/** The new component is open: files that come now are of it, and it is what is asked about next. */
function add(state: CaseState, { component }: Change<'add'>): Decided {
  if (!state.intake.reviewed) return refuse('changed-meanwhile');
  if (has(state, component)) return UNCHANGED;
  if (state.components.length >= MAX_COMPONENTS)
    return refuse('too-many-components', { limit: MAX_COMPONENTS });
  const intake = { ...state.intake, step: 'photos', walking: 'details', component, paused: false } as const;
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

function show(state: CaseState, { evidence: id, role }: Change<'show'>, now: Instant): Decided {
  const file = state.evidence.find((each) => each.id === id);
  if (file === undefined) return refuse('changed-meanwhile');
  if ((file.role?.value ?? null) === role) return UNCHANGED;
  const said = role && ({ value: role, basis: 'stated', by: 'reporter', at: now } as const);
  const evidence = state.evidence.map((each) => (each.id === id ? { ...each, role: said } : each));
  return changed({ ...state, evidence }, 'answered');
}

function caption(state: CaseState, { evidence: id, caption: words }: Change<'caption'>): Decided {
  const file = state.evidence.find((each) => each.id === id);
  if (file === undefined) return refuse('changed-meanwhile');
  if (file.caption === words) return UNCHANGED;
  const evidence = state.evidence.map((each) => (each.id === id ? { ...each, caption: words } : each));
  return changed({ ...state, evidence }, 'answered');
}

/** To say the same once more changes nothing, so that the time when it was said first stays. */
function correct(state: CaseState, change: Change<'correct'>, now: number): Decided {
  const { answer, component = state.intake.component } = change;
  if (state.intake.step === 'offer' || state.intake.step === 'safety') return refuse('changed-meanwhile');
  if (component !== undefined && !has(state, component)) return refuse('changed-meanwhile');
  const fault = answerFault(answer);
  if (fault) return fault;
  const asked = { ...state, intake: { ...state.intake, component } };
  const corrected = { ...withAnswer(asked, answer, now), intake: state.intake };
  return changesBetween(state, corrected).every(saysTheSame) ? UNCHANGED : changed(corrected, 'answered');
}

function saysTheSame({ from, to }: FieldChange): boolean {
  const said = (field: Json): string =>
    canonicalJson(field === null ? null : { ...(field as object), at: 0 });
  return said(from) === said(to);
}

function has({ components }: CaseState, component: string): boolean {
  return components.some(({ id }) => id === component);
}
