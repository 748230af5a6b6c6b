import type { CompanyNumbers } from '../../core/register/company-numbers.port.js';
import { numberKey } from '../../core/register/join-companies.js';
import type { RegisterStore } from '../../core/register/register-store.port.js';

/** The numbers of the companies of any store, gone through one by one. */
export function createMemoryCompanyNumbers(store: RegisterStore): CompanyNumbers {
  return {
    async holders(numbers) {
      const asked = new Set(numbers.map(numberKey));
      const ids = [...new Set((await store.names()).map(({ companyId }) => companyId))];
      const companies = await store.companies(ids);
      return companies
        .filter(({ identifiers }) => identifiers.some(({ value }) => asked.has(numberKey(value))))
        .map(({ id }) => id)
        .sort();
    },
  };
}
