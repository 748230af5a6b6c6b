import { describe, expect, it } from 'vitest';
import { findNames, type FoundName } from '../../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../../src/core/register/matching/name-index.js';

/** Each name is a company's of its own. */
function listing(...names: readonly string[]): NameIndex {
  return buildIndex(names.map((text) => ({ companyId: text, text, kind: 'main' as const })));
}

function found(index: NameIndex, query: string): readonly FoundName[] {
  return findNames(index, query);
}

function tier(index: NameIndex, query: string): FoundName['tier'] | 'not found' {
  return found(index, query)[0]?.tier ?? 'not found';
}

const STATE_OIL = '中海油';
const LIST = listing(
  STATE_OIL,
  '中兴通讯股份有限公司',
  '中国铁建股份有限公司',
  '中国海洋石油集团有限公司',
  '杭州海康威视数字技术股份有限公司',
  '比亚迪',
  '大疆',
  '深圳市云图创新科技有限公司',
  '联合利华（中国）有限公司',
);

describe('a Chinese name', () => {
  it.each([
    ['Zhonghaiyou', STATE_OIL],
    ['zhong hai you', STATE_OIL],
    ['ZHONGHAI YOU', STATE_OIL],
    ['Zhōnghǎiyóu', STATE_OIL],
    ['Zhongxing Tongxun', '中兴通讯股份有限公司'],
    ['Zhong Xing tongxun', '中兴通讯股份有限公司'],
    ['Zhongxing Tongxun gufen youxian gongsi', '中兴通讯股份有限公司'],
    ['Zhongxing Tongxun Co., Ltd.', '中兴通讯股份有限公司'],
    ['Zhongtiejian', '中国铁建股份有限公司'],
    ['Zhongguo Tiejian', '中国铁建股份有限公司'],
    ['zhongguo haiyang shiyou', '中国海洋石油集团有限公司'],
    ['Zhongguo Haiyang Shiyou jituan', '中国海洋石油集团有限公司'],
    ['Haikang Weishi', '杭州海康威视数字技术股份有限公司'],
    ['Hangzhou Haikangweishi Shuzi Jishu', '杭州海康威视数字技术股份有限公司'],
    ['Biyadi', '比亚迪'],
    ['Shenzhen Yuntu Chuangxin Keji', '深圳市云图创新科技有限公司'],
    ['Shenzhenshi Yuntu Chuangxin Keji', '深圳市云图创新科技有限公司'],
    ['Lianhe Lihua', '联合利华（中国）有限公司'],
    ['Lianhe Lihua (Zhongguo)', '联合利华（中国）有限公司'],
    ['Chinese company Zhongxing Tongxun', '中兴通讯股份有限公司'],
  ])('is found as it is said in pinyin: %s', (query, name) => {
    expect(found(LIST, query)[0]).toMatchObject({ name, tier: 'match', how: { code: 'respelled' } });
  });

  it.each([
    ["Чжунхай'ю", STATE_OIL],
    ['Чжунхайю', STATE_OIL],
    ['Чжун Хай Ю', STATE_OIL],
    ['Чжунсін Тунсюнь', '中兴通讯股份有限公司'],
    ['Чжунсин Тунсюнь', '中兴通讯股份有限公司'],
    ['Чжунсінг Тунсюнь', '中兴通讯股份有限公司'],
    ['Чжунтецзянь', '中国铁建股份有限公司'],
    ['Чжунтєцзянь', '中国铁建股份有限公司'],
    ['Чжунго хайян шию', '中国海洋石油集团有限公司'],
    ['ТОВ «Хайкан Вейші»', '杭州海康威视数字技术股份有限公司'],
    ['Хайкан вэйши', '杭州海康威视数字技术股份有限公司'],
    ['китайська компанія «Чжунсін Тунсюнь»', '中兴通讯股份有限公司'],
    ['чи є Чжунсін Тунсюнь у списку спонсорів', '中兴通讯股份有限公司'],
  ])('is found as it is written by Palladius, in Ukrainian and in Russian: %s', (query, name) => {
    expect(found(LIST, query)[0]).toMatchObject({ name, tier: 'match' });
  });

  it('of two signs is what many are called: a person must look', () => {
    expect(tier(LIST, 'Dajiang')).toBe('possible');
    expect(tier(LIST, 'Дацзян')).toBe('possible');
    expect(tier(LIST, 'Dajiang Bakery')).toBe('not found');
  });

  it('of two signs that very many are called is not guessed', () => {
    const many = listing('中鑫', '中欣', '中心', '中信', '中新');
    expect(tier(many, 'Zhongxin')).toBe('not found');
  });

  it('may have one letter wrong where it is long, and a person looks where it is not', () => {
    expect(tier(LIST, 'Zhongxin Tongxun')).toBe('match');
    expect(tier(LIST, 'Zhongxing Tongxunn')).toBe('match');
    expect(tier(LIST, 'Hiakang Weishi')).toBe('match');
    expect(tier(LIST, 'is Zhongxin Tongxun on the list')).toBe('match');
    expect(tier(listing('海思光电'), 'Haisi Guandian')).toBe('match');
    expect(tier(listing('大立科'), 'Dalikee')).toBe('not found');
    expect(tier(listing('大立科技'), 'Dalik keji')).toBe('possible');
    expect(tier(LIST, 'Zhonxin Tonxun')).toBe('not found');
  });

  it('shares its sound with others: neither is sure', () => {
    const two = listing('中鑫通讯', '中信通讯');
    expect(found(two, 'Zhongxin Tongxun').map((each) => each.tier)).toEqual(['possible', 'possible']);
  });

  it('stands behind a company that is called so', () => {
    const both = listing('中海油', 'Zhonghaiyou Trading GmbH', 'Zhonghaiyou');
    expect(found(both, 'Zhonghaiyou').map(({ name }) => name)).not.toContain('中海油');
  });

  it('is not found in a name that only begins or ends so, nor in one of another kind', () => {
    expect(tier(LIST, 'Zhongxing Tongxun Bank')).toBe('not found');
    expect(tier(LIST, 'Zhongxing Tongxun Meishi')).toBe('not found');
    expect(tier(LIST, 'Biyadina')).toBe('not found');
    expect(tier(LIST, 'Zhongxing')).not.toBe('match');
  });

  it('is not found where more is said than a name', () => {
    const list = listing('阿里巴巴');
    expect(tier(list, 'Алі-Баба і сорок розбійників')).toBe('not found');
    expect(tier(list, 'Алібаба')).toBe('match');
    expect(tier(LIST, 'Чи є Чжунсін Тунсюнь серед спонсорів війни')).toBe('match');
  });

  it('of one place is not asked for with another', () => {
    expect(tier(LIST, 'Beijing Haikang Weishi')).toBe('not found');
    expect(tier(LIST, 'Hangzhou Haikang Weishi')).not.toBe('not found');
  });

  it('beside a trade in another language is for a person to look at', () => {
    expect(tier(LIST, 'Zhongxing Tongxun Logistics')).toBe('possible');
  });

  it('in traditional signs is read as in simplified ones', () => {
    expect(tier(listing('中興通訊'), 'Zhongxing Tongxun')).toBe('match');
  });
});
