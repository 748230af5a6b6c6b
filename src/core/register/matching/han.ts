import { distance, WHOLE } from './distance.js';
import { mentioned, OTHER_KINDS } from './han-sentences.js';
import { simplified } from './traditional.js';

/** Endings and fillers of Chinese and Japanese company names that do not tell one company from another. */
export const HAN_FORMS = [
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
const BUSINESS =
  '数字技术 信息技术 集成电路 半导体 科技 技术 汽车 电子 实业 中国 创新 通讯 通信 仪器 电器 智能 网络 信息 软件 制造 工业 材料 能源'.split(
    ' ',
  );
const PLACES =
  '杭州 浙江 上海 北京 深圳 山东 广东 香港 江苏 省 市 珠海 广州 天津 重庆 南京 苏州 无锡 宁波 武汉 成都 西安 长沙 合肥 青岛 厦门 福州 济南 大连 沈阳 郑州 东莞 佛山 惠州 常州 南通 嘉兴 温州 绍兴 昆明 贵阳 南昌 福建 湖南 湖北 四川 安徽 河南 河北 江西 辽宁 陕西 海南 云南 台湾'.split(
    ' ',
  );
const QUESTION = /[的是在吗了呢有没否和与名单制裁请问查询上中被列入该这家]/gu;

/** What people talk about beside a company's name: its goods, its trade here, the war. It is no part of a name. */
const TALK =
  '俄罗斯 俄国 乌克兰 战争 赞助商 赞助 黑名单 列表 无人机 手机 相机 摄像头 监控 芯片 产品 设备 零件 供应商 导弹 武器 退出 市场 业务 支持 是否 可以 怎么样 为什么 有没有 会不会 还是 列入 进入 加入 什么 哪个 国家 官网 总部 股票 发现 使用 用于 生产 还在 仍在 卖车 销售 出售 购买 卖 买 给 还 仍 俄 乌 车'.split(
    ' ',
  );

/** Phrases around a name in a question. */
const ASKING = [
  '请问',
  '在名单上吗',
  '在名单中吗',
  '在名单里吗',
  '被制裁了吗',
  '被制裁吗',
  '是不是',
  '名单',
  '吗',
];

/** 联合利华(中国)有限公司: where a branch is says nothing about whose it is. */
export const HAN_BRACKETS = /(?<=\p{Script=Han})[（(]\p{Script=Han}{2,4}[)）]/gu;

/** Longer runs of Chinese are cut: no name is longer. */
const LONGEST = 40;
const LONGEST_PART = 8;
/** The shortest beginning that stands for the whole. */
const SHORTEST_START = 4;
const STATE = '中国';

/** Under which parts a listed run of Chinese can be found. */
export function hanKeys(text: string): readonly string[] {
  const { whole, core, bare } = readingsOf(text);
  const starts = [core, bare].flatMap((part) =>
    Array.from({ length: Math.max(0, part.length - SHORTEST_START) }, (_, at) =>
      part.slice(0, SHORTEST_START + at),
    ),
  );
  return [
    whole,
    core,
    bare,
    without(core, BUSINESS),
    shortened(core),
    ...starts.map((start) => `^${start}`),
    ...lessOne(core),
  ].filter((part) => part.length > 1);
}

/** The parts by which a run of Chinese asked for finds listed ones. */
export function hanParts(text: string): readonly string[] {
  const { whole, core, bare } = readingsOf(unasked(text.slice(0, LONGEST)));
  const parts = [whole, core, bare, `^${core}`, `^${bare}`];
  for (let start = 0; start < whole.length; start += 1) {
    for (let end = start + 2; end <= Math.min(whole.length, start + LONGEST_PART); end += 1)
      parts.push(whole.slice(start, end));
    // Longer names are found by how they begin.
    if (start + LONGEST_PART < whole.length) parts.push(`^${whole.slice(start, start + LONGEST_PART)}`);
  }
  return [...parts, ...lessOne(core)].filter((part) => part.length > 1);
}

/** Shorter names are another company's with one sign changed; longer ones are not typed. */
const MISTYPED_FROM = 4;
const MISTYPED_TO = 12;
const LONG_NAME = 6;

/** A name with each of its signs left out. */
function lessOne(core: string): readonly string[] {
  if (core.length < MISTYPED_FROM || core.length > MISTYPED_TO) return [];
  return Array.from(core, (_, at) => `~${core.slice(0, at)}${core.slice(at + 1)}`);
}

/** One sign wrong, left out or too many. State companies differ by one sign: 中国石油, 中国石化. */
function mistyped(asked: string, listed: string): number {
  if (Math.min(asked.length, listed.length) < MISTYPED_FROM || listed.length > MISTYPED_TO) return 0;
  if (listed.startsWith(STATE) && listed.length < LONG_NAME) return 0;
  const cost = distance(asked, listed, { costs: WHOLE, limit: 1 });
  return cost > 1 ? 0 : listed.length < LONG_NAME ? 0.78 : 0.87;
}

interface Readings {
  readonly whole: string;
  /** Without legal form and fillers. */
  readonly core: string;
  /** And without the place. */
  readonly bare: string;
  readonly forms: string;
}

function readingsOf(text: string): Readings {
  const whole = simplified(text);
  const core = without(whole, HAN_FORMS);
  return { whole, core, bare: without(core, PLACES), forms: whole.slice(core.length) };
}

/** A part of a Chinese name by which it is called. */
export interface CalledBy {
  readonly text: string;
  /** How many of its signs tell it from others: legal forms do not. */
  readonly signs: number;
  /** The trade that is left out of it; empty where none is. */
  readonly trade: string;
}

/** Ways in which a Chinese name is said: in full, and without legal form, place, trade, or as state companies are shortened. */
export function calledBy(text: string): readonly CalledBy[] {
  const { whole, core, bare } = readingsOf(text);
  const worldwide = whole.includes(WORLDWIDE) ? WORLDWIDE.length : 0;
  const parts = [
    core,
    ...tradeByTrade(core.replace(CITY_OR_PROVINCE, '')),
    ...tradeByTrade(bare),
    shortened(core),
  ];
  return [
    { text: whole, signs: core.length + worldwide, trade: '' },
    ...[...new Set(parts)]
      .filter((part) => part !== whole)
      .map((part) => ({ text: part, signs: part.length, trade: tradeBehind(part, core) })),
  ].filter((part) => part.text.length > 1 && part.signs > 1);
}

function tradeBehind(part: string, core: string): string {
  const at = core.lastIndexOf(part);
  return at < 0 ? '' : core.slice(at + part.length);
}

/** The place that stands first in a Chinese name; empty where none does. */
export function placeInHan(text: string): string {
  return PLACES.find((place) => place.length > 1 && simplified(text).startsWith(place)) ?? '';
}

/** All places that are left out of names. */
export const HAN_PLACES: readonly string[] = PLACES.filter(({ length }) => length > 1);

/** 深圳市大疆 is said without its 市. */
const CITY_OR_PROVINCE = /(?<=^..)[省市]/u;

/** Counted, since there are two signs besides in many names: 中芯国际. */
const WORLDWIDE = '国际';

/** A name, and what is left of it without each of the trades at its end. */
function tradeByTrade(core: string): readonly string[] {
  const trade = BUSINESS.find((word) => word !== STATE && core.endsWith(word));
  return trade === undefined ? [core] : [core, ...tradeByTrade(core.slice(0, -trade.length))];
}

/** What of a run of Chinese is the name, legal form and fillers left out; in the signs it is written with. */
export function hanCore(text: string): string {
  return without(text, HAN_FORMS);
}

/** How alike two runs of Chinese are as company names; 0 when they are not. */
export function hanLikeness(query: string, name: string): number {
  const asked = readingsOf(unasked(query));
  const listed = readingsOf(name);
  if (asked.whole === listed.whole) return 1;
  if (asked.core === listed.core && asked.core.length > 1) return sameCore(asked, listed);
  if (asked.core === shortened(listed.core) || shortened(asked.core) === listed.core) return 0.93;
  if (asked.bare === listed.bare && listed.bare.length >= 3) return elsewhere(asked, listed) ? 0.78 : 0.95;
  if (asked.bare === listed.bare && listed.bare.length === 2 && fillersWithin(asked, listed)) return 0.86;
  if (asked.bare === listed.whole && listed.whole.length === 2 && asked.forms === '') return 0.86;
  const spoken = mentioned(simplified(query), [listed.whole, listed.core, listed.bare]);
  if (elsewhere(asked, listed)) return Math.max(spoken, 0.8 * contained(asked.bare, listed.bare));
  return Math.max(
    spoken,
    contained(asked.bare, listed.bare),
    beginning(asked.core, listed.core),
    mistyped(asked.core, listed.core),
  );
}

/** Two places in two names make two companies. */
function elsewhere(asked: Readings, listed: Readings): boolean {
  const [here, there] = [asked, listed].map(({ core }) => PLACES.find((place) => core.includes(place)));
  return here !== undefined && there !== undefined && here !== there;
}

/** Without the words of a question around a name. */
export function unasked(text: string): string {
  return without(text, ASKING);
}

/** Two signs are little of a name: another legal form behind them may be another company. */
function sameCore(asked: Readings, listed: Readings): number {
  if (listed.core.length >= 3) return 0.97;
  return listed.forms === '' || fillersWithin(asked, listed) ? 0.92 : 0.8;
}

function fillersWithin(asked: Readings, listed: Readings): boolean {
  return (
    listed.forms !== '' &&
    asked.forms !== '' &&
    (asked.forms.includes(listed.forms) || listed.forms.includes(asked.forms))
  );
}

/** As people shorten the names of state companies: 中国石化 is 中石化. */
function shortened(core: string): string {
  return core.startsWith(STATE) && core.length === 4 ? core.slice(0, 1) + core.slice(2) : '';
}

function contained(asked: string, listed: string): number {
  if (listed.length === 2) return asked.startsWith(listed) ? behindTwo(asked.slice(2)) : 0;
  if (listed.length >= 3 && asked.includes(listed)) {
    const rest = asked.replace(listed, '');
    if (OTHER_KINDS.test(rest)) return 0;
    const said = without(without(rest, TALK).replace(QUESTION, ''), [...HAN_FORMS, ...PLACES]);
    if (said === '') return 0.92;
    // 中国建筑 and 中国建筑材料 are two companies: a state company is called by what it does.
    if (without(said, BUSINESS) === '') return listed.startsWith(STATE) ? 0.75 : 0.92;
    return listed.length >= 4 && rest.length <= 3 ? 0.75 : 0;
  }
  return beginning(asked, listed);
}

/** 大疆无人机被列入了吗: two signs, and behind them nothing but what is said about a company. */
function behindTwo(rest: string): number {
  // 大疆科技 may be 大疆, and may be somebody else.
  if (without(rest, BUSINESS) === '') return 0.76;
  const said = without(rest, TALK);
  return said !== rest && said.replace(QUESTION, '') === '' ? 0.9 : 0;
}

/** The name without what such a company does. */
function beginning(asked: string, listed: string): number {
  // 中兴 is 中兴通讯: people leave the trade out. But 长城 is a wall before it is a maker of cars.
  if (asked.length === 2 && listed.startsWith(asked) && without(listed.slice(2), BUSINESS) === '') return 0.8;
  const enough = asked.length >= 4 && asked.length * 2 >= listed.length;
  if (!enough || !listed.startsWith(asked)) return 0;
  return without(listed.slice(asked.length), BUSINESS) === '' ? 0.92 : 0.78;
}

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ''), text);
}
