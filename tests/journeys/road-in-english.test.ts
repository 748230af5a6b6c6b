import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jpeg, pdf, png } from '../support/files.js';
import { withoutDraft } from '../support/intake.js';
import { startTestProduct, type Player } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

const product = startedOnce(startTestProduct);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every kept original, by its hash. */
async function originals(): Promise<Map<string, Buffer>> {
  const folder = join(product.dataDir, 'originals');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
  return new Map(contents.map((bytes) => [sha256(bytes), bytes]));
}

async function understand(james: Player): Promise<void> {
  const next = await james.hears(/Safety first|Send photos/);
  if (next.text.includes('Safety first')) await james.taps('Understood', /Send photos/);
}

describe('the road in English', () => {
  it('files sent as documents are kept byte for byte, and the receipt gives the hashes of exactly these bytes', async () => {
    const { james, martha } = product;
    await martha.says('/start', /Slid/);
    const files = [await jpeg(), await png(), pdf()];
    james.chat.sendText('/report');
    await understand(james);
    for (const [index, bytes] of files.entries()) {
      await james.chat.sendFile(bytes, { name: `board-${index}.bin` });
      await james.hears(new RegExp(`${index + 1} files? received`));
    }
    await james.taps('Done', /What state/);
    await james.taps('Wreckage, already in a safe place', /Where was it found/);
    await james.says('Near Kupiansk, Kharkiv region', /When was it found/);
    await james.says('May 12, 2024', /How may this report be used/);
    const short = await james.taps('Publish without place and date', /Check your report/);
    expect(short.text).not.toContain('Weapon');
    await james.presses(short.messageId, 'Add details');
    await james.presses(short.messageId, 'Answer in turn');
    await james.hearsFrom(short.messageId, /What kind of component/);
    await james.says('Camera module', /What is written/);
    await james.says('DS-2CD2043G2-I\n2316 <KX>', /Who made it/);
    await james.taps('Back', /What is written/);
    await james.taps('There is no marking', /Who made it/);
    await james.says('Hikvision', /Which weapon/);
    await james.taps('Skip', /What else should we know/);
    const review = await james.taps('Skip', /Check your report/);
    expect(review.text).toContain('Files: 3 files');
    expect(review.text).toContain('Component: Camera, optics · “Camera module”');
    expect(review.text).toContain('Marking: no marking');
    expect(review.text).toContain('Date: 12 May 2024');
    expect(review.text).toContain(
      'Place: Kupiansk, Kupianskyi raion, Kharkiv oblast · “Near Kupiansk, Kharkiv region”',
    );
    expect(review.text).not.toContain('Weapon');

    await james.presses(review.messageId, 'Add details');
    await james.presses(review.messageId, 'Marking');
    await james.hearsFrom(review.messageId, /What is written/);
    const corrected = await james.says('DS-2CD2043G2-I <KX>', /Check your report/);
    expect(corrected.text).toContain('DS-2CD2043G2-I <KX>');
    await james.presses(corrected.messageId, 'Add details');
    await james.presses(corrected.messageId, 'Weapon');
    await james.hearsFrom(corrected.messageId, /Which weapon/);
    expect((await james.taps('Orlan-10', /Check your report/)).text).toContain('Weapon: Orlan-10');
    await james.taps('Date', /When was it found/);
    expect((await james.taps('Back', /Check your report/)).text).toContain('Date: 12 May 2024');

    const receipt = await james.taps('Send', /Receipt for report/);
    const ref = refIn(receipt);
    await james.hasHeard(new RegExp(`Report ${ref} is sent`));
    const kept = await originals();
    for (const bytes of files) {
      expect(receipt.text).toContain(sha256(bytes));
      expect(kept.get(sha256(bytes))).toEqual(Buffer.from(bytes));
    }

    await martha.hasHeard(new RegExp(`New case ${ref}`));
    await martha.taps('Open the case', /Consent: publish/);
    await martha.taps('Take', /Held by you/);
    await martha.chat.pressButton('Pick the company').answer();
    await martha.chat.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'Hikvision'));
    await martha.taps('Hikvision', /Company in the register: Hikvision/);
    await martha.taps('Approve', /verified/);
    expect((await james.hasHeard(new RegExp(`${ref} is verified`))).text).toContain('on the company’s card');
    expect((await james.says('Hikvision', /1 verified finding/)).text).toContain('Orlan-10');
  });

  it('a date that cannot be is said to be so, and asked again', async () => {
    const { james } = product;
    await withoutDraft(james);
    james.chat.sendText('/report');
    await understand(james);
    await james.chat.sendPhoto(await jpeg());
    await james.hears(/1 file received/);
    await james.taps('Done', /What state/);
    await james.taps('I only see it online', /Where was it found/);
    await james.taps('Skip', /When was it found/);
    await james.says('some time last winter', /could not read the date/);
    await james.says('31.02.2024', /could not read the date/);
    await james.says('1.1.2099', /has not come yet/);
    await james.says('1999', /before the war began in 2014/);
    await james.says('March 2023', /How may this report/);
  });
});
