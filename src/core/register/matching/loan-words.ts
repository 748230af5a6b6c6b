/** English words of company names as they are written in Ukrainian and Russian. */
const LOANS = `
china чайна, state стейт, national нешнл нешнел нешинал нэшнл, railway рейлвей рэйлвэй рейлвэй, construction констракшн констракшен,
engineering інжиніринг инжиниринг, petroleum петролеум, offshore офшор оффшор, oil ойл, gas гес газ, chemical кемікал кемикал,
instruments інструментс інструментз инструментс, devices девайсес девайсез дивайсес девайсиз, semiconductor семікондактор полупроводник семикондактор,
semiconductors семікондакторс семикондакторс, electronics електронікс электроникс, electric електрик електрік электрик,
micro мікро микро, systems системс системз, technology технолоджі технолоджи текнолоджі текнолоджи, technologies технолоджіс технолоджис,
industries індастріс индастриз, industry індастрі индастри, shipping шипінг шиппінг шиппинг, ships шипс шіпс, tankers танкерс танкерз,
marine марін марайн марин, management менеджмент, motor мотор, motors моторс моторз, airlines ейрлайнс эйрлайнс, bank банк,
foods фудс, food фуд, energy енерджі энерджи, power пауер, world ворлд уорлд, ports портс, great грейт грэйт, wall волл вол уолл,
development девелопмент, investment інвестмент инвестмент, trading трейдинг трейдінг, steel стіл стил, pharma фарма, machine машин,
tools тулс тулз, solutions солюшнс солюшенс, services сервісез сервисез, manufacturing меньюфекчурінг мануфекчуринг,
wireless вайрлес, robotics роботікс роботикс, automation отомейшн аутомейшн, aerospace аероспейс аэроспейс, shipbuilding шипбілдінг`;

const BY_LOAN = new Map(
  LOANS.split(',').flatMap((line) => {
    const [word = '', ...loans] = line.trim().split(/\s+/);
    return loans.map((loan) => [loan, word] as const);
  }),
);

/** The English word that a folded Cyrillic one is written after; none for most. */
export function loanedFrom(word: string): readonly string[] {
  const english = BY_LOAN.get(word);
  return english === undefined ? [] : [english];
}
