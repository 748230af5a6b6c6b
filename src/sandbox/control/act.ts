import type { ActResult, MessageView, PersonRequest } from '../protocol.js';
import type { PersonDriver, Press } from '../people/person.js';
import type { PersonFile } from '../people/send-files.js';

/** Does what a person asked for through the page. Throws an Error with a sentence for them when it cannot be. */
export async function act(
  person: PersonDriver,
  request: PersonRequest,
  files: readonly PersonFile[],
): Promise<ActResult> {
  switch (request.action) {
    case 'sendText': {
      const { replyTo } = request;
      return sent(person.sendText(request.text, replyTo === undefined ? {} : { replyTo }));
    }
    case 'open':
      return sent(person.open(request.payload));
    case 'sendPhoto':
      return sent(await person.sendPhoto(first(files).bytes, request.caption));
    case 'sendAlbum':
      return sent(
        ...(await person.sendAlbum(
          files.map((file) => file.bytes),
          request.caption,
        )),
      );
    case 'sendFile':
      return sent(...(await person.sendFiles(files, request.caption)));
    case 'sendVideo': {
      const { bytes, ...file } = first(files);
      return sent(await person.sendVideo(bytes, { ...file, ...captionOf(request) }));
    }
    case 'sendVoice':
      return sent(await person.sendVoice(first(files).bytes));
    case 'sendSticker':
      return sent(await person.sendSticker(request.emoji));
    case 'sendLocation':
      return sent(person.sendLocation(request.latitude, request.longitude));
    case 'sendContact':
      return sent(person.sendContact(request.phone));
    case 'sendOther':
      return sent(person.sendOther(request.kind));
    case 'editText':
      return sent(person.editText(request.messageId, request.text));
    case 'press':
      return pressed(person.press(request.messageId, request.data));
    case 'forgePress':
      return pressed(person.forgePress(request.data, request.messageId));
    case 'pressReplyKey':
      return sent(person.pressReplyKeyboard(request.label, placeOf(request)));
    case 'inlineQuery':
      return {
        messageIds: [],
        inline: await person.inlineQuery(request.query, { offset: request.offset ?? '' }),
      };
    case 'chooseInline':
      return sent(person.chooseInline(request.queryId, request.resultId));
    case 'block':
      person.block();
      return sent();
    case 'unblock':
      person.unblock();
      return sent();
    default:
      throw new Error('There is no such action.');
  }
}

function sent(...messages: MessageView[]): ActResult {
  return { messageIds: messages.map((message) => message.messageId) };
}

function pressed({ pressId }: Press): ActResult {
  return { messageIds: [], pressId };
}

function first(files: readonly PersonFile[]): PersonFile {
  const [file] = files;
  if (!file) throw new Error('There is no file to send.');
  return file;
}

function captionOf({ caption }: { caption?: string }): { caption?: string } {
  return caption === undefined ? {} : { caption };
}

function placeOf({ latitude, longitude }: { latitude?: number; longitude?: number }) {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
