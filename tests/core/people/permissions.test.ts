import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/cases/decide.js';
import { TRANSITIONS } from '../../../src/core/cases/transitions.js';
import { OPERATOR, SYSTEM, type Actor } from '../../../src/core/people/actor.js';
import { capacityFor, PERMISSIONS, type Action } from '../../../src/core/people/permissions.js';
import { aCase } from '../../support/cases.js';
import { contextOf, IRYNA, OLENA, person, STRANGER, theirs } from '../../support/deciding.js';

const ACTIONS = Object.keys(PERMISSIONS) as Action[];
const IRYNAS_OWN = IRYNA.id;

const REPORTERS = [
  'open',
  'receive',
  'proceed',
  'answer',
  'skip',
  'back',
  'go-to',
  'arrange',
  'pause',
  'resume',
  'want-reminder',
  'submit',
];
const REPORTERS_ALWAYS = [...REPORTERS, 'withdraw', 'add-words', 'see-own-case', 'erase'];
const PROGRAMS = ['expire', 'remind', 'seal', 'refuse'];
const ADMINS = ['import-list'];
const OPERATORS = ['export', 'expunge'];
const MODERATORS = [
  'see-queue',
  'view',
  'take',
  'release',
  'match',
  'approve',
  'reject',
  'reopen',
  'ask',
  'dispute',
  'settle-dispute',
  'see-disputes',
  'join-companies',
];

const allowedTo = (actor: Actor, reporter: string | null): string[] =>
  ACTIONS.filter((action) => capacityFor(action, actor, reporter) !== null);

describe('who may do what', () => {
  it('names every action there is, and no other', () => {
    const everybodys = [REPORTERS_ALWAYS, PROGRAMS, MODERATORS, ADMINS, OPERATORS];
    expect([...ACTIONS].sort()).toEqual(everybodys.flat().sort());
  });

  it('lets a reporter write and read their own report, and nothing else', () => {
    expect(allowedTo(OLENA, OLENA.id)).toEqual(REPORTERS_ALWAYS);
  });

  it('lets nobody do anything with somebody else’s report', () => {
    expect(allowedTo(STRANGER, OLENA.id)).toEqual([]);
    expect(allowedTo(STRANGER, null)).toEqual([]);
  });

  it('lets a moderator do all that moderators do, and not write in the reporter’s name', () => {
    expect(allowedTo(IRYNA, OLENA.id)).toEqual(MODERATORS);
    expect(allowedTo(IRYNA, null)).toEqual(MODERATORS);
  });

  it('lets an admin who is no moderator bring lists, and see no case', () => {
    expect(allowedTo(person('admin', 'admin'), OLENA.id)).toEqual(ADMINS);
  });

  it('lets the program itself only say what became of a file, and erase what is past its time', () => {
    expect(allowedTo(SYSTEM, OLENA.id)).toEqual(PROGRAMS);
  });

  it('lets whoever works at the machine export, and expunge, which no chat can', () => {
    expect(allowedTo(OPERATOR, OLENA.id)).toEqual(OPERATORS);
  });

  it('lets a moderator who reports be both, each action in its own capacity', () => {
    const others = [...PROGRAMS, ...ADMINS, ...OPERATORS];
    expect(allowedTo(IRYNA, IRYNAS_OWN)).toEqual(ACTIONS.filter((action) => !others.includes(action)));
    expect(capacityFor('withdraw', IRYNA, IRYNAS_OWN)).toBe('reporter');
    expect(capacityFor('approve', IRYNA, IRYNAS_OWN)).toBe('moderator');
  });

  it('does not take a person without a case for its reporter', () => {
    expect(capacityFor('submit', OLENA, null)).toBeNull();
  });

  it('is asked before the status: a stranger learns nothing of a case from a refusal', () => {
    const state = aCase({ ...theirs, status: 'approved' });
    for (const kind of ['submit', 'withdraw', 'pause'] as const) {
      const refused = { ok: false, error: { code: 'not-allowed' } };
      expect(decide(state, { kind }, contextOf(STRANGER))).toEqual(refused);
      expect(decide(state, { kind }, contextOf(IRYNA))).toEqual(refused);
    }
  });

  it('covers every command of the life of a case', () => {
    const commands = new Set(Object.values(TRANSITIONS).flatMap((moves) => Object.keys(moves)));
    expect([...commands].filter((command) => !ACTIONS.includes(command as Action))).toEqual([]);
  });
});
