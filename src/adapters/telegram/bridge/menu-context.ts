import type { MenuFlavor } from '@grammyjs/menu';
import type { Context } from 'grammy';

/**
 * What the handlers and dynamic ranges of a menu get: grammY's context with the product's own things in `host`
 * (telegraf's context of the update when a button was pressed, what stands in for it when the outbox speaks).
 *
 * `match` is the payload, at the first drawing and at every press. `from`, `chat`, `callbackQuery` are there only
 * when a button was pressed, so a dynamic range reads `host` and `match` and nothing else.
 */
export type MenuContext<H> = Context & MenuFlavor & { readonly host: H };
