import { describe, expect, it } from 'vitest';
import { findNames, type FoundName } from '../../../src/core/register/matching/find-names.js';
import { fold, spelledOut } from '../../../src/core/register/matching/fold.js';
import { withLetters } from '../../../src/core/register/matching/letter-names.js';
import { loanedFrom } from '../../../src/core/register/matching/loan-words.js';
import { buildIndex, type NameIndex } from '../../../src/core/register/matching/name-index.js';
import { shortWordsInLatin } from '../../../src/core/register/matching/scripts.js';
import { fieldsOf } from '../../../src/core/register/matching/trade-fields.js';
import { classOf } from '../../../src/core/register/matching/word-classes.js';
import { initialsOf } from '../../../src/core/register/matching/initials.js';
import { parseName, parseWords } from '../../../src/core/register/matching/words.js';
import { seatFrom } from '../../../src/core/register/matching/written.js';
import type { IndexedName } from '../../../src/core/register/register-store.port.js';

type Kind = IndexedName['kind'];

/** An index of one company: each name with its kind, `alias` where none is said. */
function listing(...names: readonly (string | readonly [string, Kind])[]): NameIndex {
  return buildIndex(
    names.map((name) =>
      typeof name === 'string'
        ? { companyId: 'it', text: name, kind: 'alias' as const }
        : { companyId: 'it', text: name[0], kind: name[1] },
    ),
  );
}

function best(index: NameIndex, query: string): FoundName | undefined {
  return findNames(index, query)[0];
}

function tier(index: NameIndex, query: string): FoundName['tier'] | 'not found' {
  return best(index, query)?.tier ?? 'not found';
}

describe('a subsidiary', () => {
  const murata = listing('Murata Manufacturing Co., Ltd.', 'Murata');
  const geely = listing('Zhejiang Geely Holding Group', 'Geely', 'Geely Auto');
  const skf = listing('AB SKF', 'SKF');

  it.each([
    'Murata Electronics Europe B.V.',
    'Murata Electronics North America',
    'Murata Power Solutions Inc.',
  ])(
    '%s is the company: a distinctive name, its trade and its place, written as a register has it',
    (query) => {
      expect(tier(murata, query)).toBe('match');
    },
  );

  it('is of a trade that the names on the list speak of, or a person must look', () => {
    expect(tier(geely, 'Geely Automobile Holdings Limited')).toBe('match');
    expect(tier(geely, 'Geely Bakery Ltd')).toBe('possible');
    expect(tier(murata, 'Murata Bakery')).toBe('possible');
  });

  it('of a company called by three letters has a place and a legal form', () => {
    expect(tier(skf, 'SKF USA Inc.')).toBe('match');
    expect(tier(skf, 'SKF Sverige AB')).toBe('match');
    expect(tier(skf, 'SKF Asia')).not.toBe('match');
  });

  it('is not told by a name that two everyday words make, nor by a brand', () => {
    expect(tier(listing('OpenWay Group', 'OpenWay'), 'Openway Electric Vehicles Ltd')).not.toBe('match');
    expect(tier(listing('Intel', ['Altera', 'brand']), 'Altera Infrastructure')).not.toBe('match');
  });

  it('has a word of its own: a person must look, if anybody', () => {
    expect(tier(murata, 'Murata Kestrel Holdings')).not.toBe('match');
  });

  it('knows which trades go together', () => {
    expect([...fieldsOf('software')].some((field) => fieldsOf('semiconductor').has(field))).toBe(true);
    expect([...fieldsOf('bakery')].some((field) => fieldsOf('semiconductor').has(field))).toBe(false);
  });
});

describe('where a company sits', () => {
  const nestle = listing('Nestlé S.A.', 'Nestle');

  it('stands behind its legal form, apart', () => {
    expect(tier(nestle, 'Nestlé S.A., Vevey')).toBe('match');
    expect(tier(nestle, 'Nestle SA (Vevey, Switzerland)')).toBe('match');
    expect(seatFrom('Nestlé S.A., Vevey')).toBe(2);
  });

  it('is not any word behind a name', () => {
    expect(tier(nestle, 'Nestle Vevey')).not.toBe('match');
    expect(seatFrom('Nestle, Vevey')).toBe(Number.POSITIVE_INFINITY);
    expect(seatFrom('Hikvision Ltd, Ferrero Ltd')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('English trades in Cyrillic', () => {
  it.each([
    ['трейдінг', 'trading'],
    ['інсулейшн', 'insulation'],
    ['девайси', 'devices'],
    ['електронікс', 'electronics'],
  ])('%s is %s', (word, english) => {
    expect(loanedFrom(word)).toBe(english);
  });

  it.each(['марина', 'гармін', 'субота', 'тойота', 'данон', 'бакара'])('%s is no trade', (word) => {
    expect(loanedFrom(word)).toBeNull();
  });

  it('tell as little as in English', () => {
    const [, trade] = parseWords('Гембл Трейдінг');
    expect(trade).toMatchObject({ kind: 'generic' });
    expect(tier(listing('Кнауф'), 'Кнауф Інсулейшн ТОВ')).toBe('match');
    expect(tier(listing('Аналог Девайсес', 'Analog Devices'), 'Аналог Девайс')).toBe('match');
  });

  it('are not heard in a word that everybody knows', () => {
    expect(tier(listing('Марвелл', 'Marvell'), 'marvel')).not.toBe('match');
    expect(tier(listing('Марвелл', 'Marvell'), 'Marvell')).toBe('match');
  });
});

describe('slips of the pen', () => {
  it('a letter in another place is one slip', () => {
    expect(tier(listing('Bacardi'), 'Barcadi')).toBe('match');
    expect(tier(listing('Infineon'), 'Infenion')).toBe('match');
    expect(tier(listing('Bacardi'), 'Bacirad')).not.toBe('match');
  });

  it('two words of nobody stand for two common ones', () => {
    const analog = listing('Analog Devices');
    expect(tier(analog, 'Anlog Devces')).toBe('match');
    expect(tier(analog, 'Catalog Services')).toBe('not found');
  });

  it('two slips in one short word of a long name are found by the whole', () => {
    const wall = listing('Great Wall Motors');
    expect(best(wall, 'Grate Wall Motors')?.how).toEqual({ code: 'typo', letters: 2 });
    expect(tier(wall, 'Green Wall Motors')).not.toBe('match');
    expect(tier(listing('Delta Tankers'), 'Delta Bankers')).not.toBe('match');
    expect(tier(listing('Nippon Chemi-Con'), 'Nipon Chemicon')).toBe('match');
  });

  it('an everyday word misspelt is possible at most, and a short one nothing', () => {
    expect(tier(listing('Subway'), 'Subwya')).toBe('possible');
    expect(tier(listing('Mars'), 'Marz')).toBe('not found');
  });
});

describe('initials', () => {
  const cnpc = listing(
    ['China National Petroleum Corporation', 'main'],
    'Китайська національна нафтогазова корпорація',
  );

  it('are made of the name where the list does not give them, and only offered', () => {
    expect(best(cnpc, 'CNPC')).toMatchObject({ tier: 'possible', how: { code: 'initials' } });
    expect(best(cnpc, 'КННК')).toMatchObject({ tier: 'possible', how: { code: 'initials' } });
    expect(tier(cnpc, 'CNPK')).toBe('not found');
    expect(tier(cnpc, 'CNPC Tower')).toBe('not found');
  });

  it('of two companies are neither’s', () => {
    const index = buildIndex([
      { companyId: 'one', text: 'Baltic Grain Terminal', kind: 'main' },
      { companyId: 'two', text: 'Berlin Glass Trading', kind: 'main' },
    ]);
    expect(findNames(index, 'BGT')).toEqual([]);
  });

  it('have three letters and as many words, or an & between them', () => {
    expect(initialsOf(parseName('Procter & Gamble'))).toContain('p&g');
    expect(initialsOf(parseName('Great Wall Motor'))).toEqual(['gwm']);
    expect(initialsOf(parseName('Delta Tankers'))).toEqual([]);
  });

  it('that a name on the list opens with may mean it', () => {
    const mori = listing('DMG MORI', 'DMG Mori Seiki');
    expect(tier(mori, 'DMG')).toBe('possible');
    expect(tier(mori, 'DMX')).toBe('not found');
    expect(tier(listing('Sun Moon'), 'SUN')).not.toBe('match');
  });

  it('beside the name they are short for cost nothing', () => {
    const rectifier = listing(['International Rectifier', 'brand']);
    expect(tier(rectifier, 'IRF International Rectifier')).toBe('match');
    expect(tier(rectifier, 'QXB International Rectifier')).not.toBe('match');
  });

  it('are said by their letters', () => {
    expect(withLetters(['зет', 'ті', 'і'])).toBe('zte');
    expect(withLetters(['емендемс'])).toBe('m & ms');
    expect(withLetters(['джейтіай'])).toBe('jti');
    expect(withLetters(['емоція'])).toBeNull();
  });

  it('with a hasty "and" are initials too', () => {
    expect(fold('PnG')).toBe('p & g');
    expect(fold('P’n’G')).toBe('p & g');
    expect(fold('Png Snap')).toBe('png snap');
  });

  it('have no sound: NSC is not НСК', () => {
    expect(tier(listing('НСК', 'NSK'), 'NSC Global')).not.toBe('match');
    expect(tier(listing('SKF'), 'СКФ')).toBe('match');
  });

  it('are doubted where a given name is written as one', () => {
    const adi = listing(['Analog Devices', 'main'], 'ADI');
    expect(tier(adi, 'Adi')).toBe('possible');
    expect(tier(adi, 'ADI')).toBe('match');
  });
});

describe('typed in two alphabets', () => {
  it('a short word among Latin ones is read as the letters it looks like', () => {
    expect(shortWordsInLatin(['те', 'connectivity'])).toBe('te connectivity');
    expect(shortWordsInLatin(['те', 'саме'])).toBeNull();
    expect(tier(listing('TE Connectivity'), 'ТЕ Connectivity')).toBe('match');
  });

  it('a word that was begun in the wrong one is read by its sound', () => {
    expect(tier(listing('Domestos'), 'Домestos')).toBe('match');
    expect(tier(listing('Domestos'), 'Домestika')).toBe('not found');
  });

  it('three letters in the wrong layout are tried when nobody knows them as they stand', () => {
    expect(best(listing('SKF'), 'іла')?.how).toEqual({ code: 'keyboard' });
    expect(tier(listing('SKF'), 'сад')).toBe('not found');
  });
});

describe('Chinese', () => {
  it('is found in a sentence about its goods', () => {
    expect(tier(listing('大疆'), '大疆无人机被列入了吗')).toBe('match');
    expect(tier(listing('吉利汽车'), '吉利汽车还在卖车给俄罗斯吗')).toBe('match');
    expect(tier(listing('大华'), '大华银行')).not.toBe('match');
  });

  it('of a state company is its trade too', () => {
    expect(tier(listing('中国建筑'), '中国建筑材料集团')).not.toBe('match');
    expect(tier(listing('中国建筑'), '中国建筑集团')).toBe('match');
  });

  it('is shortened to two signs, which a person must look at', () => {
    expect(tier(listing('中兴通讯'), '中兴')).toBe('possible');
    expect(tier(listing('中兴通讯'), '中文')).toBe('not found');
  });
});

describe('words around a name', () => {
  const fluxys = listing('Флюксіс');

  it('in small letters cost little, however many, beside a name with a capital', () => {
    expect(tier(fluxys, 'бельгійська газова транспортна компанія Флюксіс')).toBe('match');
    expect(tier(fluxys, 'Бельгійська Газова Транспортна Компанія Флюксіс')).not.toBe('match');
  });

  it('cost more beside what may be somebody’s name', () => {
    expect(tier(listing('Соні'), 'подарунок для маленької Соні')).not.toBe('match');
    expect(tier(listing('Соні'), 'телефон Соні')).toBe('match');
  });

  it('say from where it is in three languages', () => {
    for (const word of ['бельгійська', 'грецький', 'китайского', 'турецкая'])
      expect(classOf(word)).toBe('place');
    expect(classOf('бельгія')).toBe('place');
    expect(classOf('грецунський')).toBe('rare');
  });

  it('say which of a brand’s goods is meant, unless the brand is a person', () => {
    expect(tier(listing(['Xilinx', 'brand']), 'Xilinx Spartan')).toBe('match');
    expect(tier(listing(['Вінстон', 'brand']), 'Вінстон Черчилль')).not.toBe('match');
  });

  it('everyday words and trades are a name only together', () => {
    const ports = listing('Dubai Ports World');
    expect(tier(ports, 'Dubai Ports World')).toBe('match');
    expect(tier(ports, 'world ports')).not.toBe('match');
  });

  it('a letter joined to a name is part of it', () => {
    const kassir = listing('E-Kassir');
    expect(tier(kassir, 'e-kassir')).toBe('match');
    expect(tier(kassir, 'Kassir.ru')).not.toBe('match');
  });
});

describe('accented letters', () => {
  it.each([
    ['Şişecam', 'Shishecam'],
    ['Vičiūnai', 'Vichiunai'],
    ['Würth', 'Wuerth'],
    ['Würth', 'Wurth'],
  ])('%s is also written %s', (name, query) => {
    expect(best(listing(name), query)).toMatchObject({ name, tier: 'match' });
  });

  it('are not made of two plain ones', () => {
    expect(spelledOut('Mueller')).toBeNull();
    expect(tier(listing('Kueng'), 'Küng')).not.toBe('match');
  });
});

describe('a name without its trade', () => {
  it('is the company where it is long, or the trade is vague', () => {
    expect(tier(listing(['Freescale Semiconductor', 'brand']), 'Freescale')).toBe('match');
    expect(tier(listing(['Avago Technologies', 'brand']), 'Avago')).toBe('match');
    expect(tier(listing(['Volvo Cars', 'brand']), 'Volvo')).toBe('possible');
  });
});

describe('the names that everybody knows', () => {
  it('are no misspelling of a listed one', () => {
    expect(tier(listing('Quectel'), 'Questel')).not.toBe('match');
    expect(tier(listing('Micron'), 'Mikron Group')).not.toBe('match');
    expect(tier(listing('Danieli'), 'Daniels Corporation')).not.toBe('match');
    expect(tier(listing('Quectel'), 'Quecttel')).toBe('match');
  });

  it('do not stand in the way of the same name on a list', () => {
    expect(tier(listing(['Braun', 'brand']), 'Браун')).toBe('possible');
    expect(tier(listing('Daniels Corporation', 'Daniels'), 'Daniels')).toBe('match');
  });
});
