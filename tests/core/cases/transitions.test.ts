import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { decide } from '../../../src/core/cases/decide.js';
import { STATUSES } from '../../../src/core/cases/status.js';
import { TRANSITIONS } from '../../../src/core/cases/transitions.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { aCase } from '../../support/cases.js';
import { contextOf, IRYNA, OLENA, theirs } from '../../support/deciding.js';

/** The table as lines that read `submitted: take → in_review`. */
function printed(): string {
  return Object.entries(TRANSITIONS)
    .map(([from, moves]) => {
      const leading = Object.entries(moves).filter(([, to]) => to !== from);
      const staying = Object.entries(moves).filter(([, to]) => to === from);
      const lines = leading.map(([command, to]) => `  ${command} → ${to}`);
      return [from, ...lines, `  stays: ${staying.map(([command]) => command).join(' ') || 'never'}`].join(
        '\n',
      );
    })
    .join('\n');
}

describe('the life of a case', () => {
  it('is this', () => {
    expect(printed()).toMatchInlineSnapshot(`
      "none
        open → draft
        stays: never
      draft
        erase → erased
        expunge → erased
        expire → erased
        submit → submitted
        withdraw → withdrawn
        stays: receive seal refuse proceed answer skip back go-to arrange pause resume want-reminder remind
      submitted
        erase → erased
        expunge → erased
        take → in_review
        withdraw → withdrawn
        stays: receive seal refuse add-words view export
      in_review
        erase → erased
        expunge → erased
        release → submitted
        ask → needs_info
        approve → approved
        reject → rejected
        withdraw → withdrawn
        stays: receive seal refuse add-words view export take match
      needs_info
        receive → submitted
        erase → erased
        expunge → erased
        add-words → submitted
        take → in_review
        withdraw → withdrawn
        stays: seal refuse view export
      approved
        expunge → erased
        reopen → submitted
        stays: erase seal refuse view export dispute settle-dispute
      rejected
        erase → erased
        expunge → erased
        expire → erased
        reopen → submitted
        stays: seal refuse view export
      duplicate
        erase → erased
        expunge → erased
        expire → erased
        reopen → submitted
        stays: seal refuse view export
      withdrawn
        erase → erased
        expunge → erased
        expire → erased
        stays: seal refuse view export
      erased
        stays: never"
    `);
  });

  it('knows every status', () => {
    expect(Object.keys(TRANSITIONS).sort()).toEqual(['none', ...STATUSES].sort());
  });

  it.each(STATUSES)('refuses in %s, with that status, whatever has no place there', (status) => {
    const state = aCase({ ...theirs, status });
    const plain = [
      ['submit', OLENA],
      ['withdraw', OLENA],
      ['pause', OLENA],
      ['view', IRYNA],
      ['approve', IRYNA],
      ['release', IRYNA],
      ['reopen', IRYNA],
      ['seal', SYSTEM],
    ] as const;
    for (const [kind, actor] of plain) {
      if (TRANSITIONS[status][kind] !== undefined) continue;
      const purpose = 'case' as const;
      const sealing = {
        evidence: 'e',
        sha256: '',
        bytes: 0,
        mediaType: '',
        facts: noFacts('tests'),
        purpose,
      };
      const command = { kind, version: state.version, ...sealing };
      const refused = { ok: false, error: { code: 'wrong-status', status } };
      expect(decide(state, command, contextOf(actor))).toEqual(refused);
    }
  });

  it('begins with a report and with nothing else', () => {
    expect(decide(null, { kind: 'view', purpose: 'case' }, contextOf(IRYNA))).toEqual({
      ok: false,
      error: { code: 'no-such-case' },
    });
  });
});
