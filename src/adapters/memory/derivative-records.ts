import type { DerivativeRecord, DerivativeRecords } from '../../core/evidence/derivatives.port.js';

export function createMemoryDerivativeRecords(): DerivativeRecords {
  const records = new Map<string, DerivativeRecord>();
  return {
    find: (source, kind) => Promise.resolve(structuredClone(records.get(`${kind} ${source}`) ?? null)),
    save(record) {
      records.set(`${record.kind} ${record.source}`, structuredClone(record));
      return Promise.resolve();
    },
    forget(source) {
      for (const [key, record] of records) if (record.source === source) records.delete(key);
      return Promise.resolve();
    },
  };
}
