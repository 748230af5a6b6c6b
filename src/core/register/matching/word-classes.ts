/**
 * Words that many companies share, or that are no name at all. The lists are short on purpose: they hold what is
 * met around company names in the three languages, not a dictionary.
 */

/** Grammar, greetings and the words of the question itself. */
const FUNCTION_WORDS = `
хочу хочемо хотів прошу можете знати дізнатися про хотел хотим узнать want wants wish need like
a an the of for in on at by to from with and or is are was were be been has have had do does did it its this that these
those there we our us i my me you your they their he she his her not no yes please hi hello hey can could would should
what which who whose about any some as if so but than then tell show check find look lookup search company's
list listed lists sponsor sponsors sponsorship war register registry's sanction sanctions sanctioned blacklist verify status
know now still also only just whether when removed remove get got left leave leaves does did ever anymore yet today really actually offer offers me
buy buying bought sell selling sold use using made make makes maker work works working
і й та а або чи не ні так у в на з із зі до від для про по за під над при як що це цей ця ці той те чий хто яка який яке які де
коли мене мені я ми нам ви вам він вона воно вони їх його її був була було були є немає можна треба будь ласка привіт
добрий день скажіть підкажіть перевірте перевірити перевір знайти знайди пошук шукаю покажи список списку перелік переліку
реєстр реєстрі спонсор спонсори спонсором спонсорів війни війна санкції санкціях працює працюють купити чому досі ще пішов пішла вийшов вийшла вони там вже нам зараз тепер можемо потрібно чим такий така таке інформація інформацію щодо стосовно хто
и или ли нет да во с со к от для про по за под над при как что это эта эти этот тот кто какая какой какие где когда меня мне
мы нам вы вам он она они их его ее был была было были есть можно нужно пожалуйста привет скажите подскажите проверьте
проверить проверь найти найди поиск покажи список списке перечень перечне реестр спонсор спонсоры войны санкции санкциях
работает ещё еще ушел ушла вышел вышла уже сейчас теперь нам купить покупать можем нужна информация насчет
de la le les du des et el los las y e di del della der die das und von den for fur
`;

/** Words that mean "company" in one way or another. */
const GENERIC = `
company companies group groups holding holdings enterprise enterprises international global worldwide firm concern
corporation brand brands factory manufacturer producer unternehmen groupe grupo gruppo grup grupe gruppe konzern
компанія компанії компанію компанією група групи груп холдинг корпорація корпорації фірма концерн підприємство завод
виробник бренд бренду марка міжнародна міжнародний інтернешнл інтернаціональ
retail sales trading distribution hypermarket hypermarkets supermarkets dealer shop store stores official online website com
рітейл ритейл сейлз сейлс трейдинг дистрибюшн дистрибьюшн дистрибуція дистрибуции гіпермаркет гипермаркет гіпермаркети
представництво представительство філія филиал дилер офіційний официальный інтернаціональна лтд
компания компании компанию группа группы корпорация корпорации фирма предприятие производитель интернешнл международная
`;

/** What people say before a brand ("chocolate Milka"): it names a kind of goods, not the company. */
const GOODS = `
camera cameras cctv chocolate coffee chips crisps cigarettes diapers shampoo phone phones smartphone smartphones cookies candy chip chips bar drink food dog cat pet cleaner powder toothpaste razor razors suv beer sauce ketchup mayonnaise pads crackers snacks gum soda toy
камера камери камеру відеокамера відеокамери шоколад кава каву чіпси сигарети підгузки шампунь порошок телефон телефони смартфон
смартфони автомобіль автомобілі печиво цукерки сік корм магазин магазини супермаркет супермаркети
камеры видеокамера видеокамеры кофе чипсы сигареты подгузники автомобиль автомобили смартфоны телефоны печенье конфеты сок машина машини соус кетчуп майонез паста зубна бритва бритви жуйка напій лапша вермішель локшина приправа корми собак котів засіб чай вода йогурт
корм кошек собак жвачка напиток бритва лапша вермишель приправа средство порошок
`;

/** Lines of business and kinds of goods: they tell companies apart, though weakly. */
const SECTORS = `
bank banks banking banca banco banque insurance securities capital finance financial leasing trust fund funds investment
investments energy oil gas petroleum petrochemical power electric electronics electronic technology technologies tech
digital systems system automobile automobiles automotive software solutions services service industry industries industrial engineering construction cement
steel metal metals mining chemical chemicals pharma foods food beverage tobacco retail trade trading export exports import
marine maritime shipping ship ships tanker tankers ports port ferries logistics transport railway airlines air lines motor motors auto automotive
car cars machine machines tools tool bearings insulation petrocare medical health media telecom communications management
registry corporate development products product materials equipment instruments semiconductor optical restaurants petrol
farms farm hotel hotels realty properties property estate entertainment studios records pictures games
банк банку страхова страхування капітал фінанси лізинг енергія нафта нафтова газ петролеум технології технолоджі технолоджіс
індустрія будівництво будівельна цемент сталь хімія фарма харчова торгівля експорт експортс тютюн марін шипінг шипс танкерс танкер менеджмент
авто мотор моторс машин
банка лизинг нефть технологии технолоджи индустрия строительство торговля экспорт табак танкеры моторс
`;

/** The two states whose branches of a listed company are that company, as far as its list is concerned. */
const HOME = `
ukraine ukrainian russia russian ukraina ukraini rus ru ua
kuban izhora volga vostok ural siberia petersburg
кубань іжора ижора волга восток урал сибирь русь рф спб київ харків львів одеса дніпро киев
україна україни україні українська росія росії російська рус рос украина украины украине россия россии русская российская
`;

/** States, regions and cities as parts of names. */
const PLACES = `
china chinese usa us america american united states kingdom uk britain british germany german
france french italy italian japan japanese india indian turkey turkish poland polish hungary austria switzerland swiss
belgium greece denmark ireland lithuania estonia georgia bermuda europe european asia asian africa eurasia pacific atlantic
east west north south eastern western northern southern central middle deutschland osterreich schweiz italia polska cesko
hangzhou zhejiang shandong shanghai beijing shenzhen hong kong guangzhou kyiv kiev moscow london paris dubai geneva zurich vienna budapest
китай китаю китайська китайський сша німеччина німецька франція французька
італія індія японія туреччина польща угорщина австрія швейцарія бельгія греція данія європа київ москва вьєтнам
китайская германия франция италия япония турция польша венгрия австрия москва киев
`;

/**
 * Everyday words, given names and famous names of others: weak evidence on their own, and never a slip of the pen
 * for a listed name.
 */
const EVERYDAY = `
metro mars subway spinner bolero peninsula delta minerva great wall world national state general first one two three new old
best star sun moon sky sea ocean river mountain city town home house life love way open peace star light fire water
green blue red black white gold golden silver royal king queen lion tiger eagle bear apple orange lotus orbit picnic camel
winston parliament pedigree bounty fairy tide always tank magnum dove halls axe globus ariel martini maggi gerber lotus
braun mona lisa carma chesterfield bond street milky wey ora poco way4 vici odes smith bits mi store van houten
barni purina cif korona grey goose japan philip morris barry leroy yves rocher nested nest metric matrix mark
marks market marsh march mary marie maria martin martins masters mart smart target orion argo nova alpha beta gamma omega sigma
titan atlas apollo phoenix planet universal union unity liberty victory royal crown classic premier prime plus pro max mini
big small power vision optic focus smart solar bio eco net web data cloud digital online media point line link bridge gate
sub way sandwich rock wool stone wood glass paper cola pepper milk bread sweet sugar salt tea wine beer vodka juice
neste nesta nestor nestar subaru unicredit uniliver danone daniel daniela danielle monday mond monde hudson honda huawei hikma
visa metra metrix petro openpay kerry lennar partron patron link links linked mondo auchinleck alliance alibi pepper peps
ворлд грейт волл марс метро чудо корона дельта мінерва болеро марш мар марк март перше світ зірка сонце місто дім життя
`;

/** The words of trades, places and everyday life: all of them are names of nobody when they stand alone. */
export function commonWords(): readonly string[] {
  return [SECTORS, HOME, PLACES, EVERYDAY]
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== '');
}

export type WordClass = 'function' | 'generic' | 'goods' | 'home' | 'sector' | 'place' | 'everyday' | 'rare';

const CLASSES = new Map<string, WordClass>();
for (const [name, words] of [
  ['everyday', EVERYDAY],
  ['place', PLACES],
  ['home', HOME],
  ['sector', SECTORS],
  ['goods', GOODS],
  ['generic', GENERIC],
  ['function', FUNCTION_WORDS],
] as const) {
  for (const word of words.split(/\s+/)) if (word !== '') CLASSES.set(word, name);
}

/** A word of none of the lists is `rare`: it most likely is a name. Takes a folded word. */
export function classOf(word: string): WordClass {
  return CLASSES.get(word) ?? 'rare';
}
