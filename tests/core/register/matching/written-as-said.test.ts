import { describe, expect, it } from 'vitest';
import { findNames, type FoundName } from '../../../../src/core/register/matching/find-names.js';
import { buildIndex, type NameIndex } from '../../../../src/core/register/matching/name-index.js';

/** Names of one company stand together. */
function listing(...companies: readonly (readonly string[])[]): NameIndex {
  return buildIndex(
    companies.flatMap(([main = '', ...others]) =>
      [main, ...others].map((text) => ({ companyId: main, text, kind: 'main' as const })),
    ),
  );
}

function first(index: NameIndex, query: string): FoundName | undefined {
  return findNames(index, query)[0];
}

const LIST = listing(
  ['Zhejiang Dahua Technology Co., Ltd.'],
  ['Yunzhou Zhineng'],
  ['ТОВ «Чжецзян Хуафей Електронікс»'],
  ['Shenzhen Tengjin', '深圳腾进'],
  ['Panda Foods Inc.'],
);

describe('a company that the list has in letters only', () => {
  it.each([
    ['浙江大华', 'Zhejiang Dahua Technology Co., Ltd.'],
    ['浙江大华技术股份有限公司', 'Zhejiang Dahua Technology Co., Ltd.'],
    ['浙江大華技術股份有限公司', 'Zhejiang Dahua Technology Co., Ltd.'],
    ['大华技术', 'Zhejiang Dahua Technology Co., Ltd.'],
    ['浙江大华在名单上吗', 'Zhejiang Dahua Technology Co., Ltd.'],
    ['云洲智能', 'Yunzhou Zhineng'],
    ['珠海云洲智能科技有限公司', 'Yunzhou Zhineng'],
    ['浙江华飞', 'ТОВ «Чжецзян Хуафей Електронікс»'],
  ])('is possibly meant by a Chinese name that sounds so: %s', (query, name) => {
    expect(first(LIST, query)).toMatchObject({ name, tier: 'possible', how: { code: 'respelled' } });
  });

  it('is not one of another place, kind or trade', () => {
    for (const query of ['上海大华', '浙江大华银行', '大华汽车', '浙江大化肥料'])
      expect(first(LIST, query)).toBeUndefined();
  });

  it('is no company that has a Chinese name of its own there', () => {
    expect(first(LIST, '深圳藤津')).toBeUndefined();
    expect(first(LIST, '深圳腾进')).toMatchObject({ tier: 'match' });
  });

  it('is not guessed at where many sound so', () => {
    const many = listing(...[1, 2, 3, 4].map((at) => [`Huafei ${at}`]));
    expect(first(many, '华飞')).toBeUndefined();
    expect(first(listing(['Huafei']), '华飞')).toMatchObject({ tier: 'possible' });
  });

  it('stands behind one that the list has in these signs', () => {
    const both = listing(['Zhejiang Huafei'], ['浙江华飞']);
    expect(findNames(both, '浙江华飞')).toMatchObject([{ name: '浙江华飞', tier: 'match' }]);
  });
});
