import type caseTexts from '../../locales/en/case.json';
import type company from '../../locales/en/company.json';
import type common from '../../locales/en/common.json';
import type details from '../../locales/en/details.json';
import type dispute from '../../locales/en/dispute.json';
import type erasing from '../../locales/en/erasing.json';
import type errors from '../../locales/en/errors.json';
import type evidence from '../../locales/en/evidence.json';
import type intake from '../../locales/en/intake.json';
import type lists from '../../locales/en/lists.json';
import type marking from '../../locales/en/marking.json';
import type moderation from '../../locales/en/moderation.json';
import type register from '../../locales/en/register.json';
import type report from '../../locales/en/report.json';
import type screening from '../../locales/en/screening.json';
import type sent from '../../locales/en/sent.json';
import type verify from '../../locales/en/verify.json';

import type { TaxonomyTexts } from './taxonomy-texts.js';

/**
 * The shape of the English texts, one namespace a file. A new file in `locales/` needs one line here; a test
 * says so when it is forgotten.
 */
export interface Texts {
  case: typeof caseTexts;
  common: typeof common;
  company: typeof company;
  details: typeof details;
  dispute: typeof dispute;
  erasing: typeof erasing;
  errors: typeof errors;
  evidence: typeof evidence;
  intake: typeof intake;
  lists: typeof lists;
  marking: typeof marking;
  moderation: typeof moderation;
  register: typeof register;
  report: typeof report;
  screening: typeof screening;
  sent: typeof sent;
  /** Not a file: the names are in the tables of the taxonomy. */
  taxonomy: TaxonomyTexts;
  verify: typeof verify;
}
