/** Telegram's limit for what a button carries, in bytes of UTF-8. */
export const CALLBACK_DATA_BYTES = 64;

/** Separates the parts; no part may contain it. Not `/`, which is the menu plugin's. */
const SEPARATOR = ':';

export type Fields<K extends string> = Readonly<Record<K, string>>;

/** A kind of button of ours (not of a menu): what it is called in `callback_data` and what it carries. */
export interface ButtonKind<K extends string> {
  /** For telegraf's `action()`: matches this kind's data and no other's. */
  readonly pattern: RegExp;
  /** The `callback_data`. Throws when a value has a separator in it or all together are over 64 bytes. */
  pack(values: Fields<K>): string;
  /** The values, or null when the data is anything else: another kind's, an older version's, forged. */
  parse(data: string): Fields<K> | null;
}

/**
 * Defines a kind of button. Values are text (`String(n)` a number); check what they mean when they come back, as
 * anybody can send any data. Change `prefix` when the fields change (`ans1` → `ans2`): presses on old messages
 * are then not understood rather than misunderstood.
 *
 * ```ts
 * const answer = defineButton('ans1', ['step', 'value']);
 * answer.pack({ step: 'weapon', value: 'uav' }); // 'ans1:weapon:uav'
 * bot.action(answer.pattern, (ctx) => answer.parse(ctx.match.input));
 * ```
 */
export function defineButton<const K extends string = never>(
  prefix: string,
  fields: readonly K[],
): ButtonKind<K> {
  if (!/^[a-z]+\d+$/.test(prefix)) throw new Error(`button prefix '${prefix}' is not letters and a version`);
  const codec = createCodec(prefix, fields, CALLBACK_DATA_BYTES);
  return { pattern: new RegExp(`^${prefix}(?:${SEPARATOR}|$)`), ...codec };
}

/** What a button of a menu carries; see {@link definePayload}. */
export type PayloadKind<K extends string> = Pick<ButtonKind<K>, 'pack' | 'parse'>;

/**
 * Defines what the buttons of one menu carry, the text that is `ctx.match` in its handlers and dynamic ranges.
 *
 * A menu is drawn again with the payload of the button that was pressed, so every button of a menu has to carry
 * what the whole menu needs to be drawn (the page of a list) besides what it is itself about (the case).
 */
export function definePayload<const K extends string>(fields: readonly K[]): PayloadKind<K> {
  return createCodec(null, fields, CALLBACK_DATA_BYTES);
}

function createCodec<K extends string>(
  prefix: string | null,
  fields: readonly K[],
  limit: number,
): PayloadKind<K> {
  const head = prefix === null ? [] : [prefix];
  return {
    pack(values) {
      const parts = fields.map((field) => checkPart(field, values[field]));
      const data = [...head, ...parts].join(SEPARATOR);
      const bytes = Buffer.byteLength(data);
      if (bytes > limit)
        throw new Error(`button '${prefix ?? fields.join()}' carries ${bytes} bytes of ${limit}`);
      return data;
    },
    parse(data) {
      const parts = data.split(SEPARATOR);
      if (parts.length !== head.length + fields.length) return null;
      if (prefix !== null && parts.shift() !== prefix) return null;
      return Object.fromEntries(fields.map((field, index) => [field, parts[index] ?? ''])) as Fields<K>;
    },
  };
}

function checkPart(field: string, value: string): string {
  if (/[:/]/.test(value)) throw new Error(`the value of button field '${field}' contains ':' or '/'`);
  return value;
}
