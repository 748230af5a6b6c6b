import { readList } from '../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../src/adapters/memory/list-staging.js';
import { createMemoryRegisterStore } from '../../src/adapters/memory/register-store.js';
import type { Finding, FindingViews } from '../../src/core/cases/finding.js';
import { importListOnce } from '../../src/core/register/import-list.js';
import { createRegisterDesk, type RegisterDesk } from '../../src/core/register/register-desk.js';
import type { RegisterStore } from '../../src/core/register/register-store.port.js';
import { readStarterFile, STARTER_LIST } from '../../src/starter/starter-list.js';

/** A store that holds the list that ships with the product. */
export async function starterStore(): Promise<RegisterStore> {
  const store = createMemoryRegisterStore();
  const imported = await importListOnce({
    store,
    list: STARTER_LIST,
    file: await readStarterFile(),
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: Date.UTC(2026, 0, 1),
  });
  if (!imported.ok) throw new Error(`The starter list has faults: ${JSON.stringify(imported.error)}`);
  return store;
}

export const NO_FINDINGS: FindingViews = {
  findingsOf: () => Promise.resolve([]),
  formerFindingsOf: () => Promise.resolve([]),
};

/** A camera by Hikvision from a Lancet. */
export const FINDING: Finding = {
  caseRef: 'SL-7K3F9Q',
  componentId: 'c1',
  companyId: 'hikvision',
  componentType: 'camera',
  weapon: 'lancet',
  confirmedAt: 1,
  disputes: [],
};

let withoutFindings: Promise<RegisterDesk> | null = null;

/** The desk over that store, with these verified findings. Who wants none gets the same desk as everybody. */
export function starterDesk(findings: readonly Finding[] = []): Promise<RegisterDesk> {
  if (findings.length > 0) return deskWith(findings);
  withoutFindings ??= deskWith([]);
  return withoutFindings;
}

async function deskWith(findings: readonly Finding[]): Promise<RegisterDesk> {
  return createRegisterDesk({
    store: await starterStore(),
    findings: {
      ...NO_FINDINGS,
      findingsOf: (companyId) => Promise.resolve(findings.filter((each) => each.companyId === companyId)),
    },
  });
}
