import { describe, expect, it } from 'vitest';
import type { FileInspector } from '../../src/core/evidence/file-inspector.port.js';
import { jpeg, pdf, png } from '../support/files.js';

/** What every inspector must tell; the real one knows more kinds. */
export function fileInspectorContract(name: string, inspector: FileInspector): void {
  describe(`file inspector ${name}`, () => {
    it('knows photos and documents by their content', async () => {
      expect(await inspector.mediaType(await jpeg())).toBe('image/jpeg');
      expect(await inspector.mediaType(await png())).toBe('image/png');
      expect(await inspector.mediaType(pdf())).toBe('application/pdf');
    });

    it('knows nothing of text, of nothing, and of a lone beginning', async () => {
      for (const content of ['', 'a', 'just words', '<svg xmlns="http://www.w3.org/2000/svg"/>'.slice(1)])
        expect(await inspector.mediaType(new TextEncoder().encode(content))).toBeNull();
    });
  });
}
