/**
 * Words that many companies share, or that are no name at all. The lists are short on purpose: they hold what is
 * met around company names in the three languages, not a dictionary.
 */

/** Grammar, greetings and the words of the question itself. */
export const FUNCTION_WORDS = `
pls plz вас нас шукаю ищу їхнє їхня їхній стоять стоит стоїть
им имени ім імені ще досі еще why because tell
назк напк nazk nacp входить входят входит входила входило внесено внесли внесений внесена внесен потрапила потрапив потрапили попала попал попали
списком списках переліки списки санкціями санкцій санкціям санкцию санкцией санкциями санкций спонсора спонсору спонсорам спонсорами війні війною войне войной чорний чорному черный
черном sanctioning suspended suspend suspension delisted listing boycotted чорного черного бойкот бойкотувати бойкотировать
реестре реестру енд анд энд хочу хочемо хотів прошу можете знати дізнатися про хотел хотим узнать want wants wish need like
a an the of for in on at by to from with and or is are was were be been has have had do does did it its this that these
those there we our us i my me you your they their he she his her not no yes please hi hello hey end can could would should
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
how long support supports supporting supported own owns owner owned belong belongs boycott status deal deals order ordered ordering safe stay stays stayed
stopped leaving exit exited pull pulled financing funds funded connected connection linked related behind information info details
anything something everything found find finding inside written says wrote anyone somebody tell telling heard wonder wondering please thanks thank
supplier suppliers tender tenders procurement purchase purchases purchased contracts counterparty vendor invoice database register
does still operate operates operating withdrew withdraw withdrawn stayed remain remains remained pays paying paid taxes bought
called named name names same correct spelling mean means question answer report reports reported
базі базу бази реєстрі реєстру реєстром переліком перелікові постачальник постачальника постачальнику постачальником постачальники тендер тендеру тендері тендеру закупівля закупівлю
закупівлі закупівель договір договору контракт контракту контрагент контрагента замовник перевірка перевірку перевірити перевіряю знайшли знайшов знайшла знайдено написано
вказано зазначено називається назва назву назви щось нічого хтось хтось-небудь хочеться кажуть пишуть писали читав читала чув чула бачив бачила раніше вчора сьогодні завтра разом
залишилися залишаються залишається працювали працював працювала веде ведуть вели бізнес бізнесу сплачує сплачують податки податків торгує торгували купив купила придбати придбав
компанія компанії компанію компанією компаній фірма фірми фірму фірмою фірмі корпорація корпорації корпорацію корпорацією концерн концерну концерном бренд бренду бренди бренда марка марки марку
виробник виробника виробником виробники підприємство підприємства мережа мережі мережу мережею відома відомий відоме
находится находятся реестра реестру базе база базы поставщик поставщика поставщику поставщиком поставщики закупка закупку закупки договор договора контракта контрагента
проверка проверку нашли нашел нашла найдено написано указано называется название названия что-то ничего кто-то говорят пишут писали слышал слышала видел видела раньше вчера сегодня
остались остаются остается остался осталась работали работал работала ведут вели бизнес бизнеса платит платят налоги налогов торговал купил купила приобрести приобрел такая такое такую такие
компания компании компанию компанией компаний фирма фирмы фирму фирмой фирме корпорация корпорации корпорацию корпорацией концерн концерна бренд бренда бренды
производитель производителя производителем производители предприятие предприятия сеть сети сетью известный известная о об обо
статус продукція продукцію продукції товар товари товарів товару послуги власник власника власники володіє належить належать чия чиє чиї
підтримує підтримують підтримувати спонсорує фінансує війну війні купувати купую купує замовити замовляти замовлення користуватися користуюсь
бойкот бойкотувати картка картку рахунок відомо відомості дані дізнатись цікавить цікавлять потрібна потрібні стосується пов’язана повязана повязаний
залишилась залишилася залишився закрила продала має мають якщо ще вийти піти торгує продає продають постачає постачала виробляє випускає
статус продукция продукцию продукции товар товары товаров услуги владелец владелец владеет принадлежит чей чья чье чьи поддерживает поддерживают
спонсирует финансирует войну войне покупаю заказать заказывать заказ пользоваться бойкот карта счет известно данные узнать интересует
осталась остался закрыла продала имеет если торгует продает поставляет производит выпускает
de la le les du des et el los las y e di del della der die das und von den for fur
`;

/** Words that mean "company" in one way or another. */
export const GENERIC = `
公司 集团 集團 有限公司 股份有限公司 有限责任公司 控股 企业 企業 品牌 牌
ak ак аск нпф заводу заводом заводі завода заводе комбінату комбината концерну концерна
кб окб цкб скб сктб нпо нпп нпк нпц нии ндi нді ніі ндо впо гк тд тпк пкф зат нтц нвп нво нвк ткб kb okb ckb npo npp npk nii gk
company companies group groups grp sanayi ticaret ve dis compagnie compania societa societe etablissements beteiligungs verwaltungs vertriebs handels produktions qiye jituan gongsi youxian gufen holding holdings enterprise enterprises групп intl hrup grup grupp kompaniia kompaniya international global worldwide firm concern
corporation brand brands factory manufacturer producer unternehmen groupe grupo gruppo grup grupe gruppe konzern
компанія компанії компанію компанією група групи груп холдинг корпорація корпорації фірма концерн підприємство завод
виробник бренд бренду марка міжнародна міжнародний інтернешнл інтернаціональ
retail sales trading distribution hypermarket hypermarkets supermarkets dealer shop store stores official online website com
рітейл ритейл сейлз сейлс трейдинг дистрибюшн дистрибьюшн дистрибуція дистрибуции гіпермаркет гипермаркет гіпермаркети
представництво представительство філія филиал дилер офіційний официальный інтернаціональна лтд
компания компании компанию группа группы корпорация корпорации фирма предприятие производитель интернешнл международная
`;

/** What people say before a brand ("chocolate Milka"): it names a kind of goods, not the company. */
export const GOODS = `
мікросхем микросхем atv phones tv tvs кондиціонер кондиционер кондиціонери холодильник холодильники техніка техника шини шины жуйки пральні стиральные
note notes blade blades ultra lite bianco shaver shavers tequila vodka whisky gin peas corn detergent gel capsules biscuits biscuit battery tyre cosmetics camera cameras cctv chocolate coffee chips crisps cigarettes diapers shampoo phone phones smartphone smartphones cookies candy chip chips bar drink food dog cat pet cleaner powder toothpaste razor razors suv beer sauce ketchup mayonnaise pads crackers snacks gum soda toy
камера камери камеру відеокамера відеокамери шоколад кава каву чіпси сигарети підгузки шампунь порошок телефон телефони смартфон
смартфони автомобіль автомобілі печиво цукерки сік корм магазин магазини супермаркет супермаркети
камеры видеокамера видеокамеры кофе чипсы сигареты подгузники автомобиль автомобили смартфоны телефоны печенье конфеты сок машина машини соус кетчуп майонез паста зубна бритва бритви жуйка напій лапша вермішель локшина приправа корми собак котів засіб чай вода йогурт напої напій ноут голд ультра лайт плюс макс міні класик бьянко бянко косметика парфуми одяг взуття горошок пральний пральна стиральный стиральная кукурудза цукор олія мило прального авто легковий планшет ноутбук телевізор дрони дрон батарейки
мікросхема мікросхеми мікросхему мікросхемі мікросхемах чип чипи чипа чипів чіп чіпа плата плати платі модуль модуля модулі модулів деталь деталі деталей компонент компоненти компонента компонентів уламок уламки уламках уламків ракета ракети ракеті
ракетах дрона дронах дронів шахед шахеда шахеді шахедах безпілотник безпілотника двигун двигуна підшипник підшипники верстат верстати верстата процесор процесора маркування супермаркетів магазинів магазину банку гіпсокартон утеплювач ремонту ремонт
микросхема микросхемы микросхему микросхеме микросхемах чипа чипы чипов платы плате модули детали деталей компоненты компонентов обломок обломки обломках ракеты ракете ракетах дронах дроне дронов беспилотник
двигатель двигателя подшипник подшипники станок станки процессор процессора маркировка супермаркетов магазинов гипсокартон утеплитель ремонта
missile missiles rocket rockets wreckage debris marking markings board boards module modules part parts laptop
ноут голд мини классик косметика духи одежда обувь напитки сок цветы планшет ноутбук телевизор дрон дроны батарейки корм кошек собак жвачка напиток бритва лапша вермишель приправа средство порошок
`;

/** Lines of business and kinds of goods: they tell companies apart, though weakly. */
export const SECTORS = `
bank banks banking banca banco banque insurance securities capital finance financial leasing trust fund funds investment
investments energy oil gas petroleum petrochemical power electric electronics electronic technology technologies tech
mobile magnetics oilfield banker bankers digital systems system automobile automobiles automotive software solutions services service industry industries industrial engineering construction cement
steel metal metals mining chemical chemicals pharma foods food beverage tobacco retail trade trading export exports import
marine maritime shipping shipmanagement shipbroking shipowners ship ships tanker tankers ports port ferries logistics transport railway airlines air lines motor motors auto automotive
car cars machine machines tools tool bearings insulation petrocare medical health media telecom communications management
registry corporate development products product materials equipment instruments semiconductor optical restaurants petrol
manufacturing manufacturers manufacture resources navigation canned frozen devices device micro chips circuits components component controls control sensors sensor optics optoelectronics photonics lighting robotics automation avionics
aerospace aviation aircraft airways space satellite satellites drones drone unmanned defense defence security safety surgical therapeutics
pharmaceuticals pharmaceutical biotech biosciences sciences science laboratories laboratory labs lab research diagnostics dental clinic hospital
wireless networks network networking interconnect connectivity telecommunications broadband computing computers computer data memory storage
semiconductors microelectronics microsystems integrated circuit printing packaging textiles textile furniture plastics polymers rubber paints
coatings ceramics tiles aluminium aluminum copper nickel zinc lithium uranium coal refinery refining pipeline drilling offshore onshore
exploration petrochemicals fertilizers fertilizer agro agricultural agriculture grain seeds dairy meat poultry seafood fisheries bakery
brewery breweries distillery wines spirits beverages confectionery apparel clothing fashion footwear shoes jewelry jewellery watches
cosmetics perfumes toys stationery publishing press newspaper broadcasting television radio film films theatres casino gaming resorts
travel tours airlines airport airports aviation cargo freight couriers courier express delivery warehouse warehousing forwarding dredging
shipyard shipyards shipbuilding locomotive rolling vehicles vehicle trucks truck buses bus motorcycles motorcycle bicycles tyres tires batteries
battery cables cable wire wires pumps pump valves valve turbines turbine engines engine boilers compressors tooling forge forging foundry
castings welding hydraulics pneumatics fasteners gears drives precision instrumentation measurement metrology inspection testing certification
consulting consultants advisory advisors partners associates legal law audit accounting insurance reinsurance assurance pension brokerage
exchange stock securities asset assets wealth mortgage credit savings loan loans payments payment pay card cards acquisition acquisitions
bancorp bancshares reit education school schools college institute academy university learning training staffing recruitment marketing
advertising design architects architecture builders contractors infrastructure utilities utility water waste environmental recycling
renewables renewable solar wind hydro nuclear electrical appliances appliance electromechanical refrigeration heating ventilation cooling
farms farm hotel hotels realty properties property estate entertainment studios records pictures games
банк банку страхова страхування капітал фінанси лізинг енергія нафта нафтова газ петролеум технології технологія технолоджі технолоджіс
індустрія будівництво будівельна цемент сталь хімія фарма харчова торгівля експорт експортс тютюн марін шипінг шипс танкерс танкер менеджмент
авто мотор моторс машин сервісез сервісес сервіс сервіси сейлс маркетинг логістика логістик транспорт транс авіа авіаційна електроніка
електронік електротехнічна електро напівпровідники мікроелектроніка прилади приладобудування аграрна агро зерно хлібозавод молокозавод
кондитерська пивоварня виноробня цукровий меблі меблева текстиль поліграфія видавництво телеканал радіо готель готелі ресторан ресторани аптека
аптеки клініка лікарня медична фармація оборона оборонна безпека охорона консалтинг аудит юридична інвест інвестмент девелопмент агентство медіа студія
студіо телеком мобайл інтернет софт системи системс менеджмент маркет девелопмент
сервис логистика транспорт электроника полупроводники микроэлектроника приборы приборостроение
агро мебель текстиль типография издательство телеканал гостиница отель ресторан аптека клиника больница медицинская оборона безопасность
охрана консалтинг аудит юридическая инвест девелопмент агентство медиа студия телеком мобайл интернет софт системы системс маркет
комбінат комбинат бюро об'єднання обєднання объединение пароплавство пароходство порт біржа биржа верф верфь центр институт інститут фабрика авіалінії
авиалинии авіакомпанія авиакомпания нафта верстатобудування машинобудування машиностроение суднобудування судостроение приладобудування
банка лизинг нефть технологии технология технолоджи индустрия строительство торговля экспорт табак танкеры моторс
`;

/** The two states whose branches of a listed company are that company, as far as its list is concerned. */
export const HOME = `
ukraine ukrainian russia russian ukraina ukraini rus ru ua
kuban izhora volga vostok ural siberia petersburg
кубань іжора ижора волга восток урал сибирь русь рф спб київ харків львів одеса дніпро киев
україна україни україні українська росія росії російська рус рос украина украины украине россия россии русская российская
`;

/** States, regions and cities as parts of names. */
export const PLACES = `
ниппон ніппон нипон ніпон дойчленд дойчланд
норильск norilsk воткинск votkinsk магнитогорск magnitogorsk магнітогорськ новороссийск новоросійськ novorossiysk липецк lipetsk липецьк гродно grodno гродна ковров kovrov
тула tula ижевск izhevsk іжевськ пермь perm перм уфа ufa казань kazan челябинск chelyabinsk челябінськ екатеринбург yekaterinburg екатеринбурґ самара samara омск omsk томск tomsk тюмень tyumen красноярск krasnoyarsk
иркутск irkutsk хабаровск khabarovsk владивосток vladivostok владивосток новосибирск novosibirsk новосибірськ ростов rostov волгоград volgograd воронеж voronezh саратов saratov тольятти togliatti тольятті калуга kaluga рязань ryazan
ярославль yaroslavl рыбинск rybinsk рибінськ череповец cherepovets череповець смоленск smolensk брянск bryansk курск kursk орел белгород belgorod белгород мурманск murmansk архангельск arkhangelsk калининград kaliningrad
калінінград минск minsk мінськ брест brest гомель gomel витебск vitebsk вітебськ могилев mogilev могильов мозырь mozyr жодино zhodino новополоцк сургут surgut якутск yakutsk чебоксары cheboksary саранск saransk пенза penza
ульяновск ulyanovsk таганрог taganrog сочи sochi коломна kolomna подольск podolsk дубна dubna химки khimki мытищи королев реутов миасс miass нижний тагил новгород novgorod нижній magadan сахалин sakhalin ямал yamal
арктика arctic кавказ caucasus байкал baikal енисей дон кама kama
china chinese usa us america american united states kingdom uk britain british germany german
france french italy italian japan japanese india indian turkey turkish poland polish hungary austria switzerland swiss
belgium greece denmark ireland lithuania estonia georgia bermuda europe european asia asian africa eurasia pacific atlantic
east west north south eastern western northern southern central middle deutschland osterreich schweiz italia polska cesko
sverige norge danmark suomi nederland belgique magyarorszag romania ukraine srbija hrvatska brasil texas california nevada virginia carolina florida ohio michigan york jersey boston chicago dallas houston seattle denver atlanta
canada canadian mexico mexican brazil brazilian argentina chile colombia australia australian zealand zealander russian soviet
spain spanish espana portugal portuguese netherlands dutch holland belgian sweden swedish norway norwegian finland finnish danish polska
czech slovak slovakia romania romanian bulgaria bulgarian greek hellenic cyprus malta serbia croatia slovenia baltic nordic scandinavian
israel israeli iran iranian iraq saudi arabia arabian arab emirates qatar kuwait egypt egyptian kazakhstan korea korean nippon taiwan
taiwanese vietnam thai thailand malaysia malaysian indonesia philippines philippine singapore pakistan bengal bombay delhi mumbai
chongqing wuhan chengdu suzhou ningbo dongguan xiamen qingdao tianjin nanjing guangdong fujian jiangsu anhui hunan hubei sichuan
tokyo osaka kyoto seoul sydney melbourne toronto montreal madrid barcelona milano milan roma berlin hamburg munich frankfurt
amsterdam rotterdam brussels stockholm oslo helsinki copenhagen prague warsaw istanbul ankara athens lisbon dublin
african australasia mediterranean baltic caribbean iberia oriental continental southeast northwest northeast southwest
hangzhou zhejiang shandong shanghai beijing shenzhen hong kong guangzhou kyiv kiev moscow london paris dubai geneva zurich vienna budapest
китай китаю китайська китайський сша німеччина німецька франція французька
італія індія японія туреччина польща угорщина австрія швейцарія бельгія греція данія європа київ москва вьєтнам
техас каліфорнія канада мексика бразилія іспанія португалія нідерланди швеція норвегія фінляндія чехія румунія болгарія ізраїль корея
тайвань сінгапур шанхай пекін токіо лондон париж берлін варшава дубай одеська київська львівська харківська дніпровська східна західна
північна південна центральна східний західний північний південний
бельгия нидерланды голландия испания португалия швейцария швеция норвегия финляндия дания чехия словакия румыния болгария венгрия греция
сша великобритания англия ирландия канада мексика бразилия аргентина израиль индия корея тайвань сингапур вьетнам таиланд казахстан грузия
литва латвия эстония шанхай пекин токио лондон париж берлин варшава дубай
китайская германия франция италия япония турция польша венгрия австрия москва киев
`;

/**
 * Everyday words, given names and famous names of others: weak evidence on their own, and never a slip of the pen
 * for a listed name.
 */
export const EVERYDAY = `
metro mars subway spinner bolero peninsula delta minerva great wall world national state general first one two three new old
best star sun moon sky sea ocean river mountain city town home house life love way open peace star light fire water
green blue red black white gold golden silver royal king queen lion tiger eagle bear apple orange lotus orbit picnic camel
winston parliament pedigree bounty fairy tide always tank magnum dove halls axe globus ariel martini maggi gerber lotus
braun mona lisa carma chesterfield bond street milky wey ora poco vici odes smith bits mi store van houten
barni purina cif korona grey goose japan philip morris barry leroy yves rocher d nest metric matrix mark
marks market marsh march mary marie maria martin martins masters mart smart target orion argo nova alpha beta gamma omega sigma
titan atlas apollo phoenix planet universal union unity liberty victory royal crown classic premier prime plus pro max mini
big small power vision optic focus smart solar bio eco net web data cloud digital online media point line link bridge gate
sub way sandwich rock wool stone wood glass paper cola pepper milk bread sweet sugar salt tea wine beer vodka juice
neste nestor daniel daniela danielle monday mond
metrix petro partron patron link links linked alliance alibi pepper
analog signal circle square triangle cross north star iron steel stone oak pine cedar maple elm river lake island bay beach harbor
harbour bridge castle tower palace garden park forest field valley hill rock canyon desert spring summer autumn winter morning night day
dawn sunrise sunset horizon infinity eternity legacy heritage pioneer frontier liberty freedom justice honor victory triumph champion hero
legend myth oracle wizard magic dragon falcon hawk wolf fox bear panther leopard cobra viper shark dolphin whale swan dove raven owl bee
butterfly rose lily tulip daisy violet amber ruby sapphire emerald diamond pearl crystal jade opal topaz platinum bronze iron velvet silk
cotton linen leather candle lantern mirror window door key lock anchor compass sail wave tide storm thunder lightning cloud rain snow ice
frost flame spark ember ash dust sand clay earth globe world galaxy cosmos comet meteor nebula orbit rocket shuttle voyager explorer
navigator pilot captain admiral general marshal knight baron duke prince princess emperor empire kingdom republic nation people community
family friends partner trust faith hope dream vision mission purpose spirit soul heart mind brain body hand eye face smile voice song
music dance art color colour paint picture photo story book page paper pen pencil word letter number zero dual triple quad multi inter
trans ultra super hyper mega giga micro nano meta proto neo uni omni pan perfect ideal supreme superior elite prestige select choice
quality value budget discount bargain fresh natural organic pure clean clear bright sharp fast quick rapid swift speed motion dynamic
active live energy force strength fit health care cure well good better best great happy lucky joy fun play game sport team club league
maxim raspberry marvel intelligence texas memory mosaic pixel vector matrix cube sphere prism spiral helix axis core node hub grid mesh
орбіта орбита парламент дав аналог сигнал зоря зірка схід захід північ південь світанок веселка калина тополя дуб сокіл орел вовк лев
барс тигр фенікс атлант титан олімп олимп гермес зевс арго оріон альфа бета гамма омега сигма прогрес прогресс перспектива стиль
престиж еліт элит люкс лідер лидер майстер мастер партнер союз альянс єдність народний народна міський міська обласний державний
національний національна національне державна державне перший друга золотий срібний білий чорний червоний зелений синій новий нова
нове старий великий велика малий мала добрий надія віра любов мир дружба воля слава перемога победа восток запад север юг рассвет
радуга сокол волк заря звезда солнце море океан река гора лес поле город мир дружба надежда вера свобода золотой серебряный белый
ворлд грейт волл марс метро чудо корона дельта мінерва болеро марш мар марк март перше світ зірка сонце місто дім життя
`;

/** «Грецька», «бельгийский»: from where somebody is, without the ending. */
export const NATIONALITIES = `
московськ московск мінськ минск гродненськ гродненск казанськ казанск пермськ пермск уральськ уральск сибірськ сибирск магнітогорськ магнитогорск новолипецьк новолипецк норильськ норильск воткінськ воткинск іжевськ ижевск тульськ тульск
ковровськ ковровск челябінськ челябинск камськ камск волзьк волжск горьківськ горьковск ростовськ ростовск курганськ курганск омськ омск новосибірськ новосибирск далекосхідн дальневосточн північн северн східн восточн західн западн південн
южн центральн балтійськ балтийск чорноморськ черноморск київськ киевск львівськ львовск харківськ харьковск одеськ одесск дніпровськ днепровск запорізьк запорожск донецьк донецк луганськ луганск полтавськ полтавск іранськ иранск
північнокорейськ северокорейск сербськ сербск болгарськ болгарск тайськ тайск малайзійськ малайзийск сінгапурськ сингапурск вʼєтнамськ вєтнамськ вьетнамск саудівськ саудовск єгипетськ египетск ізраїльськ гонконгськ гонконгск
америк англійськ британськ бельгійськ грецьк данськ естонськ європейськ ірландськ іспанськ італійськ канадськ китайськ корейськ литовськ латиськ німецьк
нідерландськ голландськ норвезьк польськ португальськ румунськ словацьк словенськ турецьк угорськ фінськ французьк чеськ шведськ швейцарськ японськ індійськ ізраїльськ
тайванськ австрійськ австралійськ бразильськ мексиканськ грузинськ вірменськ казахськ білоруськ американськ еміратськ арабськ російськ українськ
американск английск британск бельгийск греческ датск эстонск европейск ирландск испанск итальянск канадск китайск корейск литовск латвийск немецк
нидерландск голландск норвежск польск португальск румынск словацк словенск турецк венгерск финск французск чешск шведск швейцарск японск индийск израильск
тайваньск австрийск австралийск бразильск мексиканск грузинск армянск казахск белорусск эмиратск арабск`;
/** Trades as adjectives, without the ending: «тракторный завод», «металургійний комбінат». */
export const TRADES = `
автомобільн автомобильн автобудівн тракторн моторн вагонн вагонобудівн вагоностроительн локомотивн машинобудівн машиностроительн суднобудівн
судостроительн судноремонтн судоремонтн авіаційн авиационн авіабудівн авиастроительн вертолітн вертолетн приладобудівн приборостроительн
двигунобудівн двигателестроительн моторобудівн моторостроительн станкобудівн станкостроительн металургійн металлургическ сталеливарн нафтов нефтян
газов нафтогазов нефтегазов нафтохімічн нефтехимическ нафтопереробн нефтеперерабатывающ хімічн химическ енергетичн энергетическ електронн электронн
електричн электрическ електротехнічн электротехническ радіоелектронн радиоэлектронн радіотехнічн радиотехническ оптичн оптическ механічн
механическ ракетн космічн космическ ракетно авіакосмічн авиакосмическ оборонн військов военн збройн оружейн патронн морськ морск річков речн
торговельн торгов промислов промышленн будівельн строительн транспортн залізничн железнодорожн дорожн судноплавн судоходн харчов пищев продовольч
молочн мясн кондитерськ кондитерск тютюнов табачн пивоварн виноробн винодельческ винн аграрн сільськогосподарськ сельскохозяйственн страхов
банківськ банковск інвестиційн инвестиционн фінансов финансов лізингов лизингов телекомунікаційн телекоммуникационн інформаційн информационн
технологічн технологическ технічн техническ науков научн дослідн исследовательск конструкторськ конструкторск проектн виробнич производственн
інструментальн инструментальн кабельн цементн склян стекольн паперов бумажн меблев мебельн текстильн швейн взуттєв обувн фармацевтичн
фармацевтическ медичн медицинск хлібн хлебн цукров сахарн рибн рыбн лісов лесн гірнич горн вугільн угольн шинн гумов резинов алмазн
шельфов офшорн оффшорн титанов алюмінієв алюминиев атомн ядерн комерційн коммерческ аерокосмічн аэрокосмическ поліграфічн полиграфическ ювелірн ювелирн трубн`;
/** What adjectives end in. */
export const ADJECTIVE = 'ий а е ої ого ому ій у ою им ім і их ими ый ая ое ой ую ом ие ые ых ым ыми'.split(
  ' ',
);
