/** Endings and fillers of Chinese and Japanese company names that do not tell one company from another. */
const FORMS = [
  '股份有限公司',
  '有限责任公司',
  '有限公司',
  '股份公司',
  '株式会社',
  '集团',
  '控股',
  '公司',
  '股份',
  '国际',
  '企业',
];
const BUSINESS = ['数字技术', '科技', '技术', '汽车', '电子', '实业', '中国'];
const PLACES = ['杭州', '浙江', '上海', '北京', '深圳', '山东', '广东', '香港', '江苏', '省', '市'];
/** Words that say the company is of another kind than any that shares the rest of the name. */
const OTHER_KINDS = /银行|保险|证券|大学|学院|医院|基金|信托|酒店|学校|律师/u;
const QUESTION = /[的是在吗了呢有没否和与名单制裁请问查询上中被列入该这家]/gu;

const TRADITIONAL: Readonly<Record<string, string>> = {
  國: '国',
  華: '华',
  團: '团',
  電: '电',
  車: '车',
  長: '长',
  術: '术',
  業: '业',
  際: '际',
  鐵: '铁',
  設: '设',
  築: '筑',
  機: '机',
  銀: '银',
  視: '视',
  衛: '卫',
  導: '导',
  責: '责',
  灣: '湾',
  東: '东',
  數: '数',
  產: '产',
  産: '产',
  會: '会',
  社: '社',
};

/** How alike two runs of Chinese are as company names; 0 when they are not. */
export function hanLikeness(query: string, name: string): number {
  const asked = simplified(query);
  const listed = simplified(name);
  if (asked === listed) return 1;
  const askedCore = without(asked, FORMS);
  const listedCore = without(listed, FORMS);
  if (askedCore === listedCore) return listedCore.length >= 3 ? 0.97 : 0.8;
  const askedBare = without(askedCore, PLACES);
  const listedBare = without(listedCore, PLACES);
  if (askedBare === listedBare && listedBare.length >= 3) return 0.95;
  return contained(askedBare, listedBare);
}

function contained(asked: string, listed: string): number {
  if (listed.length >= 3 && asked.includes(listed)) {
    const rest = asked.replace(listed, '');
    if (OTHER_KINDS.test(rest)) return 0;
    if (without(rest.replace(QUESTION, ''), [...FORMS, ...BUSINESS, ...PLACES]) === '') return 0.92;
    return listed.length >= 4 && rest.length <= 3 ? 0.75 : 0;
  }
  const enough = asked.length >= 4 && asked.length * 2 >= listed.length;
  if (!enough || !listed.startsWith(asked)) return 0;
  return without(listed.slice(asked.length), BUSINESS) === '' ? 0.92 : 0.78;
}

function simplified(text: string): string {
  return Array.from(text, (sign) => TRADITIONAL[sign] ?? sign).join('');
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ''), text);
}
