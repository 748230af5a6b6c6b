import { parseCaseRef, type CaseRef } from '../../core/kernel/case-ref.js';
import { OperatorError } from '../../core/kernel/operator-error.js';

/** The case that `--case` names. */
export function caseRefOf(text: string): CaseRef {
  const ref = parseCaseRef(text);
  if (!ref.ok) throw new OperatorError(`"${text}" is not a case number. One looks like SL-7K3F9Q.`);
  return ref.value;
}
