import { describe, expect, it } from 'vitest';
import { linksBySite } from '../../../src/adapters/telegram/views/card-source.js';

describe('sources', () => {
  it('of one site stand together, each with a link of its own', () => {
    const links = linksBySite([
      'https://www.example.org/a?x=1&y=2',
      'https://gov.ua/list',
      'https://example.org/b',
    ]);
    expect(links).toEqual([
      '<a href="https://www.example.org/a?x=1&amp;y=2">example.org</a>, <a href="https://example.org/b">2</a>',
      '<a href="https://gov.ua/list">gov.ua</a>',
    ]);
  });

  it('that are no pages of the web are text', () => {
    expect(linksBySite(['javascript:alert(1)', 'Order <5>'])).toEqual([
      'javascript:alert(1)',
      'Order &lt;5&gt;',
    ]);
  });
});
