import { badRequest } from './api-error.js';

export interface Upload {
  name: string;
  mime: string;
  bytes: Uint8Array;
}

/**
 * The parameters of one request. Telegram takes every value as text: a number may come quoted, and a structure may
 * come as JSON inside a string, whatever the encoding of the body.
 */
export class Params {
  constructor(
    private readonly values: ReadonlyMap<string, unknown>,
    readonly files: ReadonlyMap<string, Upload>,
  ) {}

  has(name: string): boolean {
    const value = this.values.get(name);
    return value !== undefined && value !== null && value !== '';
  }

  /** Empty when absent. */
  text(name: string): string {
    const value = this.values.get(name);
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value;
    return JSON.stringify(value);
  }

  /** Undefined when absent; refused when it is not a whole number. */
  integer(name: string): number | undefined {
    if (!this.has(name)) return undefined;
    const number = Number(this.text(name));
    if (!Number.isSafeInteger(number)) throw badRequest(`invalid ${name} specified`);
    return number;
  }

  number(name: string): number | undefined {
    if (!this.has(name)) return undefined;
    const number = Number(this.text(name));
    return Number.isFinite(number) ? number : undefined;
  }

  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).trim().toLowerCase());
  }

  /** The structure, undefined when absent, or `refusal` when it is not JSON. */
  json(name: string, refusal: string): unknown {
    if (!this.has(name)) return undefined;
    const value = this.values.get(name);
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw badRequest(refusal);
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
