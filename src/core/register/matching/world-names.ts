import { fold } from './fold.js';
import { commonWords } from './word-classes.js';
import { CHINESE, COMPANIES } from './world-companies.js';
import { CHINESE_NAMES } from './world-chinese.js';
import { CYRILLIC_NAMES } from './world-cyrillic.js';
import { LATIN_NAMES } from './world-latin.js';
import { NAMESAKES } from './world-namesakes.js';
import { GIVEN_NAMES, SURNAMES } from './world-people.js';

/**
 * Names that everybody knows and that are on no list: the world a question comes from. They are compared like listed
 * names, so that a question which is one of them exactly is not taken for a misspelling of a listed company. A listed
 * company of the same name is found all the same. Written from general knowledge; separated by commas.
 */
const PLACES = `
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Azerbaijan, Bahrain, Bangladesh, Belarus, Bolivia, Bosnia, Brazil, Bulgaria, Cambodia, Cameroon, Canada, Chad, Chile, Colombia, Congo, Croatia, Cuba, Cyprus, Czechia, Ecuador, Egypt, Ethiopia, Finland, Ghana, Iceland, Indonesia, Iran, Iraq, Israel, Jamaica, Jordan, Kazakhstan, Kenya, Korea, Kuwait, Laos, Latvia, Lebanon, Liberia, Libya,
Madagascar, Malaysia, Mali, Malta, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Myanmar, Nepal, Netherlands, New Zealand, Niger, Nigeria, Norway, Oman, Pakistan, Panama, Peru, Philippines, Portugal, Qatar, Romania, Rwanda, Saudi Arabia, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, Spain, Sudan, Sweden, Syria, Taiwan, Tanzania, Thailand, Tunisia, Uganda, Uruguay, Uzbekistan, Venezuela, Vietnam, Yemen, Zambia, Great Britain,
Amsterdam, Athens, Barcelona, Berlin, Boston, Chicago, Dallas, Delhi, Denver, Detroit, Frankfurt, Hamburg, Houston, Istanbul, Lisbon, Madrid, Manchester, Marseille, Melbourne, Miami, Milan, Montreal, Munich, Naples, Oslo, Prague, Riga, Rome, Seattle, Sydney, Tokyo, Toronto, Venice, Warsaw, Vilnius, Tallinn,
Австралія, Австрия, Азербайджан, Албанія, Аргентина, Білорусь, Беларусь, Болгарія, Бразилія, Велика Британія, Великобритания, Вірменія, Грузія, Данія, Дания, Египет, Єгипет, Ірак, Іран, Иран, Ірландія, Іспанія, Испания, Казахстан, Канада, Кіпр, Корея, Латвія, Литва, Ліберія, Либерия, Мальта, Мексика, Молдова, Монако, Непал, Нигер, Нігерія, Нідерланди, Норвегія, Норвегия, Пакистан, Португалія, Румунія, Сербія, Сингапур, Сирія, Словаччина, Таїланд, Узбекистан, Фінляндія, Финляндия, Хорватія, Чехія, Чорногорія, Швеція, Швеция, Естонія,
Дніпро, Харків, Одеса, Львів, Запоріжжя, Миколаїв, Херсон, Полтава, Чернігів, Суми, Вінниця, Житомир, Рівне, Луцьк, Ужгород, Чернівці, Тернопіль, Хмельницький, Черкаси, Кропивницький, Маріуполь, Донецьк, Луганськ, Марсель, Даллас, Ашхабад, Ростов, Воронеж, Казань, Самара, Джанкой, Бахмут
`;

const EVERYDAY = `
January, February, March, April, August, September, October, November, December, Monday, Tuesday, Friday, Sunday, month, market, marble,
maria, metal, meter, method, metric, mirror, model, modern, moment, mother, mountain, never, nested, nesting, nestling, news, nettle,
vessel, kettle, settle, open, opening, openly, ocean, orange, order, pepper, people, person, picture, planet, plant, pocket, point, police,
power, proctor, producer, product, proper, protest, prosecutor, gambler, gamble, rocket, rocky, russian, sandwich, school, second, secret,
server, seven, silver, single, sister, spider, spinning, spirit, spring, station, street, strong, subject, suburb, subways, summer, super,
system, table, tanker, tasks, thank you, thunder, tiger, together, tomato, tower, travel, under, union, unit, united, universe, university,
vision, visit, village, visual, welcome, window, winter, wizard, wonder, worker, writer, yellow, zebra, bacon, banana, basket, battery,
beauty, bundle, button, candle, carbon, career, castle, circle, clever, coffee, copper, corner, cotton, danger, daily, daughter, defence,
delivery, delta, design, dinner, doctor, dollar, dragon, driver, eastern, engine, family, farmer, father, finger, flower, forest, friend,
garden, global, golden, ground, hammer, health, heaven, heavy, helicopter, island, jungle, junior, keyboard, ladder, leader, legend, letter,
liberty, library, librarian, little, magnet, manager, marine, master, matter, баба, баран, батько, береза, берег, білий, борода, братство,
будинок, вагон, весна, вечір, вирок, вода, вогонь, ворог, голова, гора, господар, гроші, груша, дача, дача, дача, двері, дерево, дитина,
дорога, дружба, дрон, друг, духа, дуга, дуже, жінка, життя, завтра, закон, залізо, зброя, звір, земля, зима, золото, казка, камінь,
картопля, квиток, квітка, книга, колесо, корабель, корова, країна, кузня, літак, літо, людина, магніт, мати, машина, медаль, мережа, метал,
метр, метод, метрика, метро, миша, мрія, море, мороз, москаль, місто, місяць, надія, нести, несла, неси, несите, нестача, неділя, ніхто,
олія, орел, осінь, пальне, папір, паровоз, пепел, перець, перший, пиво, піца, плата, повітря, подарунок, полк, поле, порт, правда, праця,
промисел, птах, рада, ракета, рафінад, ринок, рис, річка, робота, рука, сила, сніг, собака, сонце, спирт, стіл, сторона, страх, сукня, суп,
тигр, тиша, трава, троянда, фабрика, хата, хліб, холод, хмара, цегла, час, череп, човен, школа, шлюз, шлях, щастя, юність, яблуко, ягода,
якір, январь, февраль, март, апрель, карта, марка, корка, мост, мотор, нитка, пуля, танк, патрон, пушка, солдат, снаряд, корпус, бакалія,
бакалея, бонус, джинси, рокфор, рок, клей, кора, кран, мода, мондео, мисливець, нестор, мило, ранок, сабля, субвенція, субота, суббота,
унік, унікальний, уникальный, уніформа, юніор, хакер, алібі, алиби, unison, minion, million, billion, mansion, tension, pension, session,
mission, passion, fashion, cushion, onion, region, reason, season, lesson, prison, poison, parson, bison, melon, lemon, demon, salmon,
common, cannon, canyon, carton, cartoon, mutton, baton, marathon, python, siphon, ribbon, wagon, weapon, coupon, crayon, beacon, deacon,
falcon, icon, silicon, iridium, radium, sodium, helium, lithium, titanium, stadium, medium, premium, museum, album, forum, vacuum, momentum,
minimum, maximum, optimum, manual, mutual, actual, virtual, casual, annual, usual, equal, rural, plural, moral, coral, oral, mineral,
general, several, federal, liberal, literal, lateral, natural, cultural, central, neutral, monster, mister, disaster, register, minister,
monastery, mystery, history, victory, factory, pottery, lottery, gallery, salary, ordinary, summary, primary, secondary, military, monetary,
voluntary, planetary, elementary, document, monument, movement, payment, statement, settlement, treatment, argument, instrument, comment,
government, parliament, department, spinach, spine, spinner, sponge, spoon, sprint, sparrow, spark, special, species, speech, speed,
spelling, spending, sphere, spice, spiral, spite, splash, sport, spouse, spray, spread, square, squash, squad, submit, subsidy, substance,
success, sudden, suffer, sugar, suggest, suit, summit, sunset, supper, supply, support, supreme, surface, surgeon, surplus, surprise,
survey, survive, suspect, sweater, sweet, swimming, switch, symbol, syndrome, mental, medal, pedal, petal, portal, postal, total, vital,
crystal, capital, hospital, digital, dental, rental, fatal, royal, loyal, vowel, towel, shower, lower, answer, swimmer, former, winner,
skinner, thinner, inner, runner, gunner, banner, manner, ranger, stranger, anger, ginger, singer, hunger, metre, matrix, mattress, mature,
maybe, meadow, meaning, measure, mechanic, medicine, meeting, member, memory, mention, menu, merchant, mercury, mercy, merger, merit,
message, middle, midnight, migrant, miner, minor, minute, miracle, missile, mistake, mixture, mobile, modest, module, moisture, monarch,
monkey, monthly, morning, mortal, mosque, mostly, motel, motion, motive, mouse, mouth, movie, mud, muscle, mushroom, music, mustard, myth,
marsh, margin, marriage, marry, marvel, mask, mass, massive, match, cattle, battle, bottle, rattle, hustle, whistle, gentle, needle, noodle,
poodle, riddle, saddle, paddle, handle, angle, eagle, google, giggle, struggle, humble, humbly, tremble, thimble, tumble, crumble, bumble,
marbles, noble, cable, stable, fable, able, audible, visible, possible, flexible, terrible, horrible, bible, property, prophet, prosper,
protect, protein, proud, proverb, province, public, publish, pudding, pulse, pumpkin, punish, pupil, puppet, purchase, purple, purpose,
pursuit, puzzle, paper, pepsin, peppers, dynamo, dynamic, dynasty, dynamite, denial, dairy, danish, dancing, darling, delicate, delight,
deliver, demand, density, dentist, deposit, depth, deputy, desert, desire, dessert, destiny, detail, device, devil, diary, diesel, digest,
dignity, dilemma, direct, dirty, disco, disease, dispute, distance, divide, divine, domain, domestic, double, dozen, draft, drama, drawing,
dream, dress, drift, drum, duplex, durable, during, duty, barrel, barren, barrier, barry, bargain, barber, bark, barley, baron, basic,
basil, basin, batch, bath, beach, bead, beam, bean, beard, beast, beaver, berry, beverage, bicycle, bishop, bitter, blanket, blast, blend,
blessing, blood, blossom, board, bold, bonus, border, boring, borrow, botany, bottom, boulder, bound, bounty, bowl, brave, bread, breeze,
bridge, brief, brilliant, broad, broker, brother, brush, bubble, bucket, budget, buffalo, buffet, builder, bullet, bumper, bunch, burden,
bureau, burger, butcher, butter, buyer, buzzer, buzzing, buzz, buzzy, knave, knife, knight, knob, knock, knot, knead, knowledge, flux, flax,
fluid, flute, fluent, fleet, flesh, flight, flint, flock, flood, floor, florist, flour, flash, flame, flag, flavour, rockery, rocking,
bedrock, woolly, woollen, rodeo, robot, robin, robust, rotary, rotate, rotor, router, routine, royalty, rubber, rubbish, rugby, ruler,
rumour, runway, subway, railway, highway, gateway, pathway, runaway, takeaway, freeway, motorway, anyway, always, sideways, halfway,
hallway, driveway, doorway, stairway, opener, opera, operate, opinion, optical, option, oracle, orbit, orchard, orchid, ordeal, organ,
orient, origin, orphan, oxygen, oyster, dangle, dandelion, marina, mariner, minerals, minerva, xylophone, alien, align, alike, alive, alley,
alliance, allow, alloy, almond, alpha, alpine, altar, alter, amateur, amazing, ambition, ample, amuse, anchor, ancient, angel, angry,
animal, ankle, annex, antenna, antique, anvil, apart, appeal, apple, apron, arcade, archer, arctic, arena, argue, arise, armour, army,
aroma, array, arrow, artery, article, artist, ashes, aspect, asset, assist, athlete, atlas, atom, attic, auction, audio, author, autumn,
avenue, avocado, award, axis, axle, azure, vacant, valid, valley, value, vampire, vanilla, vapour, variety, vault, vector, vehicle, velvet,
vendor, verse, veteran, viable, vicar, victim, vicious, vigour, villa, villain, vine, vinegar, vintage, violin, viper, viral, virtue, virus,
visor, vista, vivid, vocal, voice, volcano, volume, voter, voyage, vulture, intel, intellect, intelligent, intent, interest, internal,
interval, invite, iron, ivory, micro, micron, microphone, microscope, molar, mole, molecule, quick, quarter, queen, quest, question, queue,
quiet, quilt, quota, quote, radar, radio, radius, raisin, ranch, random, rapid, raspberry, ratio, razor, realm, rebel, recipe, record,
recycle, referee, reflex, refuge, relax, relic, remedy, remote, renew, rescue, resort, result, retail, retreat, revenue, revival, reward,
rhythm, ridge, rifle, ritual, rival, samurai, samson, sandal, satin, satire, sauce, sauna, savage, scale, scandal, scarf, scenic, schema,
scheme, scholar, scissors, scope, scout, screen, screw, script, sculpture, sector, seed, senior, sensor, sequel, serial, series, sermon,
shadow, shaft, shampoo, shelter, sheriff, shield, shrimp, siege, siesta, signal, silent, silk, siren, skater, sketch, skier, skill, skirt,
slave, slogan, sofa, solar, solid, solution, sonar, sonata, sonic, sonnet, source, trimmer, trumpet, timber, timer, timing, tender, tennis,
tenor, tensor, terminal, terrace, texas, texture, textile, toast, tobacco, token, tonic, topaz, topic, torch, tornado, torrent, toxic,
trader, trailer, transit, treasure, trench, tribal, tribute, trident, trigger, trolley, trophy, tropical, tulip, tunnel, turban, turbine,
turbo, turkey, turtle, tutor, tutorial, twilight, tycoon, typical, tyrant, метан, метелик, метеор, механік, мечеть, мелодія, меблі, мандри,
мантія, марення, маркер, мармур, маршал, маршрут, маска, маслини, масло, матрос, мінерал, мінерали, монета, монах, монтаж, мораль, морква,
мотив, музей, музика, нестабільний, несправність, нестерпний, данина, дані, даний, данило, дельфін, десерт, держава, деталь, динамо,
динаміка, динаміт, діалог, діамант, дійсно, дощ, друк, кнопка, кнут, книжка, князь, кисень, кишеня, ключ, козак, колодязь, комбайн, комар,
кордон, король, космос, костюм, кошик, кремінь, криниця, кульбаба, кухня, лавка, ліжко, ліхтар, лотос, лопата, луна, люстра, пакет, палац,
палець, пальма, панель, парасоля, паркан, партія, паспорт, пасажир, перемога, перехід, печиво, пилка, пісня, план, планета, пластик, площа,
подорож, посуд, потяг, поїзд, приклад, природа, пробка, проект, простір, процес, проценти, промінь, реклама, ремонт, рибалка, робітник,
розетка, розум, рослина, сад, світло, свято, серце, сестра, система, склад, скло, сметана, сорочка, спина, спінінг, спінер, стадіон,
станція, стежка, степ, стовп, стрілка, струм, суд, сходи, сюжет, тенісист, теніс, терпіння, тканина, товариш, трактор, труба, туман, туризм,
тюльпан, фанера, фарба, фільм, флюс, фокус, фонтан, форма, фонд, хвиля, цирк, цукор, чай, червень, чемпіон, чобіт, шапка, шашки, шпинат,
шухляда, щит, якість, ясен
, жилет
`;

const GIVEN = new Set(GIVEN_NAMES.split(',').map((name) => fold(name)));

/** Whether a folded text is a name that people are given. */
export function isGivenName(folded: string): boolean {
  return GIVEN.has(folded);
}

/** Every name once, common words among them. */
export function worldNames(): readonly string[] {
  const all = [
    COMPANIES,
    LATIN_NAMES,
    CYRILLIC_NAMES,
    CHINESE,
    CHINESE_NAMES,
    NAMESAKES,
    GIVEN_NAMES,
    SURNAMES,
    PLACES,
    EVERYDAY,
  ].flatMap((names) => names.split(','));
  return [...new Set([...all.map((name) => name.trim()), ...commonWords()])].filter((name) => name !== '');
}
