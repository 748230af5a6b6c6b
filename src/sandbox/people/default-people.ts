import type { Group, Person } from '../world/state.js';

/** Who lives in the sandbox unless a caller says otherwise. The ids are fixed, so that an admin can be configured. */
export const SANDBOX_IDS = {
  volunteerUk: 500_000_001,
  volunteerEn: 500_000_002,
  campaigner: 500_000_003,
  moderator: 500_000_004,
  secondModerator: 500_000_005,
  group: -400_000_001,
} as const;

export type PersonSpec = Pick<Person, 'id' | 'firstName' | 'languageCode' | 'role'> & { username?: string };
export type GroupSpec = Pick<Group, 'id' | 'title' | 'memberIds'> & { type?: Group['type'] };

export const DEFAULT_PEOPLE: readonly PersonSpec[] = [
  { id: SANDBOX_IDS.volunteerUk, firstName: 'Олена', languageCode: 'uk', role: 'Волонтерка' },
  { id: SANDBOX_IDS.volunteerEn, firstName: 'James', languageCode: 'en', role: 'Volunteer' },
  {
    id: SANDBOX_IDS.campaigner,
    firstName: 'Тарас',
    username: 'taras_sandbox',
    languageCode: 'uk',
    role: 'Активіст',
  },
  { id: SANDBOX_IDS.moderator, firstName: 'Ірина', languageCode: 'uk', role: 'Модераторка' },
  { id: SANDBOX_IDS.secondModerator, firstName: 'Martha', languageCode: 'en', role: 'Moderator' },
];

export const DEFAULT_GROUPS: readonly GroupSpec[] = [
  {
    id: SANDBOX_IDS.group,
    title: 'Перевірка постачальників',
    memberIds: [SANDBOX_IDS.campaigner, SANDBOX_IDS.moderator, SANDBOX_IDS.secondModerator],
  },
];

export function toPerson(spec: PersonSpec): Person {
  return { ...spec, blocked: false, started: false, seen: false };
}

export function toGroup(spec: GroupSpec): Group {
  return { ...spec, type: spec.type ?? 'group', memberIds: [...spec.memberIds], botIsMember: true };
}
