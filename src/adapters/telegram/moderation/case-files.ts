import type { InputFile, InputMediaDocument, InputMediaPhoto, InputMediaVideo } from 'telegraf/types';
import type { CaseState, Evidence } from '../../../core/cases/case.js';
import { fileExtension } from '../../../core/evidence/file-extension.js';
import type { BotContext } from '../context.js';
import { factsText } from '../views/facts-text.js';

/** https://core.telegram.org/bots/api#sendmediagroup */
const ALBUM_SIZE = 10;

interface NumberedFile {
  readonly evidence: Evidence;
  readonly number: number;
  readonly caption: string;
}

/**
 * Sends a moderator all files of a case, as albums of one kind each, and not to be passed on. Telegram's own copy
 * goes out where it still has one; after a move to another bot it has none, and the original is sent.
 */
export async function sendCaseFiles(ctx: BotContext, state: CaseState): Promise<void> {
  const files = state.evidence
    .map((evidence, index) => ({
      evidence,
      number: index + 1,
      caption: captionOf(ctx, state, index),
    }))
    .filter(({ evidence }) => evidence.seal.kind !== 'refused');
  await sendPreviews(ctx, files);
  for (const kind of ['photo', 'video', 'file'] as const) {
    const ofKind = files.filter(({ evidence }) => evidence.sentAs === kind);
    for (let at = 0; at < ofKind.length; at += ALBUM_SIZE) {
      await sendAlbum(ctx, ofKind.slice(at, at + ALBUM_SIZE));
    }
  }
}

/** The file's number in the case, and what it tells of itself. */
function captionOf(ctx: BotContext, state: CaseState, index: number): string {
  const of = state.components.findIndex(({ id }) => id === state.evidence[index]?.component);
  const at = { ref: state.ref, number: index + 1 };
  const name =
    state.components.length > 1 && of !== -1
      ? ctx.t('moderation:case.fileOfComponent', { ...at, component: of + 1 })
      : ctx.t('moderation:case.fileCaption', at);
  const file = state.evidence[index];
  const role = file?.role ? ctx.t(`details:role.${file.role.value}`) : '';
  const facts = factsText(ctx, file?.facts ?? null);
  return [name, role, facts].filter((each) => each !== '').join('\n');
}

/** Pictures that came as files show nothing until they are opened one by one, so small copies go before them. */
async function sendPreviews(ctx: BotContext, files: readonly NumberedFile[]): Promise<void> {
  const previews: InputMediaPhoto[] = [];
  for (const { evidence, number } of files) {
    const { seal, sentAs } = evidence;
    if (sentAs !== 'file' || seal.kind !== 'sealed' || !seal.mediaType.startsWith('image/')) continue;
    const bytes = await ctx.app.evidence.preview(seal.sha256);
    if (bytes === null) continue;
    const media = { source: Buffer.from(bytes), filename: `${number}.jpg` };
    previews.push({ type: 'photo', media, caption: ctx.t('evidence:preview', { number }) });
  }
  for (let at = 0; at < previews.length; at += ALBUM_SIZE) {
    await sendMedia(ctx, previews.slice(at, at + ALBUM_SIZE));
  }
}

async function sendAlbum(ctx: BotContext, files: readonly NumberedFile[]): Promise<void> {
  try {
    await send(ctx, files, (evidence) => Promise.resolve(evidence.remote.handle));
  } catch (thrown) {
    if (!files.every(({ evidence }) => evidence.seal.kind === 'sealed')) throw thrown;
    await send(ctx, files, (evidence) => original(ctx, evidence));
  }
}

type Media = InputMediaPhoto | InputMediaVideo | InputMediaDocument;
type Source = (evidence: Evidence) => Promise<string | InputFile>;

async function send(ctx: BotContext, files: readonly NumberedFile[], source: Source): Promise<void> {
  const media = await Promise.all(
    files.map(async (file): Promise<Media> => ({
      type: file.evidence.sentAs === 'file' ? 'document' : file.evidence.sentAs,
      media: await source(file.evidence),
      caption: file.caption,
    })),
  );
  await sendMedia(ctx, media);
}

async function sendMedia(ctx: BotContext, media: readonly Media[]): Promise<void> {
  const [only] = media;
  if (media.length > 1) {
    await ctx.sendMediaGroup([...media] as unknown as Parameters<BotContext['sendMediaGroup']>[0], {
      protect_content: true,
    });
  } else if (only) {
    await sendOne(ctx, only);
  }
}

async function sendOne(ctx: BotContext, { type, media, caption }: Media): Promise<void> {
  const file = media;
  const extra = { protect_content: true, ...(caption === undefined ? {} : { caption }) };
  if (type === 'photo') await ctx.sendPhoto(file, extra);
  else if (type === 'video') await ctx.sendVideo(file, extra);
  else await ctx.sendDocument(file, extra);
}

async function original(ctx: BotContext, { seal }: Evidence): Promise<InputFile> {
  const bytes = seal.kind === 'sealed' ? await ctx.app.vault.read(seal.sha256) : null;
  if (bytes === null || seal.kind !== 'sealed')
    throw new Error('an original of the case is not in the vault');
  const name = `${seal.sha256.slice(0, 12)}.${fileExtension(seal.mediaType)}`;
  return { source: Buffer.from(bytes), filename: name };
}
