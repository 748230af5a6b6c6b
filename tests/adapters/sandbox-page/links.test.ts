import { describe, expect, it } from 'vitest';
import { inlineQueryIn } from '../../../src/sandbox/page/inline.js';
import { safeUrl, startPayload } from '../../../src/sandbox/page/links.js';

describe('links on the sandbox page', () => {
  it('opens web, mail and telephone addresses, with or without a scheme', () => {
    expect(safeUrl('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
    expect(safeUrl('example.org/list')).toBe('https://example.org/list');
    expect(safeUrl('mailto:press@example.org')).toBe('mailto:press@example.org');
  });

  it('opens nothing that could run in the page', () => {
    for (const written of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '',
    ]) {
      expect(safeUrl(written), written).toBeUndefined();
    }
  });

  it('takes a start link of the bot as an act in the sandbox, and of nobody else', () => {
    expect(startPayload('https://t.me/slid_bot?start=c_hikvision', 'slid_bot')).toBe('c_hikvision');
    expect(startPayload('t.me/Slid_Bot', 'slid_bot')).toBe('');
    expect(startPayload('https://t.me/other_bot?start=x', 'slid_bot')).toBeUndefined();
    expect(startPayload('https://example.org/slid_bot?start=x', 'slid_bot')).toBeUndefined();
  });
});

describe('an inline query typed into a chat', () => {
  it('is everything after the bot’s own name', () => {
    expect(inlineQueryIn('@slid_bot Hikvision', 'slid_bot')).toBe('Hikvision');
    expect(inlineQueryIn('@Slid_Bot ', 'slid_bot')).toBe('');
  });

  it('is not a name without a space, another name, or a mention in a sentence', () => {
    expect(inlineQueryIn('@slid_bot', 'slid_bot')).toBeUndefined();
    expect(inlineQueryIn('@other Hikvision', 'slid_bot')).toBeUndefined();
    expect(inlineQueryIn('see @slid_bot Hikvision', 'slid_bot')).toBeUndefined();
  });
});
