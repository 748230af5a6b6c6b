/**
 * Joins the two frameworks: telegraf receives the updates and runs the conversation, `@grammyjs/menu` draws the
 * menus and takes their presses. Of grammY nothing else comes in: no second session, no second router.
 *
 * Every use gets an `Api` of its own, which is cheap (connections are shared per address): the menu plugin
 * installs a transformer on it per use, so that a shared one would grow with each.
 */
import type { Menu } from '@grammyjs/menu';
import { Api, Composer, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Context as TelegrafContext, MiddlewareFn } from 'telegraf';
import type { UserFromGetMe as TelegrafUser } from 'telegraf/types';
import type { ApiRoot } from '../api-root.js';
import type { Gate, Urgency } from '../gate/gate-options.js';
import { gateTransformer } from '../gate/grammy-transformer.js';
import { cannotBeEdited } from '../errors/harmless.js';
import { createRedact, type Redact } from '../errors/redact.js';
import type { MenuContext } from './menu-context.js';
import { checkButtonData, isMenuData } from './menu-data.js';

export interface MenuBridgeOptions<H> {
  readonly token: string;
  readonly root: ApiRoot;
  readonly botInfo: TelegrafUser;
  readonly gate: Gate;
  /** Top-level menus; those registered under another come with it. */
  readonly menus: readonly Menu<MenuContext<H>>[];
}

type SendOptions = NonNullable<Parameters<Api['sendMessage']>[2]>;

/** A message with a menu under it. */
export interface MenuView<H> {
  /** HTML, unless `options` says otherwise. */
  readonly text: string;
  readonly menu: Menu<MenuContext<H>>;
  /** `ctx.match` while the menu is drawn; see `definePayload`. */
  readonly payload?: string;
  readonly options?: Pick<SendOptions, 'parse_mode' | 'link_preview_options' | 'reply_parameters'>;
}

/** A view that answers nobody: `background`, unless it says otherwise. */
export interface UnaskedView<H> extends MenuView<H> {
  readonly urgency?: Urgency;
}

export interface MessagePlace {
  readonly chatId: number | string;
  /** The topic of a forum. */
  readonly threadId?: number;
}

export interface MenuBridge<H> {
  /** Hands presses on menus to the menus; everything else goes on. What a handler throws comes out here. */
  readonly middleware: MiddlewareFn<TelegrafContext & H>;
  /** Sends the view to the chat (and topic) the update came from. Resolves to the message's id. */
  reply(ctx: TelegrafContext & H, view: MenuView<H>): Promise<number>;
  /** Puts the view in place of the message whose button was pressed; sends it where that cannot be edited. */
  edit(ctx: TelegrafContext & H, view: MenuView<H>): Promise<void>;
  /** Sends the view without any update. Resolves to the message's id. */
  send(host: H, to: MessagePlace, view: UnaskedView<H>): Promise<number>;
}

export function createMenuBridge<H extends object>(options: MenuBridgeOptions<H>): MenuBridge<H> {
  return new Bridge(options);
}

/** No menu takes an update with nothing in it; the plugin only gets ready to draw. */
const NOTHING_HAPPENED: Update = { update_id: 0 };

class Bridge<H extends object> implements MenuBridge<H> {
  readonly #menus: ReturnType<Composer<MenuContext<H>>['middleware']>;
  readonly #redact: Redact;

  constructor(private readonly options: MenuBridgeOptions<H>) {
    this.#redact = createRedact(options.token);
    this.#menus = new Composer<MenuContext<H>>(...options.menus).middleware();
  }

  readonly middleware: MiddlewareFn<TelegrafContext & H> = async (ctx, next) => {
    const query = ctx.callbackQuery;
    if (query === undefined || !('data' in query) || !isMenuData(query.data)) return next();
    // The same update as Telegram sent it; only the two frameworks' types of it differ.
    const context = this.#context(ctx.update as unknown as Update, ctx, 'interactive');
    await this.#redact(this.#press(context, next));
  };

  async #press(context: MenuContext<H>, next: () => Promise<void>): Promise<void> {
    const press = watchAnswer(context.api);
    await this.#menus(context, () => {
      press.settled = true;
      return next();
    });
    if (!press.settled) await context.answerCallbackQuery();
  }

  async reply(ctx: TelegrafContext & H, view: MenuView<H>): Promise<number> {
    return this.#redact(this.#send(ctx, placeOf(ctx), { view, urgency: 'interactive' }));
  }

  async edit(ctx: TelegrafContext & H, view: MenuView<H>): Promise<void> {
    const message = ctx.callbackQuery?.message;
    if (message === undefined) {
      await this.reply(ctx, view);
      return;
    }
    const { api } = await this.#drawing(ctx, view.payload, 'interactive');
    try {
      const { chat, message_id: id } = message;
      await this.#redact(api.editMessageText(chat.id, id, view.text, markupOf(view)));
    } catch (thrown) {
      if (!cannotBeEdited(thrown)) throw thrown;
      await this.reply(ctx, view);
    }
  }

  send(host: H, to: MessagePlace, view: UnaskedView<H>): Promise<number> {
    return this.#redact(this.#send(host, to, { view, urgency: view.urgency ?? 'background' }));
  }

  async #send(host: H, to: MessagePlace, how: { view: MenuView<H>; urgency: Urgency }): Promise<number> {
    const { api } = await this.#drawing(host, how.view.payload, how.urgency);
    const topic = to.threadId === undefined ? {} : { message_thread_id: to.threadId };
    const sent = await api.sendMessage(to.chatId, how.view.text, { ...topic, ...markupOf(how.view) });
    return sent.message_id;
  }

  /** A context whose `api` draws menus with `payload` as `match`. */
  async #drawing(host: H, payload: string | undefined, urgency: Urgency): Promise<MenuContext<H>> {
    const context = this.#context(NOTHING_HAPPENED, host, urgency);
    await this.#menus(context, () => Promise.resolve());
    if (payload !== undefined) context.match = payload;
    return context;
  }

  #context(update: Update, host: H, urgency: Urgency): MenuContext<H> {
    const { token, root, gate, botInfo } = this.options;
    const api = new Api(token, { apiRoot: root.forGrammy });
    api.config.use(gateTransformer(gate, urgency), checkButtonData);
    const context = new Context(update, api, botInfo as UserFromGetMe);
    // `menu` is the plugin's to set, while one of its handlers runs.
    return Object.assign(context, { host }) as MenuContext<H>;
  }
}

function markupOf<H>({ menu, options }: MenuView<H>) {
  return { parse_mode: 'HTML' as const, ...options, reply_markup: menu };
}

function placeOf(ctx: TelegrafContext): MessagePlace {
  if (ctx.chat === undefined) throw new Error(`an update of kind ${ctx.updateType} has no chat to reply to`);
  const message = ctx.callbackQuery?.message ?? ctx.message;
  const threadId =
    message !== undefined && 'is_topic_message' in message && message.is_topic_message
      ? message.message_thread_id
      : undefined;
  return { chatId: ctx.chat.id, ...(threadId === undefined ? {} : { threadId }) };
}

/** `settled` turns true when the press needs no answer of ours any more. */
function watchAnswer(api: Api): { settled: boolean } {
  const press = { settled: false };
  api.config.use((prev, method, payload, signal) => {
    if (method === 'answerCallbackQuery') press.settled = true;
    return prev(method, payload, signal);
  });
  return press;
}
