import type { Transformer } from 'grammy';
import { CALLBACK_DATA_BYTES } from '../callback-data.js';

/** `menu/row/column/payload/h` and a hash: how the menu plugin writes `callback_data`. */
const MENU_DATA = /^[^/]+\/[0-9a-f]{1,2}\/[0-9a-f]{1,2}\/[^/]*\/[hf]/;

/** The plugin's four hash bytes are decoded as UTF-8, where one that fits nothing becomes three. */
const LONGEST_HASH = 12;

/** Whether a press can belong to a menu. The plugin trips over forged positions, so they do not get that far. */
export function isMenuData(data: string): boolean {
  return MENU_DATA.test(data);
}

/** A button carries more than Telegram allows. */
export class ButtonDataTooLong extends Error {
  override readonly name = 'ButtonDataTooLong';

  constructor(
    readonly button: string,
    readonly bytes: number,
  ) {
    super(`a button of '${button}' carries ${bytes} bytes, Telegram allows ${CALLBACK_DATA_BYTES}`);
  }
}

/**
 * Fails a call whose buttons carry too much, before Telegram does (`BUTTON_DATA_INVALID`, without saying which).
 * A menu's hash counts as long as it can get, so that it does not depend on the label whether a payload fits.
 */
export const checkButtonData: Transformer = (prev, method, payload, signal) => {
  for (const data of callbackData(payload)) {
    const bytes = longestBytes(data);
    if (bytes > CALLBACK_DATA_BYTES) throw new ButtonDataTooLong(data.split(/[/:]/)[0] ?? '', bytes);
  }
  return prev(method, payload, signal);
};

function longestBytes(data: string): number {
  const start = MENU_DATA.exec(data)?.[0];
  return start === undefined ? Buffer.byteLength(data) : Buffer.byteLength(start) + LONGEST_HASH;
}

function callbackData(payload: object): string[] {
  const markup = 'reply_markup' in payload ? payload.reply_markup : null;
  if (typeof markup !== 'object' || markup === null || !('inline_keyboard' in markup)) return [];
  const rows = markup.inline_keyboard as readonly (readonly object[])[];
  return rows
    .flat()
    .flatMap((button) =>
      'callback_data' in button && typeof button.callback_data === 'string' ? [button.callback_data] : [],
    );
}
