import { GrammyError, type Transformer } from 'grammy';
import type { ApiError } from 'grammy/types';
import { asShimSignal } from '../shim-signal.js';
import type { Gate, Urgency } from './gate-options.js';

/** Sends every call of a grammY `Api` through the gate: `api.config.use(gateTransformer(gate, 'interactive'))`. */
export function gateTransformer(gate: Gate, urgency: Urgency): Transformer {
  return async (prev, method, payload) => {
    const perform = async (signal: AbortSignal) => {
      const answer = await prev(method, payload, asShimSignal(signal));
      if (!answer.ok) throw new GrammyError(`Call to '${method}' failed!`, answer, method, {});
      return answer.result;
    };
    try {
      return { ok: true, result: await gate.run({ method, payload, urgency }, perform) };
    } catch (thrown) {
      if (thrown instanceof GrammyError) return asAnswer(thrown);
      throw thrown;
    }
  };
}

/** A transformer answers with Telegram's refusals rather than throwing them; grammY throws them at the end. */
function asAnswer({ error_code, description, parameters }: GrammyError): ApiError {
  return { ok: false, error_code, description, parameters };
}
