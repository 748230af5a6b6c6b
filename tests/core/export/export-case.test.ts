import { describe, expect, it } from 'vitest';
import { NO_INCIDENT } from '../../../src/core/cases/empty.js';
import { exportCase } from '../../../src/core/export/export-case.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { CONSENTS } from '../../../src/core/cases/taxonomy.js';
import { STATUSES } from '../../../src/core/cases/status.js';
import {
  aCase,
  aComponent,
  anEvidence,
  aSubmittedCase,
  confirmed,
  NOON,
  sealed,
  stated,
} from '../../support/cases.js';
import { aSettlement } from '../../support/places.js';
import { richCase } from '../../support/rich-cases.js';

/** Everything a reporter can say, each in words that can be found again. */
function tellingCase(given: Partial<CaseState> = {}): CaseState {
  return aSubmittedCase({
    reporter: 'person-olena',
    status: 'approved',
    incident: {
      ...NO_INCIDENT,
      weapon: stated({ kind: 'other', words: 'weapon in own words' }),
      date: stated({ kind: 'known', on: '2024-04-17' }),
      place: stated({ kind: 'pin', latitude: 49.9935, longitude: 36.2304 }),
      circumstances: stated('the neighbour’s garden'),
      variant: stated({ kind: 'text', text: 'number on the hull' }),
      target: stated({ kind: 'known', code: 'medical' }),
      casualties: stated({ kind: 'known', code: 'injured' }),
    },
    custody: {
      state: stated('secured'),
      knownHow: stated({ kind: 'known', code: 'present' }),
      seen: stated({ kind: 'known', on: '2024-04-18' }),
      holder: stated({ kind: 'other', words: 'holder in own words' }),
      condition: stated({ kind: 'known', code: 'burnt' }),
    },
    mayAsk: stated('no'),
    components: [
      aComponent({
        type: stated({ kind: 'other', words: 'type in own words' }),
        serial: stated({ kind: 'text', text: 'serial-77' }),
        lot: stated({ kind: 'text', text: 'lot-88' }),
        logo: stated({ kind: 'text', text: 'logo in own words' }),
        board: stated({ kind: 'other', words: 'board in own words' }),
        country: stated({ kind: 'known', code: 'CN', words: 'country in own words' }),
        partNumber: stated({ kind: 'text', text: 'DS-2CD2043G2-I' }),
        quantity: stated({ kind: 'other', words: 'quantity in own words' }),
        marking: stated({ kind: 'text', text: 'DS-2CD2043G2' }),
        manufacturer: stated({ kind: 'named', name: 'Хіквіжн' }),
        company: confirmed({ id: 'hikvision', name: 'Hikvision' }, 'iryna'),
      }),
    ],
    evidence: [
      anEvidence({
        caption: 'my street',
        seal: sealed('photo'),
        remote: { handle: 'handle-1', bytes: 5 },
        facts: {
          ...noFacts('exifr'),
          position: { latitude: 49.9935, longitude: 36.2304 },
          taken: { local: '2024-04-17T09:30:00', offset: null, from: 'camera' },
          device: 'Canon EOS R5',
        },
      }),
      anEvidence({ seal: { kind: 'refused', reason: 'too-big', at: NOON } }),
      anEvidence(),
    ],
    decision: { kind: 'approved', by: 'iryna', at: NOON },
    ...given,
  });
}

const audiencesOf = (state: CaseState): string[] =>
  (['internal', 'investigator', 'public'] as const).filter(
    (audience) => exportCase(state, audience) !== null,
  );

describe('what an export holds of a case', () => {
  it('a draft is exported to nobody, nor a draft that was withdrawn before it was sent', () => {
    expect(audiencesOf(aCase({ consent: stated('public') }))).toEqual([]);
    expect(audiencesOf(aCase({ status: 'withdrawn', consent: stated('public') }))).toEqual([]);
  });

  it.each([
    ['approved', 'public', ['internal', 'investigator', 'public']],
    ['submitted', 'public', ['internal', 'investigator']],
    ['rejected', 'investigators', ['internal', 'investigator']],
    ['approved', 'investigators', ['internal', 'investigator']],
    ['approved', 'internal', ['internal']],
    ['withdrawn', 'public', ['internal']],
  ] as const)('%s with consent "%s" goes to %j', (status, consent, audiences) => {
    expect(audiencesOf(aSubmittedCase({ status, consent: stated(consent) }))).toEqual(audiences);
  });

  it('without an answer about consent a case stays inside', () => {
    expect(audiencesOf(aSubmittedCase({ status: 'approved', consent: null }))).toEqual(['internal']);
  });

  it('internally everything is there but the reporter and the messenger’s handles', () => {
    const record = exportCase(tellingCase(), 'internal');
    expect(record).toMatchObject({
      status: 'approved',
      submittedAt: '2024-05-01T12:00:00.000Z',
      consent: 'public',
      incident: {
        date: { value: { on: '2024-04-17' }, basis: 'stated', by: 'reporter' },
        place: { value: { latitude: 49.9935 } },
        circumstances: { value: 'the neighbour’s garden' },
        target: { value: { code: 'medical' } },
        casualties: { value: { code: 'injured' } },
      },
      mayAsk: { value: 'no' },
      custody: { knownHow: { value: { code: 'present' } }, seen: { value: { on: '2024-04-18' } } },
      components: [{ company: { value: { id: 'hikvision' }, basis: 'confirmed', by: 'moderator:iryna' } }],
      evidence: [{ bytes: 5, type: 'image/jpeg', details: { caption: 'my street', sentAs: 'photo' } }],
      filesNotKept: [{ state: 'too-big' }, { state: 'waiting' }],
    });
    expect(JSON.stringify(record)).not.toMatch(/person-olena|handle-1/);
  });

  it('an investigator gets the whole case, but no moderator by id', () => {
    const record = exportCase(tellingCase(), 'investigator');
    expect(record?.incident.place?.value).toEqual({ kind: 'pin', latitude: 49.9935, longitude: 36.2304 });
    expect(record?.components[0]?.company?.by).toBe('moderator');
    expect(record?.evidence[0]?.details?.facts).toMatchObject({
      device: 'Canon EOS R5',
      position: { latitude: 49.9935 },
    });
    expect(JSON.stringify(record)).not.toMatch(/iryna|person-olena/);
  });

  it('the public gets neither place nor date of the incident, no own words, no captions, months for dates', () => {
    const record = exportCase(tellingCase(), 'public');
    expect(record).toMatchObject({
      submittedAt: '2024-05',
      decidedAt: '2024-05',
      incident: { weapon: { value: { kind: 'other' } }, date: null, place: null, circumstances: null },
      components: [
        {
          marking: { value: { text: 'DS-2CD2043G2' } },
          partNumber: { value: { text: 'DS-2CD2043G2-I' } },
          country: { value: { kind: 'known', code: 'CN' } },
          board: { value: { kind: 'other' } },
          company: { value: { name: 'Hikvision' } },
        },
      ],
    });
    expect(record?.evidence.map((file) => Object.keys(file))).toEqual([['sha256', 'bytes', 'type']]);
    expect(JSON.stringify(record)).not.toMatch(
      /own words|49\.|36\.|2024-0\d-\d|garden|street|iryna|person-olena|handle|Canon|serial-77|lot-88|hull|injured|medical|burnt|present|secured/,
    );
  });

  it('the public gets the code of a choice without what was typed for it', () => {
    const state = tellingCase({
      incident: {
        ...NO_INCIDENT,
        weapon: stated({ kind: 'known', code: 'shahed-136', words: 'found behind the school' }),
        date: stated({ kind: 'known', on: '2024-05', words: 'the day of my wedding' }),
        place: stated(aSettlement({ words: 'my street' })),
        circumstances: null,
      },
    });
    const record = exportCase(state, 'public');
    expect(record?.incident.weapon?.value).toEqual({ kind: 'known', code: 'shahed-136' });
    expect(JSON.stringify(record)).not.toMatch(/school|wedding|street|Bakhmut|Бахмут/);
    expect(JSON.stringify(exportCase(state, 'investigator'))).toContain('found behind the school');
  });

  it('what a moderator corrected is exported with what was said before, to all but the public', () => {
    const original = stated({ kind: 'text', text: 'the words before' } as const);
    const marking = { ...confirmed({ kind: 'text', text: 'NEO-M8N' } as const, 'iryna'), original };
    const state = tellingCase({ components: [aComponent({ marking })] });
    const exported = exportCase(state, 'investigator')?.components[0]?.marking;
    expect(exported).toMatchObject({
      value: { text: 'NEO-M8N' },
      by: 'moderator',
      original: { value: { text: 'the words before' }, by: 'reporter' },
    });
    expect(JSON.stringify(exportCase(state, 'public'))).not.toContain('the words before');
  });

  it('a moderator who reported the case is not in it by id, for nobody', () => {
    const own = tellingCase({ reporter: 'iryna' });
    for (const audience of ['internal', 'investigator', 'public'] as const)
      expect(JSON.stringify(exportCase(own, audience))).not.toContain('iryna');
  });

  it('whatever a case holds, its reporter is in no export of it', () => {
    for (let seed = 0; seed < 300; seed++) {
      const state = { ...richCase(seed), reporter: 'reporter-0815' };
      for (const audience of ['internal', 'investigator', 'public'] as const)
        expect(JSON.stringify(exportCase(state, audience))).not.toContain('reporter-0815');
    }
  });

  it('whatever a case holds, the public gets only approved cases with public consent', () => {
    for (const status of STATUSES)
      for (const consent of CONSENTS) {
        const shown = exportCase(tellingCase({ status, consent: stated(consent) }), 'public') !== null;
        expect(shown).toBe(status === 'approved' && consent === 'public');
      }
  });
});
