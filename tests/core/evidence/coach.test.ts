import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/core/cases/case.js';
import { adviceFor } from '../../../src/core/evidence/coach.js';
import { noFacts, type FileFacts } from '../../../src/core/evidence/facts.js';
import { inspectFile } from '../../../src/adapters/image/inspect-file.js';
import { anEvidence, sealed } from '../../support/cases.js';
import { aPicture } from '../../support/pictures.js';

const GOOD = { size: { width: 1200, height: 900 }, look: { sharpness: 0.9, brightness: 100 } };
const BLURRED = { ...GOOD, look: { sharpness: 0.4, brightness: 100 } };
const DARK = { ...GOOD, look: { sharpness: 0.9, brightness: 10 } };
const TINY = { ...GOOD, size: { width: 320, height: 240 } };
const NEWCOMER = { explained: false, inHand: false, illegible: false };
const KNOWS = { ...NEWCOMER, explained: true };
const HOLDS_IT = { ...KNOWS, inHand: true };

function file(facts: Partial<FileFacts>, sentAs: Evidence['sentAs'] = 'file'): Evidence {
  return anEvidence({ sentAs, seal: sealed('x'), facts: { ...noFacts('tests'), ...facts } });
}

describe('the capture coach', () => {
  it.each([
    ['blurred', BLURRED],
    ['dark', DARK],
    ['tiny', TINY],
  ] as const)('names photos that are all %s', (kind, facts) => {
    expect(adviceFor([file(facts), file(facts)], NEWCOMER)).toEqual({ kind, count: 2 });
  });

  it('says nothing of faults when one photo is good', () => {
    expect(adviceFor([file(BLURRED), file(DARK), file(GOOD)], NEWCOMER)).toBeNull();
  });

  it('of several faults names one', () => {
    expect(adviceFor([file(BLURRED), file(DARK), file(TINY)], NEWCOMER)).toEqual({ kind: 'dark', count: 1 });
  });

  it('explains how to send a photo as a file once, and only when everything came as a photo', () => {
    expect(adviceFor([file(GOOD, 'photo')], NEWCOMER)).toEqual({ kind: 'send-as-file' });
    expect(adviceFor([file(GOOD, 'photo')], KNOWS)).toBeNull();
    expect(adviceFor([file(GOOD, 'photo'), file(GOOD)], NEWCOMER)).toBeNull();
  });

  it('asks for one more view only of somebody who has a single photo and the object in a safe place', () => {
    expect(adviceFor([file(GOOD)], HOLDS_IT)).toEqual({ kind: 'add-view' });
    expect(adviceFor([file(GOOD)], KNOWS)).toBeNull();
    expect(adviceFor([file(GOOD), file(GOOD)], HOLDS_IT)).toBeNull();
  });

  it('asks for light on a marking that cannot be read only where the object is in a safe place', () => {
    expect(adviceFor([file(GOOD), file(GOOD)], { ...HOLDS_IT, illegible: true })).toEqual({
      kind: 'light-marking',
    });
    expect(adviceFor([file(GOOD), file(GOOD)], { ...KNOWS, illegible: true })).toBeNull();
  });

  it('asks for one thing at a time, and first for what would help most', () => {
    expect(adviceFor([file(BLURRED)], { ...HOLDS_IT, illegible: true })?.kind).toBe('blurred');
    expect(adviceFor([file(GOOD, 'photo')], { ...HOLDS_IT, explained: false })?.kind).toBe('send-as-file');
  });

  it('says nothing while no photo was looked at, nor of videos and documents', () => {
    expect(adviceFor([], NEWCOMER)).toBeNull();
    expect(adviceFor([anEvidence()], NEWCOMER)).toBeNull();
    expect(adviceFor([file({ size: GOOD.size })], NEWCOMER)).toBeNull();
  });
});

describe('its thresholds, on real pictures', () => {
  const seeds = [0, 1, 2, 3, 4, 5, 6, 7];
  let pictures: readonly Buffer[];
  beforeAll(async () => {
    pictures = await Promise.all(seeds.map((seed) => aPicture(seed)));
  });
  const faults = async (change: (picture: Buffer) => Promise<Buffer>) =>
    Promise.all(
      pictures.map(async (picture) => {
        const { facts } = await inspectFile(await change(picture), 'image/jpeg');
        return adviceFor([file(facts)], KNOWS)?.kind ?? 'good';
      }),
    );

  it.each([
    ['good', 'as they were taken', (picture: Buffer) => Promise.resolve(picture)],
    [
      'good',
      'recompressed by a messenger',
      (picture: Buffer) => sharp(picture).jpeg({ quality: 40 }).toBuffer(),
    ],
    ['blurred', 'out of focus', (picture: Buffer) => sharp(picture).blur(4).jpeg().toBuffer()],
    [
      'dark',
      'taken at night',
      (picture: Buffer) => sharp(picture).modulate({ brightness: 0.1 }).jpeg().toBuffer(),
    ],
    ['tiny', 'thumbnails', (picture: Buffer) => sharp(picture).resize({ width: 320 }).jpeg().toBuffer()],
  ])('finds them %s when they are %s', async (verdict, _how, change) => {
    expect(await faults(change)).toEqual(seeds.map(() => verdict));
  });
});
