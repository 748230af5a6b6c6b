import { OperatorError } from '../../core/kernel/operator-error.js';
import type { LogDetails } from '../../core/log.port.js';
import { redact } from './withhold.js';

const FRAMES = 3;

/**
 * What a log may say about something thrown: its class, its code and where it came from, and its message only
 * when it is an {@link OperatorError}. Other messages quote what they stumbled over: an SQL value, a URL with the
 * token, somebody's text.
 */
export function describeError(thrown: unknown): LogDetails {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const cause = thrown.cause instanceof Error ? { cause: nameAndCode(thrown.cause) } : {};
  const message = thrown instanceof OperatorError ? { message: redact(thrown.message) } : {};
  return { error: nameAndCode(thrown), ...message, ...cause, ...whereFrom(thrown) };
}

function nameAndCode(error: Error): string {
  const name = isIdentifier(error.name) ? error.name : 'Error';
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'number' || isIdentifier(code) ? `${name} ${String(code)}` : name;
}

function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z]\w{0,59}$/.test(value);
}

/** The stack begins with the message, which is cut off; frames hold names of functions and files only. */
function whereFrom(error: Error): { at?: string } {
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const frames = stack
    .slice(message === -1 ? stack.length : message + error.message.length)
    .split('\n')
    .flatMap((line) => /^\s+at (?:.*\()?(?:file:\/\/)?([^()]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .map((place) => place.replace(/^.*\/(?=(?:src|node_modules|tests)\/)/, ''));
  return frames.length === 0 ? {} : { at: frames.slice(0, FRAMES).join(' < ') };
}
