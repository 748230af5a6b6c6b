import type { CheckToken } from '../../core/ledger/time-stamp.port.js';
import { checkedToken } from './token.js';

/** {@link CheckToken} for RFC 3161. A token that is damaged is just one that does not fit. */
export const checkToken: CheckToken = async (text, token) => {
  try {
    const { at, authority } = await checkedToken(Buffer.from(text, 'utf8'), Buffer.from(token, 'base64'));
    return { at, authority };
  } catch {
    return null;
  }
};
