import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/sandbox/api/api-error.js';
import { readCaption, readMessageText } from '../../../src/sandbox/api/read-text.js';

const read = (parseMode: string) => (text: string) =>
  readMessageText({ text, parseMode, entities: undefined });
const html = read('HTML');
const markdown = read('MarkdownV2');

function refusal(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ApiError) return error.description;
    throw error;
  }
  return 'nothing was refused';
}

describe('HTML', () => {
  it.each([
    ['<b>a</b><strong>b</strong>', ['bold', 'bold']],
    ['<i>a</i><em>b</em>', ['italic', 'italic']],
    ['<u>a</u><ins>b</ins>', ['underline', 'underline']],
    ['<s>a</s><strike>b</strike><del>c</del>', ['strikethrough', 'strikethrough', 'strikethrough']],
    ['<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', ['spoiler', 'spoiler']],
    ['<code>a</code><pre>b</pre>', ['code', 'pre']],
    [
      '<blockquote>a</blockquote><blockquote expandable>b</blockquote>',
      ['blockquote', 'expandable_blockquote'],
    ],
    ['<tg-emoji emoji-id="1">👍</tg-emoji>', ['custom_emoji']],
    ['<a href="https://example.com/x">a</a>', ['text_link']],
  ])('%s', (markup, types) => {
    expect(html(markup).entities.map((entity) => entity.type)).toEqual(types);
  });

  it('marks are placed in UTF-16 units of the text that is left', () => {
    expect(html('🛰 <b>Слід &amp; <i>знак</i></b>')).toEqual({
      text: '🛰 Слід & знак',
      entities: [
        { type: 'bold', offset: 3, length: 11 },
        { type: 'italic', offset: 10, length: 4 },
      ],
    });
  });

  it('the language of code inside pre belongs to pre', () => {
    expect(html('<pre><code class="language-ts">let a</code></pre>').entities).toEqual([
      { type: 'pre', offset: 0, length: 5, language: 'ts' },
    ]);
  });

  it('a lone & and a lone > stay as they are, and unknown names of characters too', () => {
    expect(html('R&D > 5 &nbsp; &#1111;').text).toBe('R&D > 5 &nbsp; ї');
  });

  it('a link to nowhere stays plain text', () => {
    expect(html('<a href="nowhere">a</a>')).toEqual({ text: 'a', entities: [] });
  });

  it.each([
    ['<x>a</x>', 'Unsupported start tag "x" at byte offset 0'],
    ['ціна < 5 > 4', 'Unsupported start tag "" at byte offset 9'],
    ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['ї<b', 'Unclosed start tag at byte offset 2'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<i>a</i   ', 'Unclosed end tag at byte offset 4'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<i   =aba>', 'Empty attribute name in the tag "i" at byte offset 0'],
  ])('%s is refused with the place of the fault', (markup, reason) => {
    expect(refusal(() => html(markup))).toBe(`Bad Request: can't parse entities: ${reason}`);
  });
});

describe('MarkdownV2', () => {
  it('reads its marks', () => {
    expect(markdown('*a* _b_ __c__ ~d~ ||e|| `f` [g](https://example.com/) \\!')).toEqual({
      text: 'a b c d e f g !',
      entities: [
        { type: 'bold', offset: 0, length: 1 },
        { type: 'italic', offset: 2, length: 1 },
        { type: 'underline', offset: 4, length: 1 },
        { type: 'strikethrough', offset: 6, length: 1 },
        { type: 'spoiler', offset: 8, length: 1 },
        { type: 'code', offset: 10, length: 1 },
        { type: 'text_link', offset: 12, length: 1, url: 'https://example.com/' },
      ],
    });
    expect(markdown('```ts\nlet a\n```').entities).toEqual([
      { type: 'pre', offset: 0, length: 5, language: 'ts' },
    ]);
  });

  it.each([
    ['5 - 4', "Character '-' is reserved and must be escaped with the preceding '\\'"],
    ['ї *a', "Can't find end of Bold entity at byte offset 3"],
  ])('%s is refused', (markup, reason) => {
    expect(refusal(() => markdown(markup))).toBe(`Bad Request: can't parse entities: ${reason}`);
  });
});

describe('any text', () => {
  const plain = read('');

  it('loses white space at both ends', () => {
    expect(html('  <b> a</b> \n')).toEqual({ text: 'a', entities: [{ type: 'bold', offset: 0, length: 1 }] });
  });

  it('gets its links, commands and mentions marked', () => {
    const { text, entities } = plain('/check@slid_bot see https://example.com/a?b=1. @someone a/b');
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      '/check@slid_bot',
      'https://example.com/a?b=1',
      '@someone',
    ]);
  });

  it('a caption ends at 1024', () => {
    const caption = (text: string) => readCaption({ text, parseMode: 'HTML', entities: undefined });
    expect(caption(`<b>${'a'.repeat(1024)}</b>`).text).toHaveLength(1024);
    expect(refusal(() => caption('a'.repeat(1025)))).toBe('Bad Request: message caption is too long');
  });

  it('a mark beyond the end of the text is refused', () => {
    const entities = [{ type: 'bold', offset: 0, length: 5 }];
    expect(refusal(() => readMessageText({ text: 'a', parseMode: '', entities }))).toContain('entity beyond');
  });
});
