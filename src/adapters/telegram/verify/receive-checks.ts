import { Composer } from 'telegraf';
import { message } from 'telegraf/filters';
import { MINUTE } from '../../../core/kernel/time.js';
import type { BotContext } from '../context.js';
import { captionable, incomingFile, type FileMessage } from '../intake/incoming-file.js';
import { dayInUkraine } from '../today.js';

/** A file after `/verify` is looked up within this time; later it is a photo for a report like any. */
const WAITS_FOR = 10 * MINUTE;
/** Each is a download and a look into what a stranger sent. */
const CHECKS_A_DAY = 50;

const CAPTION = /^\/verify(?:@\w+)?\s*$/i;

/**
 * `/verify`, then a file, or a file with `/verify` under it: whether that file is held. Stands before everything that
 * would take the file for evidence, and before the commands, so that any other message ends the waiting.
 */
export const fileChecks = new Composer<BotContext>();

fileChecks.command('verify', async (ctx) => {
  ctx.session.check = { until: ctx.app.clock.now() + WAITS_FOR, album: null };
  await ctx.reply(ctx.t('verify:ask'));
});

// One filter at a time, as in `receive-files.ts`.
fileChecks
  .on(message('photo'), (ctx, next) => receive(ctx, ctx.message, next))
  .on(message('document'), (ctx, next) => receive(ctx, ctx.message, next))
  .on(message('video'), (ctx, next) => receive(ctx, ctx.message, next))
  .on(message('video_note'), (ctx, next) => receive(ctx, ctx.message, next))
  .on('message', async (ctx, next) => {
    const waiting = isWaiting(ctx);
    delete ctx.session.check;
    if (waiting && !('text' in ctx.message)) await ctx.reply(ctx.t('verify:wrongType'));
    else await next();
  });

async function receive(ctx: BotContext, file: FileMessage, next: () => Promise<void>): Promise<void> {
  const { caption = '', media_group_id: album = null } = captionable(file);
  const asked = isWaiting(ctx) || CAPTION.test(caption);
  const sameAlbum = album !== null && ctx.session.check?.album === album;
  if (!asked && !sameAlbum) return next();
  // One file was asked about; what else is in its album must not become a report.
  ctx.session.check = { until: 0, album };
  await begin(ctx, file);
}

function isWaiting({ session, app }: BotContext): boolean {
  return session.check !== undefined && session.check.until > app.clock.now();
}

async function begin(ctx: BotContext, file: FileMessage): Promise<void> {
  const { app, session } = ctx;
  const incoming = incomingFile(ctx, file);
  if (incoming === 'too-big') {
    await ctx.reply(ctx.t('verify:tooBig'));
    return;
  }
  const day = dayInUkraine(app.clock.now());
  const count = session.checked?.day === day ? session.checked.count : 0;
  if (count >= CHECKS_A_DAY) {
    await ctx.reply(ctx.t('verify:limit', { count: CHECKS_A_DAY }));
    return;
  }
  session.checked = { day, count: count + 1 };
  const { message_id: answer } = await ctx.reply(ctx.t('verify:looking'), {
    reply_parameters: { message_id: file.message_id, allow_sending_without_reply: true },
  });
  const id = app.ids.id();
  await app.checks.save({
    id,
    remote: incoming.remote,
    recompressed: incoming.sentAs === 'photo',
    chat: String(file.chat.id),
    message: answer,
    locale: ctx.locale,
  });
  await app.addJob({ kind: 'check-file', check: id });
}
