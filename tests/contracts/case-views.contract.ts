import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_CUSTODY } from '../../src/core/cases/empty.js';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { CaseState } from '../../src/core/cases/case.js';
import type { Finding } from '../../src/core/cases/finding.js';
import { STATUSES } from '../../src/core/cases/status.js';
import type { OutcomeKind } from '../../src/core/disputes/dispute.js';
import {
  aCase,
  aChange,
  aComponent,
  aFinding,
  anEvidence,
  aSubmittedCase,
  confirmed,
  NOON,
  sealed,
  stated,
} from '../support/cases.js';
import type { World } from '../support/worlds.js';

const ALL = { offset: 0, limit: 100 };

export function caseViewsContract(name: string, open: () => World): void {
  describe(`case views ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    /** Stores cases, or new versions of them, and gives them back in the order given. */
    async function store<T extends CaseState[]>(...states: T): Promise<T> {
      for (const state of states) {
        const before = await world.stores.cases.load(state.ref);
        const version = (before?.state.version ?? 0) + 1;
        expect(await world.stores.cases.commit(aChange(before, { ...state, version }))).toBe('stored');
      }
      world.reopen();
      return states;
    }
    const refsOf = (rows: readonly { ref: string }[]) => rows.map(({ ref }) => ref);

    it("finds a reporter's open draft, and no other case of theirs", async () => {
      const reporter = 'reporter-1';
      await store(aSubmittedCase({ reporter }), aCase({ reporter: 'reporter-2' }));
      expect(await world.stores.views.draftOf(reporter)).toBeNull();
      const [draft] = await store(aCase({ reporter }));
      expect(await world.stores.views.draftOf(reporter)).toBe(draft.ref);
      await store({ ...draft, status: 'withdrawn' });
      expect(await world.stores.views.draftOf(reporter)).toBeNull();
    });

    it('knows every marking of submitted cases by its component, and none of drafts', async () => {
      const text = (value: string) => aComponent({ marking: stated({ kind: 'text', text: value }) });
      const unmarked = aComponent({ marking: stated({ kind: 'unmarked' }) });
      const [one, rejected] = await store(
        aSubmittedCase({ components: [aComponent(), text('K9F1G08\n1432'), unmarked, text('')] }),
        aSubmittedCase({ status: 'rejected', components: [text('LM358N')] }),
        aCase({ components: [text('STM32')] }),
        aCase({ status: 'withdrawn', components: [text('STM32')] }),
      );
      const found = await world.stores.views.markings();
      expect(found).toHaveLength(3);
      expect(found).toEqual(
        expect.arrayContaining([
          { ref: one.ref, number: 2, text: 'K9F1G08\n1432' },
          { ref: one.ref, number: 4, text: '' },
          { ref: rejected.ref, number: 1, text: 'LM358N' },
        ]),
      );
    });

    it("lists a reporter's submitted cases, newest first, without drafts and without drafts withdrawn", async () => {
      const reporter = 'reporter-1';
      const [older, newer, withdrawn] = await store(
        aSubmittedCase({ reporter, submittedAt: NOON + 1 }),
        aSubmittedCase({ reporter, submittedAt: NOON + 3, status: 'rejected' }),
        aSubmittedCase({ reporter, submittedAt: NOON + 2, status: 'withdrawn' }),
        aCase({ reporter, status: 'withdrawn' }),
        aCase({ reporter }),
        aSubmittedCase({ reporter: 'reporter-2' }),
      );
      const { rows, total } = await world.stores.views.casesOf(reporter, ALL);
      expect(rows).toStrictEqual(
        [newer, withdrawn, older].map(({ ref, status, submittedAt }) => ({ ref, status, submittedAt })),
      );
      expect(total).toBe(3);
    });

    it("pages through a reporter's cases", async () => {
      const reporter = 'reporter-1';
      const states = await store(
        ...[3, 2, 1].map((n) => aSubmittedCase({ reporter, submittedAt: NOON + n })),
      );
      const page = await world.stores.views.casesOf(reporter, { offset: 1, limit: 1 });
      expect(page).toMatchObject({ total: 3, rows: [{ ref: states[1]?.ref }] });
      expect(await world.stores.views.casesOf(reporter, { offset: 9, limit: 1 })).toEqual({
        total: 3,
        rows: [],
      });
    });

    it('queues what waits for a decision, longest waiting first, and nothing else', async () => {
      const states = await store(
        ...STATUSES.map((status, n) =>
          aSubmittedCase({ status, submittedAt: status === 'draft' ? null : NOON - n }),
        ),
      );
      const { rows, total } = await world.stores.views.queue({ now: NOON, ...ALL });
      const waiting = states.filter(({ status }) =>
        ['submitted', 'in_review', 'needs_info'].includes(status),
      );
      expect(refsOf(rows)).toEqual(refsOf([...waiting].reverse()));
      expect(total).toBe(3);
    });

    it('shows in the queue the weapon, the first maker and how many files there are, refused ones left out', async () => {
      const [state] = await store(
        aSubmittedCase({
          incident: { ...aCase().incident, weapon: stated({ kind: 'other', words: 'Герань «2»' }) },
          components: [
            aComponent({ manufacturer: stated({ kind: 'named', name: '海康威视' }) }),
            aComponent({ manufacturer: stated({ kind: 'named', name: 'Another' }) }),
          ],
          evidence: [
            anEvidence(),
            anEvidence({ seal: sealed('photo') }),
            anEvidence({ seal: { kind: 'refused', reason: 'gone', at: NOON } }),
          ],
        }),
      );
      const { rows } = await world.stores.views.queue({ now: NOON, ...ALL });
      expect(rows).toStrictEqual([
        {
          ref: state.ref,
          submittedAt: NOON,
          weapon: { kind: 'other', words: 'Герань «2»' },
          manufacturer: { kind: 'named', name: '海康威视' },
          files: 2,
          dangerous: false,
          hold: null,
        },
      ]);
    });

    it.each([
      ['secured', false],
      ['untouched', true],
      ['unexploded', true],
      ['online', false],
    ] as const)('marks in the queue what may explode: %s is %s', async (value, dangerous) => {
      await store(aSubmittedCase({ custody: { ...NO_CUSTODY, state: stated(value) } }));
      const { rows } = await world.stores.views.queue({ now: NOON, ...ALL });
      expect(rows).toMatchObject([{ dangerous }]);
    });

    it('shows a bare case in the queue too', async () => {
      await store(aSubmittedCase({ components: [], evidence: [] }));
      const { rows } = await world.stores.views.queue({ now: NOON, ...ALL });
      expect(rows).toMatchObject([{ weapon: null, manufacturer: null, files: 0 }]);
    });

    it('shows who works on a case only while the hold lasts', async () => {
      const hold = { moderator: 'mod-1', until: NOON + 10 };
      await store(aSubmittedCase({ status: 'in_review', hold }));
      const holdAt = async (now: number) => (await world.stores.views.queue({ now, ...ALL })).rows[0]?.hold;
      expect(await holdAt(NOON + 9)).toEqual(hold);
      expect(await holdAt(NOON + 10)).toBeNull();
    });

    it('pages through the queue without showing a case twice, also when all came at once', async () => {
      await store(...Array.from({ length: 5 }, () => aSubmittedCase()));
      const pages = [0, 2, 4].map((offset) => world.stores.views.queue({ now: NOON, offset, limit: 2 }));
      const refs = (await Promise.all(pages)).flatMap(({ rows }) => refsOf(rows));
      expect(new Set(refs).size).toBe(5);
    });

    it('finds the case that holds a message', async () => {
      const file = anEvidence();
      const [, holder] = await store(aCase(), aCase({ evidence: [anEvidence(), file] }));
      expect(await world.stores.views.caseByMessage(file.message)).toBe(holder.ref);
      expect(await world.stores.views.caseByMessage(sha256Hex('another'))).toBeNull();
    });

    it('finds the latest case that holds an item of an album', async () => {
      const album = sha256Hex('album');
      const [, latest] = await store(
        aCase({ openedAt: NOON, evidence: [anEvidence({ album })] }),
        aCase({ openedAt: NOON + 5, evidence: [anEvidence({ album }), anEvidence({ album })] }),
        aCase({ openedAt: NOON + 2, evidence: [anEvidence({ album })] }),
      );
      expect(await world.stores.views.caseByAlbum(album)).toBe(latest.ref);
      expect(await world.stores.views.caseByAlbum(sha256Hex('another'))).toBeNull();
    });

    it('shows an approved case whose reporter agreed to publishing as a finding of the company', async () => {
      const part = aComponent({
        type: stated({ kind: 'known', code: 'camera' }),
        company: confirmed({ id: 'hikvision', name: 'Hikvision' }),
      });
      const [state] = await store(
        aFinding('hikvision', {
          incident: { ...aCase().incident, weapon: stated({ kind: 'known', code: 'lancet' }) },
          components: [aComponent({ company: confirmed({ id: 'another', name: 'Another' }) }), part],
        }),
      );
      expect(await world.stores.views.findingsOf('hikvision')).toStrictEqual([
        {
          caseRef: state.ref,
          componentId: part.id,
          companyId: 'hikvision',
          componentType: 'camera',
          weapon: 'lancet',
          confirmedAt: NOON,
          disputes: [],
        },
      ]);
    });

    it("keeps a reporter's own words out of a finding", async () => {
      await store(
        aFinding('c', {
          incident: { ...aCase().incident, weapon: stated({ kind: 'other', words: 'words' }) },
          components: [
            aComponent({
              type: stated({ kind: 'other', words: 'words' }),
              company: confirmed({ id: 'c', name: 'C' }),
            }),
          ],
        }),
      );
      const [finding] = await world.stores.views.findingsOf('c');
      expect(finding).toMatchObject({ componentType: null, weapon: null });
    });

    it('shows no finding of a case that is not approved, or not to be published, or matched to nobody', async () => {
      await store(
        ...STATUSES.filter((status) => status !== 'approved').map((status) => aFinding('c', { status })),
        aFinding('c', { consent: stated('investigators') }),
        aFinding('c', { consent: stated('internal') }),
        aFinding('c', { consent: null }),
        aFinding('c', { components: [aComponent()] }),
      );
      expect(await world.stores.views.findingsOf('c')).toEqual([]);
    });

    it('takes a finding off the card when the case is reopened, and when its part turns out to be of another', async () => {
      const [reopened, corrected] = await store(aFinding('c'), aFinding('c'));
      expect(await world.stores.views.findingsOf('c')).toHaveLength(2);
      await store({ ...reopened, status: 'in_review', decision: null });
      await store({
        ...corrected,
        components: corrected.components.map((part) => ({
          ...part,
          company: confirmed({ id: 'd', name: 'D' }),
        })),
      });
      expect(await world.stores.views.findingsOf('c')).toEqual([]);
      expect(await world.stores.views.findingsOf('d')).toHaveLength(1);
    });

    it('lists findings newest first', async () => {
      const approvedAt = (at: number) => aFinding('c', { decision: { kind: 'approved', by: 'mod-1', at } });
      const states = await store(approvedAt(NOON + 1), approvedAt(NOON + 3), approvedAt(NOON + 2));
      const found = await world.stores.views.findingsOf('c');
      expect(found.map(({ caseRef }) => caseRef)).toEqual([1, 2, 0].map((n) => states[n]?.ref));
    });

    describe('of findings that their company disputed', () => {
      const HIKVISION = { id: 'hikvision', name: 'Hikvision' };
      const said = {
        reply: 'Not ours.',
        source: 'https://example.com/reply',
        openedAt: NOON,
        openedBy: 'mod-1',
      };
      const ended = (kind: OutcomeKind) => ({ kind, words: 'We looked.', at: NOON + 1, by: 'mod-2' });
      const part = (outcome: OutcomeKind | null, company = HIKVISION) =>
        aComponent({
          company: confirmed(company),
          disputes: [{ ...said, company: HIKVISION, outcome: outcome && ended(outcome) }],
        });
      const idsOf = (findings: readonly Finding[]) => findings.map(({ componentId }) => componentId);

      it('gives the open, kept and corrected ones as findings, and the withdrawn one for the record', async () => {
        const components = [part(null), part('kept'), part('corrected'), part('withdrawn'), aComponent()];
        await store(aFinding('hikvision', { components }));
        const [open, kept, corrected, withdrawn] = components;
        const findings = await world.stores.views.findingsOf('hikvision');
        expect(idsOf(findings)).toEqual([open?.id, kept?.id, corrected?.id]);
        expect(findings[1]?.disputes).toEqual([
          {
            reply: 'Not ours.',
            source: 'https://example.com/reply',
            openedAt: NOON,
            outcome: { kind: 'kept', words: 'We looked.', at: NOON + 1 },
          },
        ]);
        expect(idsOf(await world.stores.views.formerFindingsOf('hikvision'))).toEqual([withdrawn?.id]);
      });

      it('one that turned out to be another company’s is that one’s finding, without the dispute', async () => {
        const moved = part('corrected', { id: 'dahua', name: 'Dahua' });
        await store(aFinding('hikvision', { components: [moved] }));
        expect(await world.stores.views.findingsOf('hikvision')).toEqual([]);
        expect(idsOf(await world.stores.views.formerFindingsOf('hikvision'))).toEqual([moved.id]);
        const [finding] = await world.stores.views.findingsOf('dahua');
        expect(finding).toMatchObject({ componentId: moved.id, companyId: 'dahua', disputes: [] });
        expect(await world.stores.views.formerFindingsOf('dahua')).toEqual([]);
      });

      it('nothing of a case that may not be published, or no longer is', async () => {
        await store(
          aFinding('hikvision', { components: [part('withdrawn')], consent: stated('investigators') }),
          aFinding('hikvision', { components: [part('withdrawn')], status: 'submitted', decision: null }),
        );
        expect(await world.stores.views.formerFindingsOf('hikvision')).toEqual([]);
      });
    });
  });
}
