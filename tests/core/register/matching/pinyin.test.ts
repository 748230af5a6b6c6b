import { describe, expect, it } from 'vitest';
import {
  heardIn,
  isReadable,
  readingsOfSigns,
  SYLLABLES_IN,
  writtenIn,
} from '../../../../src/core/register/matching/pinyin.js';
import { nearReadings } from '../../../../src/core/register/matching/near-syllables.js';

function pinyin(text: string): string {
  return readingsOfSigns(text)[0]?.join(' ') ?? '';
}

/** As a name by Palladius is heard, letters that sound alike made one. */
function cyrillic(syllables: string): string {
  return writtenIn('cyrillic', syllables.split(' '));
}

describe('a Chinese sign', () => {
  it.each([
    ['中国石油化工集团公司', 'zhong guo shi you hua gong ji tuan gong si'],
    ['杭州海康威视数字技术', 'hang zhou hai kang wei shi shu zi ji shu'],
    ['浙江大华', 'zhe jiang da hua'],
    ['华为技术', 'hua wei ji shu'],
    ['中芯国际集成电路制造', 'zhong xin guo ji ji cheng dian lu zhi zao'],
    ['宁德时代新能源', 'ning de shi dai xin neng yuan'],
    ['比亚迪汽车', 'bi ya di qi che'],
    ['奇瑞', 'qi rui'],
    ['吉利控股', 'ji li kong gu'],
    ['东风汽车', 'dong feng qi che'],
    ['徐工机械', 'xu gong ji xie'],
    ['三一重工', 'san yi zhong gong'],
    ['潍柴动力', 'wei chai dong li'],
    ['兆易创新', 'zhao yi chuang xin'],
    ['紫光展锐', 'zi guang zhan rui'],
    ['阿里巴巴', 'a li ba ba'],
    ['腾讯', 'teng xun'],
    ['百度', 'bai du'],
    ['小米', 'xiao mi'],
    ['联想', 'lian xiang'],
    ['格力电器', 'ge li dian qi'],
    ['美的', 'mei de'],
    ['绿城', 'lv cheng'],
    ['鑫昊晟芯钛锂琪琛璟', 'xin hao sheng xin tai li qi chen jing'],
    ['深圳赣锋锂业', 'shen zhen gan feng li ye'],
    ['兖矿鄂尔多斯', 'yan kuang e er duo si'],
    ['成都', 'cheng du'],
    ['佛山', 'fo shan'],
    ['大连', 'da lian'],
    ['蚌埠', 'beng bu'],
  ])('is read as it is in names: %s', (text, reading) => {
    expect(pinyin(text)).toBe(reading);
  });

  it.each([
    ['行', ['hang', 'xing']],
    ['长', ['chang', 'zhang']],
    ['重', ['zhong', 'chong']],
    ['厦', ['xia', 'sha']],
    ['乐', ['le', 'yue']],
    ['单', ['dan', 'shan']],
    ['盛', ['sheng', 'cheng']],
  ])('has two readings where names have both: %s', (sign, readings) => {
    expect(readingsOfSigns(sign).flat()).toEqual(readings);
  });

  it('is read as the simplified one', () => {
    expect(pinyin('臺灣積體電路')).toBe(pinyin('台湾积体电路'));
    expect(pinyin('中興通訊')).toBe('zhong xing tong xun');
  });

  it('that nobody is called by has no reading, nor has a name with it', () => {
    expect(readingsOfSigns('中𠀀')).toEqual([]);
  });

  it('has a syllable that there is in both alphabets', () => {
    expect(SYLLABLES_IN.latin.size).toBeGreaterThan(390);
    for (const syllable of SYLLABLES_IN.latin) expect(syllable).toMatch(/^[a-z]{1,6}$/u);
    for (const syllable of SYLLABLES_IN.cyrillic) expect(syllable).toMatch(/^[а-я]{1,6}$/u);
  });
});

describe('a name by Palladius', () => {
  it.each([
    ['zhong xing', 'Чжунсін', 'Чжунсин'],
    ['tong xun', 'Тунсюнь', 'Тунсюнь'],
    ['zhong hai you', 'Чжунхайю', 'Чжунхайю'],
    ['zhong tie jian', 'Чжунтєцзянь', 'Чжунтецзянь'],
    ['hua wei', 'Хуавей', 'Хуавэй'],
    ['zhe jiang', 'Чжецзян', 'Чжэцзян'],
    ['jie li', 'Цзєлі', 'Цзели'],
    ['qi rui', 'Ціжуй', 'Цижуй'],
    ['yu tong', 'Юйтун', 'Юйтун'],
    ['xuan yuan', 'Сюаньюань', 'Сюаньюань'],
    ['xue yun', 'Сюеюнь', 'Сюэюнь'],
    ['lv yuan', 'Люйюань', 'Люйюань'],
    ['zi guang', 'Цзигуан', 'Цзыгуан'],
    ['si chuan', 'Сичуань', 'Сычуань'],
    ['chang an', "Чан'ань", 'Чанъань'],
    ['hui zhou', 'Хуейчжоу', 'Хуэйчжоу'],
    ['nuo wo', 'Ново', 'Ново'],
    ['e er', 'Еер', 'Ээр'],
    ['wen zhou', 'Веньчжоу', 'Вэньчжоу'],
    ['rong sheng', 'Жуншен', 'Жуншэн'],
    ['jiong ying', 'Цзюнін', 'Цзюнин'],
  ])('%s is heard alike in Ukrainian and in Russian', (syllables, ukrainian, russian) => {
    const heard = [ukrainian, russian].map((text) =>
      heardIn('cyrillic', text.toLowerCase().replaceAll("'", '')),
    );
    expect(heard).toEqual([cyrillic(syllables), cyrillic(syllables)]);
    expect(isReadable('cyrillic', cyrillic(syllables))).toBe(true);
  });

  it('may be written with нг, as people hear it', () => {
    expect(heardIn('cyrillic', 'чжунгсінг')).toBe(heardIn('cyrillic', 'чжунсін'));
    expect(heardIn('cyrillic', 'чжунго')).not.toBe(heardIn('cyrillic', 'чжуно'));
  });
});

describe('a text', () => {
  it('is Chinese read aloud only when it is nothing but syllables', () => {
    expect(isReadable('latin', 'zhonghaiyou')).toBe(true);
    expect(isReadable('latin', 'xian')).toBe(true);
    for (const text of ['hikvision', 'procter', 'zhongx', '', 'siemens'])
      expect(isReadable('latin', text)).toBe(false);
  });

  it('with one letter wrong is near to what was meant, and with two it is not', () => {
    for (const slip of ['zhonghaiou', 'zhonhaiyou', 'zhongahiyou', 'zhongheiyou', 'zhonghaiyouu'])
      expect(nearReadings('latin', slip)).toContain('zhonghaiyou');
    expect(nearReadings('latin', 'zonhaiyou')).not.toContain('zhonghaiyou');
  });

  it('with ü typed in any way is the same', () => {
    for (const typed of ['lvyuan', 'luyuan', 'lyuyuan']) expect(heardIn('latin', typed)).toBe('luyuan');
  });
});
