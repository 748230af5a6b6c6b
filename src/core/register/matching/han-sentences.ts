/** Words that say the company is of another kind than any that shares the rest of the name. */
export const OTHER_KINDS = /银行|保险|证券|大学|学院|医院|基金|信托|酒店|学校|律师/u;

/** Signs of a whole sentence: somebody asks, wants to know, speaks of what a company does. */
const SENTENCE =
  /[吗呢吧哪谁？?]|多少|几[个家种台年]|可以|能不能|如何|何时|怎样|想买|请问|我想|想知道|想问|为什么|是不是|是否|有没有|还在|仍在|名单|制裁|赞助|查一下|查询|告诉|知道|听说|关于|怎么|什么时候|哪里|被列|列入|合作|我们|他们/u;

function isAsked(asked: string): boolean {
  return SENTENCE.test(asked);
}

/** What may stand behind a name, where another sign would go on with it: little words, verbs, what a company has. */
const BEHIND =
  /^(?:$|[的是在吗了呢有没否和与跟同被给卖买把向从对会能要还仍也都不到为现，,。？?！!（）()]|俄|乌|继续|退出|公司|集团|有限|股份|企业|目前|现在|产品|业务|属于|究竟|到底|曾|已|经营|生产|销售|支持|参与|手机|汽车|芯片|无人机|零件|工厂|市场|供应|涉嫌|涉及|因|上|进|出)/u;

/** What may stand before a name of two signs in a sentence, where another sign would belong to it. */
const BEFORE =
  /(?:^|[，,。？?！!\s的是在和与跟同对查看买卖把给被从向问用]|请问|一下|知道|为什么|是不是|是否|有没有|关于|听说|请查|公司|品牌|企业|集团|中国|德国|法国|美国|日本|瑞士|韩国)$/u;
/** What makes another name of a longer one: 白俄罗斯 is not 俄罗斯. */
const LONGER_BEFORE = /[白北南东西新大小老]$/u;

/** 请问雀巢还在俄罗斯经营吗: a name that stands for itself in a sentence. */
export function mentioned(sentence: string, listed: readonly string[]): number {
  if (!isAsked(sentence)) return 0;
  const names = listed.filter((name) => name.length > 1);
  return Math.max(
    0,
    ...names.map((name) => (standsAlone(sentence, name) ? (name.length > 2 ? 0.92 : 0.9) : 0)),
  );
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** 超市里的雀巢咖啡能买吗: whether words of Chinese begin and end at these places, which has no spaces to show it. */
function areWords(sentence: string, from: number, to: number): boolean {
  const starts = new Set(Array.from(WORDS.segment(sentence), ({ index }) => index));
  return starts.has(from) && (to === sentence.length || starts.has(to));
}

function standsAlone(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (at < 0) return false;
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  if (LONGER_BEFORE.test(before) || OTHER_KINDS.test(behind.slice(0, 4))) return false;
  const amongTalk = (name.length > 2 || BEFORE.test(before)) && BEHIND.test(behind);
  return amongTalk || areWords(sentence, at, at + name.length);
}
