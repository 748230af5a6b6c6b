import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { CaseCommand } from '../../../src/core/cases/command.js';
import { USUAL_LIMITS } from '../../../src/core/cases/limits.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { STATUSES } from '../../../src/core/cases/status.js';
import { aCase, anEvidence, aSubmittedCase, NOON, sealed } from '../../support/cases.js';
import { aFile, after, decidedOn, OLENA, outcomeOf, refusalOf, theirs } from '../../support/deciding.js';

const { filesPerCase: limit } = USUAL_LIMITS;
const UNCHANGED = { ok: true, value: { kind: 'unchanged' } };
const seal = (evidence: string, sha256 = 'a1'): CaseCommand => ({
  kind: 'seal',
  evidence,
  sha256,
  bytes: 10,
  mediaType: 'image/png',
  facts: noFacts('tests'),
});
const refuse = (evidence: string): CaseCommand => ({ kind: 'refuse', evidence, reason: 'gone' });

describe('a file sent to a report', () => {
  const draft = aCase(theirs);

  it('is kept as it came, waiting, and fetched by a job', () => {
    const file = aFile({ caption: 'з-під крила', album: 'album', sentAs: 'file' });
    const { state, entry, jobs, messages } = outcomeOf(draft, { kind: 'receive', evidence: file });
    const component = draft.components[0]?.id;
    expect(state.evidence).toEqual([
      { ...file, component, role: null, seal: { kind: 'waiting' }, facts: null },
    ]);
    expect(jobs).toEqual([{ kind: 'seal-evidence', ref: draft.ref, evidence: file.id }]);
    expect({ entry, messages }).toEqual({ entry: 'received', messages: [] });
  });

  it('is taken once, however often its message arrives, even when the report is full', () => {
    const file = aFile();
    const once = after(draft, { kind: 'receive', evidence: file });
    const again: CaseCommand = { kind: 'receive', evidence: { ...file, id: 'another id' } };
    expect(decidedOn(once, again)).toEqual(UNCHANGED);
    const rest = Array.from({ length: limit - 1 }, () => anEvidence());
    expect(decidedOn({ ...once, evidence: [...once.evidence, ...rest] }, again)).toEqual(UNCHANGED);
  });

  it(`is the last one when it is the ${limit}th`, () => {
    const files = Array.from({ length: limit - 1 }, () => anEvidence());
    const full = after({ ...draft, evidence: files }, { kind: 'receive', evidence: aFile() });
    expect(full.evidence).toHaveLength(limit);
    expect(refusalOf(full, { kind: 'receive', evidence: aFile() })).toEqual({
      code: 'too-many-files',
      limit,
    });
  });

  it('does not move the question that is open', () => {
    const asked = aCase({ ...theirs, intake: { step: 'weapon', reviewed: false, paused: false } });
    expect(after(asked, { kind: 'receive', evidence: aFile() }).intake).toEqual(asked.intake);
  });

  it.each(['draft', 'submitted', 'in_review'] as const)(
    'as a late item of an album reaches a case that is %s, and leaves its status',
    (status) => {
      const state = after(aCase({ ...theirs, status }), { kind: 'receive', evidence: aFile() });
      expect(state.status).toBe(status);
      expect(state.evidence).toHaveLength(1);
    },
  );

  it.each(['approved', 'rejected', 'duplicate', 'withdrawn'] as const)(
    'is not added to a case that is %s',
    (status) => {
      const late: CaseCommand = { kind: 'receive', evidence: aFile() };
      expect(refusalOf(aCase({ ...theirs, status }), late)).toEqual({ code: 'wrong-status', status });
    },
  );
});

describe('what became of a file', () => {
  const draft = aCase({ ...theirs, evidence: [anEvidence({ id: 'one' }), anEvidence({ id: 'two' })] });

  it('is recorded with hash, size, type and time, on that file only', () => {
    const { state, entry, messages } = outcomeOf(draft, seal('two'), { at: NOON + 5 });
    expect(state.evidence.map((file) => file.seal)).toEqual([
      { kind: 'waiting' },
      { kind: 'sealed', sha256: 'a1', bytes: 10, mediaType: 'image/png', at: NOON + 5 },
    ]);
    expect({ entry, messages }).toEqual({ entry: 'sealed', messages: [] });
  });

  it('is told to the reporter at once when it could not be kept', () => {
    const { state, entry, messages } = outcomeOf(draft, refuse('one'));
    expect(state.evidence[0]?.seal).toEqual({ kind: 'refused', reason: 'gone', at: NOON });
    expect(entry).toBe('refused');
    expect(messages).toEqual([
      {
        to: { kind: 'person', id: OLENA.id },
        key: `${draft.ref}:file-refused:one`,
        message: { kind: 'file-refused', ref: draft.ref, reason: 'gone' },
      },
    ]);
  });

  it('stands: neither another seal nor a refusal changes it', () => {
    const done = after(draft, seal('one'), refuse('two'));
    for (const again of [seal('one', 'b2'), refuse('one'), seal('two'), refuse('two'), seal('nowhere')]) {
      expect(decidedOn(done, again)).toEqual(UNCHANGED);
    }
  });

  it.each(STATUSES.filter((status) => status !== 'erased'))(
    'may be recorded whatever the case is: %s',
    (status) => {
      const state = after(aCase({ ...draft, status }), seal('one'), refuse('two'));
      expect(state.status).toBe(status);
    },
  );

  it('is nobody’s to say but the program’s', () => {
    expect(refusalOf(draft, seal('one'), { by: OLENA })).toEqual({ code: 'not-allowed' });
  });
});

describe('the receipt', () => {
  const receiptsOf = (state: CaseState, command: CaseCommand) =>
    outcomeOf(state, command).messages.filter(({ message }) => message.kind === 'receipt');
  const line = { kind: 'sealed', sha256: 'a1', bytes: 10 };

  it('waits for the last file of a submitted case, then names them all in their order', () => {
    const waiting = [anEvidence({ id: 'one' }), anEvidence({ id: 'two' })];
    const submitted = aSubmittedCase({ ...theirs, evidence: waiting });
    expect(receiptsOf(submitted, seal('two', 'b2'))).toEqual([]);
    const last = outcomeOf(after(submitted, seal('two', 'b2')), seal('one'), { at: NOON + 9 });
    expect(last.state.receiptAt).toBe(NOON + 9);
    expect(last.messages).toEqual([
      {
        to: { kind: 'person', id: OLENA.id },
        key: `${submitted.ref}:receipt:2`,
        message: { kind: 'receipt', ref: submitted.ref, files: [line, { ...line, sha256: 'b2' }] },
      },
    ]);
  });

  it('comes also when the last file could not be kept, and says so', () => {
    const submitted = aSubmittedCase({ ...theirs, evidence: [anEvidence({ id: 'one' })] });
    expect(outcomeOf(submitted, refuse('one')).messages.map(({ message }) => message)).toEqual([
      { kind: 'file-refused', ref: submitted.ref, reason: 'gone' },
      { kind: 'receipt', ref: submitted.ref, files: [{ kind: 'refused', reason: 'gone' }] },
    ]);
  });

  it('comes again, whole and as another message, after a late file', () => {
    const submitted = aSubmittedCase({ ...theirs, evidence: [anEvidence({ seal: sealed('photo') })] });
    const late = after(submitted, { kind: 'receive', evidence: aFile({ id: 'late' }) });
    const [receipt] = receiptsOf(late, seal('late'));
    expect(receipt?.key).toBe(`${submitted.ref}:receipt:2`);
    expect(receipt?.message).toMatchObject({ files: [{ bytes: 5 }, line] });
  });

  it('does not come for a draft, nor for a case taken back', () => {
    const waiting = [anEvidence({ id: 'one' })];
    expect(receiptsOf(aCase({ ...theirs, evidence: waiting }), seal('one'))).toEqual([]);
    const withdrawn = aSubmittedCase({ ...theirs, evidence: waiting, status: 'withdrawn' });
    expect(receiptsOf(withdrawn, seal('one'))).toEqual([]);
  });
});
