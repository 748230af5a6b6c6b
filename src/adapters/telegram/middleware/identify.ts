import type { MiddlewareFn } from 'telegraf';
import { localeFor } from '../../../core/kernel/locale.js';
import type { Person } from '../../../core/people/person.js';
import { formatFor } from '../../../i18n/format.js';
import { NO_ACCOUNT, type BotContext, type PersonActor, type Services } from '../context.js';

/**
 * The accounts in whose name Telegram tells bots what an anonymous administrator or a channel says in a group: many
 * people's, so nobody's. They may ask, and have no affairs of their own here.
 * https://core.telegram.org/bots/api#message (`from`, `sender_chat`)
 */
const NOBODYS: ReadonlySet<number> = new Set([1_087_968_824, 136_817_688]);

/**
 * Finds out who wrote and in which language to answer. Updates without a person behind them (channel posts, other
 * bots) end here. Nobody is stored for only asking.
 */
export function identify(app: Services): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { from } = ctx;
    if (from === undefined) return;
    const isNobody = NOBODYS.has(from.id);
    if (from.is_bot && !isNobody) return;
    ctx.app = app;
    ctx.botName = ctx.botInfo.username;
    ctx.account = isNobody ? NO_ACCOUNT : String(from.id);
    introduce(ctx, isNobody ? null : await app.people.byAccount(ctx.account));
    if (isNobody) return next();
    // A moderator has to be known before a new case can be announced to them.
    if (ctx.person === null && app.rolesOf(ctx.account).has('moderator')) await remember(ctx);
    await next();
  };
}

/** The person behind the update, stored from now on: for those who report, moderate or change a setting. */
export async function remember(ctx: BotContext): Promise<PersonActor> {
  if (ctx.actor) return ctx.actor;
  if (ctx.account === NO_ACCOUNT) throw new Error('an account that is nobody’s is not remembered');
  const stored = await rememberAccount(ctx.app, { account: ctx.account, locale: ctx.locale });
  introduce(ctx, stored);
  return actorOf(ctx, stored);
}

/** The person behind a messenger account, stored from now on. */
export async function rememberAccount(
  { people, ids }: Pick<Services, 'people' | 'ids'>,
  { account, locale }: Pick<Person, 'account' | 'locale'>,
): Promise<Person> {
  const known = await people.byAccount(account);
  if (known !== null) return known;
  const person: Person = {
    id: ids.id(),
    account,
    locale,
    safetySeenAt: null,
    unreachableSince: null,
    erasingSince: null,
    remindsOfDrafts: false,
  };
  await people.save(person);
  // Somebody else may have been quicker for the same account; theirs counts.
  return (await people.byAccount(account)) ?? person;
}

/** Changes what is remembered of the person, and what this update goes by. */
export async function update(
  ctx: BotContext,
  change: Partial<Pick<Person, 'locale' | 'safetySeenAt' | 'remindsOfDrafts'>>,
): Promise<void> {
  await remember(ctx);
  if (ctx.person === null) return;
  await ctx.app.people.change(ctx.person.id, change);
  introduce(ctx, { ...ctx.person, ...change });
}

function introduce(ctx: BotContext, person: Person | null): void {
  ctx.person = person;
  ctx.locale =
    person?.locale ?? (ctx.from?.language_code ? localeFor(ctx.from.language_code) : ctx.app.defaultLocale);
  ctx.t = ctx.app.translate(ctx.locale);
  ctx.format = formatFor(ctx.locale);
  ctx.actor = person && actorOf(ctx, person);
}

function actorOf(ctx: BotContext, person: Person): PersonActor {
  const cause = `${ctx.botInfo.id}:${ctx.update.update_id}`;
  return { kind: 'person', id: person.id, roles: ctx.app.rolesOf(person.account), cause };
}
