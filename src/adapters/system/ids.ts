import { randomBytes } from 'node:crypto';
import { makeCaseRef } from '../../core/kernel/case-ref.js';
import type { Ids } from '../../core/kernel/ids.js';

/** 32 signs, so that five bits of a random byte pick one without a bias. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
/** 100 bits: two equal ones will not happen. */
const ID_LENGTH = 20;

/** Identifiers from the operating system's secure random source. */
export function createSystemIds(): Ids {
  return {
    caseRef: () => makeCaseRef(randomBytes(5)),
    id: () => Array.from(randomBytes(ID_LENGTH), (byte) => SIGNS.charAt(byte & 31)).join(''),
    salt: () => randomBytes(16).toString('hex'),
  };
}
