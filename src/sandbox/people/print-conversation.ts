import type { ButtonView, MediaView, MessageView, PressAnsweredView, RefusedRequest } from '../protocol.js';

/** The conversation as a person would read it aloud, for the message of a failed test. */
export function printConversation(input: {
  title: string;
  messages: readonly MessageView[];
  toasts: readonly PressAnsweredView[];
  keyboard: readonly string[];
  refused: readonly RefusedRequest[];
  undelivered: number;
}): string {
  const { title, messages, toasts, keyboard, refused, undelivered } = input;
  const lines = [`--- ${title} ---`, ...messages.flatMap(messageLines)];
  if (messages.length === 0) lines.push('(nothing was said)');
  for (const toast of toasts.filter(({ text }) => text !== '')) {
    lines.push(`  ${toast.alert ? 'alert' : 'toast'} on #${toast.messageId}: ${toast.text}`);
  }
  if (keyboard.length > 0) lines.push(`  keys: ${keyboard.map((label) => `[${label}]`).join(' ')}`);
  for (const { method, code, description } of refused)
    lines.push(`  refused: ${method} ${code} ${description}`);
  if (undelivered > 0) lines.push(`  (${undelivered} updates wait for the bot)`);
  return [...lines, '---'].join('\n');
}

function messageLines(message: MessageView): string[] {
  const edited = message.editDate === undefined ? '' : ' (edited)';
  const media = message.media ? `${mediaText(message.media)} ` : '';
  const album = message.mediaGroupId === undefined ? '' : '(album) ';
  const text = (message.service ?? message.text).replaceAll('\n', '\n      ');
  const who = `#${message.messageId} ${message.from.isBot ? 'BOT' : message.from.name}${edited}`;
  return [`${who}: ${album}${media}${text}`, ...message.buttons.map(buttonLine)];
}

function buttonLine(row: readonly ButtonView[]): string {
  return `      ${row.map((button) => `[${button.label}]`).join(' ')}`;
}

function mediaText(media: MediaView): string {
  switch (media.kind) {
    case 'photo':
      return `<photo ${media.width}×${media.height}>`;
    case 'document':
      return `<file ${media.name}, ${media.size} bytes>`;
    case 'location':
      return `<location ${media.latitude}, ${media.longitude}>`;
    case 'contact':
      return `<contact ${media.firstName}>`;
    case 'sticker':
      return `<sticker ${media.emoji}>`;
    case 'other':
      return `<${media.what}>`;
    case 'video':
    case 'voice':
      return `<${media.kind}>`;
  }
}
