import type { Sha256 } from '../kernel/sha256.js';
import type { CaseState, Component } from './case.js';

/** The component that questions are about: the one the reporter opened, else the first. */
export function openComponent({
  components,
  intake,
}: Pick<CaseState, 'components' | 'intake'>): Component | undefined {
  return components.find(({ id }) => id === intake.component) ?? components[0];
}

/**
 * To which component a file belongs that comes in now: to that of its album; to that of the file it was sent in answer to
 * (`beside`, by its message); else to the one that is open. At the review none is, so that a file then belongs to the
 * only component or to the whole.
 */
export function componentFor(state: CaseState, album: string | null, beside?: Sha256): string | null {
  const together =
    state.evidence.find((file) => file.album !== null && file.album === album) ??
    state.evidence.find((file) => file.message === beside);
  if (together !== undefined) return together.component;
  const isOpen = state.intake.step !== 'review' && state.status === 'draft';
  if (state.components.length > 1 && !isOpen) return null;
  return openComponent(state)?.id ?? null;
}
