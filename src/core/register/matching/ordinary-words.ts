/**
 * Ordinary words of English, Ukrainian and Russian: what people put around a company's name when they ask about it, and
 * things that a name may be mistaken for. No dictionary, but what is met; written from general knowledge. Cyrillic words
 * stand for their case forms too (`case-endings.ts`), English ones for the same with an s.
 */
export const ORDINARY_WORDS = `
abandon abandoned abandoning abbey abbot able aboard above abroad absolute absolutely abstract abundant acacia
academies accelerate accelerated accelerating accelerometer accent accept accepted accepting access accessed accesses
accessing accordingly accordion account accountable accountancies accountancy accountant accumulate accumulated
accumulating accumulator acetone acetylene achieve achieved achievement achieving acid acorn acquire acquired
acquiring acre acrobat across acrylic activate activated activating activist actor actress actresses actuator acute
adagio adapt adapted adapting add added adding address adequate adhesive adjust adjusted adjusting admirals admire
admired admiring adopt adopted adopting advance advanced advancing advantage adventure advice advise advised advising
aerobic affair affection affiliate affiliated affiliating afford afforded affording after afternoon afterwards again
against agate agencies agency agenda agent aggressor agile ago agreement ah ahead aid aided aiding aimed aiming aims
ain't aint airframe airline airliner airplane airship airstrike aka alarm albatross albatrosses alder alert alerted
alerting alfalfa algebra algorithm alibis aligned aligning aligns alimonies alimony alkali all allege alleged
allegedly alleging allegro allergies allergy alliances allies alligator allocate allocated allocating allow allowed
allowing alloys ally almonds almost alone along alongside alpaca alphas already alright altars alternative
alternatively although altimeter alto am amateurs amaze amazed amazement ambassador ambers ambitions ambulance ambush
ambushes amethyst amid amidst ammonia ammunition amnesties amnesty among amongst amount amperage amplified amplifier
amplifies amplify amplifying amulet amused amuses amusing analogue analyse analysed analysing analyst analyze analyzed
analyzing anchored anchoring anchors anchovies anchovy andante anecdote anesthesia angels angers angles anise ankles
annex annexes anniversaries anniversary announce announced announcing annoy annoyed annoying annually anode another
answered answering answers antelope antenna anthem anthracite antibiotic antimonies antimony antivirus anvils
anxieties anxiety anxious anybody anyhow anytime anyways anywhere apart apartment apex apexes apostle app apparent
apparently appeals appear appearance appeared appearing appendix appendixes appetizer applaud applauded applauding
apples application applied applies apply applying appoint appointed appointing appreciate appreciated approach
approached approaches approaching approve approved approving approximately apricot april aqua aqueduct arch
archaeologist archangel archeries archers archery arches architect ardent area aren't arenas arent argon argue argued
arguing arguments arises arising arithmetic armchair armed arming armistice armor arms army aroma around arrange
arranged arrangement arranging arrays arrest arrested arresting arrival arrive arrived arriving arrows arson arteries
article artificial artists asap asbestos ascend ascended ascending aside asked asking asks aspects aspen asphalt
assault assemble assembled assemblies assembling assembly assess assessed assesses assessing assign assigned assigning
assistant assisted assisting assists associate associated associating association assume assumed assuming assure
assured assuring aster asteroid asthma astronaut astronomer ate athletics atmosphere atoll atomic atoms atop attach
attached attaches attaching attack attacked attacking attempt attempted attempting attend attended attending attics
attitude attorney attract attracted attracting attraction auburn auction audience audited auditing auditor audits aunt
aurora authentic authorities authority authors automatic autumns available avalanche avenues average aviator avocados
avoid avoided avoiding awake awaking awarded awarding awards aware away awkward awls axes axiom axle azimuth azures
babies baby back background backpack backward bacons bacterium bad badge badger badminton bag bagel baguette bail bake
baked baker bakeries baking balance balanced balancing balconies balcony bald ball ballad ballerina ballista balloon
ballot balm balsa balsam bamboo ban bananas bandage bandwidth bang banged banging banjo banknote banned banners
banning banquet baobab baptism barbecue barbers barcode bare barely bargains barge baritone barium barks barn baroness
barons barracks barrels barriers barring barrister bartender basalt base baseball basement basically basilisk basils
basis basketball baskets bass basses bassoon bastion batch batches bath bathe bathed bathing bathroom bats battalion
battles battleship bayonet bays bazaar bazooka beacons beamed beaming beams beans beards bearing bears beautiful
beavers bedroom beds beech beeches beekeeper beers beet beetle before beforehand began begged begging begin beginning
begs begun behave behaved behaving behavior beige being belief believe believed believing bell bellies belly belonged
belonging below belt bench benches bend bending beneath beneficiaries beneficiary benefit bentonite benzene beret
beryl beryllium beside betas bets betting between bias biathlon bibles bicycle bids bike bill billiard billion
biologist biplane birch birches birth bishops bismuth bitumen bizarre blackberries blackberry blackboard blacklisted
blacklisting blacklists blacksmith bladder blank blanket blast bleach bleaches blended blender blending blends bless
blessed blesses blessings blind blink blinked blinking bliss blisses blizzard block blond bloods bloom bloomed
blooming blossoms blouse blueberries blueberry blunt boar boast boasted boasting boat boatswain bobsleigh boil boiled
boiler boiling bolt bolted bolting bomb bombed bomber bombing bonds bone bonnet bonsai bonuses booked books boost
boosted boosting boot booth border bore boredom boson bosses both bottle bough boulders bounce bounced bouncing
boundaries boundary bowed bowing bowling bowls bows boxed boxes boxing boycotting boycotts boyfriend bracelet braid
brains brake braked braking branch branches brand-new branded brandies branding brandy brass brasses braveries bravery
breach breached breaches breaching breads break breakfast breaking breakthrough bream breastplate breathe breathed
breathing breezes brew brewed brewing bribe brick bricklayer bridged bridges bridging bridle briefcase briefs brig
brigade bring bringing brisk broaden broadened broadening brocade broccoli broke broken broker bromine bronchitis
bronzes brooch brooches brook broom broth brother brought browser bruise brunch brunches brushed brushes brushing
brutal btw bubbled bubbles bubbling buckets buckle buckwheat budgets buffaloes buffer buffets bugle build builder
building built bulb bulk bulky bulldozer bullet bullfinch bullfinches bumblebee bump bumped bumpers bumping bundled
bundles bundling bungalow bunker buns buoy burdens burgers burglaries burglary burgundies burgundy buried buries burn
burned burner burning bury burying bush bushel bushes bushing business businesses busy butane butcheries butchery
butler butter butterflies buttons buyer buys buzzed buzzes bye byte cabbage cabin cabinet cabs cache cactus cactuses
cadence cafe cage cake calcium calculate calculated calculating calculus calculuses calendar calf caliper call calling
calm calmed calming calorie came camels camp campaign camped camping camshaft can't canaries canary cancel canceled
canceling candela candidate candies candles cannons cannot canoe cans cant canteen canvas canyons capacities capacitor
capacity cape capitals cappuccino caps capsule captains caption capture captured capturing caramel carat caravel
carbine carbonate carbons carburetor cardamom cardigan cardinal cardiologist cared careers careful careless cares
cargoes caring carnation carousel carp carpenter carpet carriage carried carriers carries carrot carry carrying cart
cartons cartridge carve carved carving cascade cashew cashier cashmere cast casting castles catalog catalyst catamaran
catapult categories category caterpillar catfish catfishes cathedral cathode cats cattles cause caused causing caution
cavalryman cavalrymen cease ceased ceasefire ceasing cedars celebrate celebrated celebrating celeries celery celestial
cell cellar cello cements cemeteries cemetery cent centaur center centimeter centuries century ceramic cereal
ceremonies ceremony certain certainly certificate certified certifies certify certifying cesium chain chair
chalcedonies chalcedony chalk challenge challenged challenging chamber chameleon champagne champions championship
chance chancellor chandelier change changed changing chaos chapel chapter character charcoal charge charged charger
charging chariot charm charming chart charter chase chased chasing chat chatted chatting chauffeur cheap cheat cheated
cheating checked checker checking checklist checkpoint checks cheek cheer cheered cheerful cheering cheese cheetah
chef chemist cheque cherries cherry chess chest chestnut chew chewed chewing chicken chickpea chief chiefly child
children chime chimera chimney chimpanzee chin chipmunk chisel chloride chlorine chocolates choices choir choose
choosing chop chopped chopping chord chorus choruses chose chosen chromium chrysanthemum church churches cicada cider
cigar cigarette cinnamon circled circles circling circumstance circumvent circumvented circumventing circus circuses
citadel cities citizen civil civilian civilization claim claimed claiming clam clamp clap clapped clapping clarified
clarifies clarify clarifying clarinet clash clashes class classroom clause clays cleaned cleaners cleaning cleans
clearly client cliff climate climb climbed climbing clinics clip clipped clipper clipping cloak clock close closed
closely closer closing cloth clothes clouds clover clown clubs clue clumsy cluster clutch clutches coach coached
coaches coaching coals coarse coast coat coated coating cobalt cobble cobbler cobras cockpit cockroach cockroaches
cocktail cocoa code coefficient coffees cognac cohort coil coin coke colander cold collaborate collaborated
collaborating collapse collapsed collapsing collar colleague collect collected collecting collection colleges colloid
colonel colonies colony colossal column comb combat combination combine combined combining come comets comfort
comforted comforting comic coming command commanded commanding comments commercial commission commitment committee
commodities commodity commodore common communicate communicated communicating communion communities companion compare
compared comparing comparison compasses compassion compete competed competing competition compile compiled compiler
compiling complain complained complaining complete completed completely completing complex complexes compliance
compliant complicit complied complies comply complying compose composed composer composing compound compress
compressed compresses compressing compressor compromise compute computed conceal concealed concealing concentrate
concentrated concentrating concept concerned concerning concerns concerto conclude concluded concluding conclusion
concrete condenser condition conditioner condor conduct conducted conducting conductor conduit cone confectioner
conference confess confessed confesses confessing confession confidence confident confirm confirmed confirming
conflict confuse confused confusing confusion congress congresses connect connecting connections connector conquer
conquered conquering conquest conscript consequence consequently consider considered considering consist consisted
consisting constable constant constantly constellation constitution constraint construct constructed constructing
consul consult consulted consume consumed consumer consuming contact contacted contacting contain contained containing
contest context continent continue continued continuing continuously contract contractor contrast contribute
contributed contributing contribution controlled controller controlling convent convention conversation conversion
convert converted convertible converting conveyor convict convoy cooked cookie cooking cooks cool cooled cooper
cooperate cooperated cooperating cooperation copied copies coppers copy copybook copying copyright corals cord
corduroy cores coriander cormorant cornea corners cornet cornflower corollaries corollary corona corporal corporations
corps corrected correcting correction corrects corridor corsair corundum corvette cosine cosmic cosmonaut cost costly
cot cottage cottons couch couches cougar cough coughed coughing couldn't couldnt coulomb council count counted counter
counterfeit countess countesses counting country coupe couple coupled coupling coupons courage course court courtyard
cousin cover covered covering cowboy coworker cozy crab crack cracked cracker cracking cradle craft crafted crafting
craftsman craftsmen cranberries cranberry crane crankshaft crash crashed crashes crashing crate crater crawl crawled
crawling crazy cream create created creating creation creative creature credits creek crescendo crest crew crib
cricket crime crimson crisis crisp criterion critic crocodile crocus crocuses croissant croquet crossbow crossed
crosses crossing crossroad crossword crow crowd crowns crucial crucible crucifix crucifixes cruel cruelties cruelty
cruiser crusade crusader crush crushed crushes crushing crutch crutches crypt crystals cubes cuckoo cucumber cuff
cultivate cultivated cultivating culture cumin cupboard cupcake cups cured cures curing curiosities curiosity curious
curl curled curling curly currant current currently curse cursor curtain curve custard custom customer cut cute
cutlass cutlasses cutlet cutting cuttlefish cuttlefishes cyan cycle cycled cycling cyclone cyclops cyclotron cylinder
cymbal cypress cypresses dad daffodil dagger dahlia daily daisies damage damaged damaging damp dams danced dancer
dances dandelions dangerous dangers dare dared daring dark dart dash dashboard dashed dashes dashing databases datas
date datum daughter dawns daylight days dazzling deacons deadline deaf dealers dealing dealt dean dear debate debated
debating debt debugger decade decathlon decay decayed decaying deceive deceived deceiving december decibel decide
decided deciding decimal decision deck declare declared declaring decline declined declining decoder decoration
decrease decreased decreasing decree deep deer defeat defect defender defenses define defined defining definitely
degree delay delayed delaying delegate delegation delete deleted deleting delicious delights deliver delivered
delivering deltas demand demanded demanding democracies democracy demodulator demons demonstrate demonstrated
demonstrating denied denies denim dense densities dentists deny denying deodorant depart departed departing department
departure depend depended dependence depending deposit deposited depositing depot depths deputies derbies derby
derivative descendant describe described describing description deserted deserting deserts deserve deserved deserving
designed designer designing designs desired desires desiring desk despair desperate despite dessert destination
destinies destroy destroyed destroyer destroying destruction detail detect detected detecting detective detergents
determine determined determining develop developed developing developments devils devote devoted devoting devotion
dews diabetes diagnosis dialogue diameter diamonds diaper diaries dictator dictionaries dictionary didn't didnt
diesels differ differed difference different differing difficulties difficulty digested digesting digests dignities
dilemmas diligence dill dime dimension dine dined dining dinner dinosaur diode diploma diplomat directed directing
direction directly director directs dirty disagree disagreed disagreeing disasters discipline discounts discover
discovered discoveries discovering discovery discus discuses discussed discusses discussing discussion diseases
disguise disguised disguising dish dishes dishwasher dislike disliked disliking display displayed displaying
dissertation dissolve dissolved dissolving distances distant distribute distributed distributing distributor district
ditch ditched ditches ditching dive dived diversities diversity divest divested divesting divided dividend divides
dividing diving division dock doctor document documented documenting dodged dodges dodging doesn't doesnt dogs doing
dollar dolomite dolphins domains dome domestic domino dominoes don't donate donated donating done donkey dont doors
double doubled doubling doubt doubted doubting doves down download downloaded downloading downstairs downward dowries
dowry dozen drafts drag dragged dragging dragonflies dragonfly dragons dragoon drain drained draining dramas drank
draught drawer drawings dread dreamed dreaming dreams dress dressed dresser dresses dressing dried dries drifted
drifting drifts drill drilled drinking drinks drive driven driver driving drizzle drop droped droping drove drown
drowned drowning drowsy drug druid drummed drummer drumming drums dryad dryer drying drywall ducat duchess duchesses
duck due duel duet dukes dull dumb dummies dummy dump dumped dumping dumpling dune dupe during dusk dusted dusting
dustpan dusts dusty duties duvet dwarf dyes dynamos dynasties each eager eagerness eagles earl earlier earliest early
earnest earring earthly earthquake earths ease easts easy eat eaten eating ebonies ebony echo echoed echoes echoing
eclipse ecologies ecology economies economist economy ecstasies ecstasy edge edict edit edited editing edition editor
editorial educate educated educating educations effect efficiencies efficiency effort eg egg eggplant egos eight
eighteen eighth eighty either elastic elbow elder elderly electrician electrode electrolyte electron elegant element
elephant elevate elevated elevating elevator elixir ellipse eloquence eloquent else elsewhere email embargo embers
emblem embrace embraced embracing emeralds emerge emerged emergencies emergency emerging emigrant emit emitted
emitting emperors emphasis emphasize emphasized emphasizing empires employ employed employee employer employing
empower empowered empowering empress empresses empty emulsion enable enabled enabling enamel enclave encoder encounter
encyclopedia endeavor ended ending endless ends enemies enemy energetic energies engage engaged engaging engineer
enhance enhanced enhancing enigma enjoy enjoyed enjoying enlarge enlarged enlarging enormous enough enrich enriched
enriches enriching ensemble ensure ensured ensuring entertain entertained entertaining enthusiasm entirely entities
entity entrance entries entry envelope envies envision envisioned envisioning envoy envy enzyme epic epidemic episode
epoch epoches epoxies epoxy epsilon equation equator equinox equinoxes equip equiped equiping equities equity eras
erase erased eraser erasing ermine errand error erupt erupted erupting escalator escape escaped escaping escort
especially espresso essay essence essential essentially est establish established establishes establishing estates
estimate estimated estimating estuaries estuary etc eternal eternities ethanol ethereal ethical ethylene etude
eucalyptus eucalyptuses euphoria euro evade evaded evading evaluated evaluates evaluating evaporate evaporated
evaporating evaporator even evening event eventually every everybody everyone everywhere evidence evident evidently
evil evolution evolve evolved evolving exact exactly exam examine examined examining example excavator exceed exceeded
exceeding excellence excellent except exception exchanges excise excite excited exciting exclude excluded excluding
excursion excuse excused excusing execute executed executing exercise exercised exercising exhale exhaled exhaling
exhaust exhibit exhibited exhibiting exile exist existed existing exiting exits exodus exoduses exotic expand expanded
expanding expanse expansion expect expected expecting expedition expense expensive experience experienced experiencing
experiment expert explain explained explaining explode exploded exploding explore explored exploring explosion
exponent exported exporter exporting expose exposed exposing expressed expresses expressing expression exquisite
extend extended extending extension extent extortion extra extract extracted extracting extreme eyebrow eyelash
eyelashes eyelid fables fabric fabrication fabulous facade facet facilities facility fact faction factories faculties
faculty fade faded fading fail failed failing failure faint fainted fainting fair fairies fairly fairness faithful
faiths fake faked faking falcons fall fallacies fallacy fallen falling false fame familiar families famous fan fancy
fanfare fantasies fantastic fantasy far farad farewell farmer farther fashionable fasten fastened fastening fate
father fathom fatigue faucet fault faun favor favored favoring favorite fear feared fearing fearless feast feat
feather feature february federation fee feeble feed feedback fell fellow fellowship fencing fender fennel fern ferry
fertile festival festive fetch fetched fetches fetching fever few fewer fewest fiber fidelities fidelity fields fierce
fiery fifteen fifth fifty fighter figment figure filament file filed filing fill filled filling filter filtered
filtering fin finale finally financed finances finch finches finds fine fined finesse fingernail fingers fining finish
finished finishes finishing fired firefighter fireflies firefly fireman firemen fireplace fires firewall firework
firing firms firstly fish fisher fisherman fishermen fist fits fitted fitting five fix fixed fixes fixing fixture
fjord flair flake flames flamingo flange flank flannel flare flashed flashes flashing flask flat flatten flattened
flattening flavor flavour flaw flea fleece flew flicker flight flints float floated floating flocks flooded flooding
floods floor flora florin flounder flour flourish flourished flourishes flourishing flow flowed flowing flown fluffy
fluke fluorine flurries flurry flush flushed flushes flushing flutes flying flys foal focused focuses focusing foes
foggy fogs foil folded folding folds folk folklore follies follow followed follower following folly fond font fool
fooled fooling foot football footnote footprint footstep forbid forbidden forced forces forcing forecast forehead
foreign forester forests foreword forged forges forget forgot forgotten fork forklift form formal formed former
formerly forming formula fort forte forth fortified fortifies fortify fortifying fortress fortresses fortunately
fortune forty forums forward fossil foundation founder foundries fountain four fourteen fourth foyer fractal fraction
fracture fragile fragment fragrance frame framed framework framing franc franchise franchised franchising frank
frankly fraud freckle free freedoms freeze freezer freezing freighter freights frenzies frenzy frequencies frequency
frequently friction friday fridge fried friend friendly friendship fries frigate frighten frightened frightening
fringe frisbee frog frontiers frontlines frosts frosty froze fruit fruitful fry frying fuchsia fudge fuel fueled
fueling fulcrum full fully function functioned functioning funding funnel funny furies furious furlong furnace
furnitures furrow furs further furthermore furthest fury fuse fuselage fusion future fyi gadget gain gained gaining
gala galaxies gale gallant galleon galleries galley gallium gallon gallop galloped galloping gambled gambles gambling
gammas gaps garage gardener garlic garment garnet garrison gasket gasoline gates gateways gather gathered gathering
gauge gauntlet gave gaze gazed gazelle gazing gear gearbox gearboxes gecko gelatin gems gemstone gender gene generally
generals generate generated generating generation generator generosities generosity generous genesis genie genius
geniuses genre genuine geographer geologist geometries geometry germanium gesture gets getting geyser ghost giant
gigabyte gigantic gimmick gingers giraffe girder girlfriend gist give given giving glacier glad gladiator glance
glanced glancing gland glare glasses glasseses gleam glide glided glider gliding glimmer glimpse glitter globes gloomy
glories glorious glory gloss glossaries glossary glosses glove glow glowed glowing glue glued gluing glycerin gnome go
goal goalkeeper goat goblet goblin goes going goldfinch goldfinches golds golem golf gondola gone gong gonna goodbye
goods gooseberries gooseberry gorge gorgeous gorgon gorilla gospel gotta gotten govern governed governess governing
government governor gown grab grabbed grabbing grace graceful grade graded grading grains gram grand grandeur grandma
grandmother granite grant granted granting grape grapefruit graph graphite grasp grasshopper grateful grater gratitude
grave gravel gravies gravities gravity gravy graze grazed grazing greed greedy greenhouse greet greeted greeting
grenade grids grief griffin grill grilled grilling grin grind grinder grinding grinned grinning grip gripped gripping
groan groaned groaning groceries grocery groove gross ground grouse grove growth guarantee guaranteed guaranteeing
guard guarded guardian guarding guerrilla guess guessed guesses guessing guest guidance guide guided guiding guild
guilder guise guitar guitarist gulf gull gums gunners gust guys gymnasium gymnastic gypsum gyro gyroscope habit
habitat hacksaw hadn't hadnt hail hairbrush hairbrushes hairdresser halberd half halibut hall hallmark halo halt
halted halting halves hamburger hammered hammering hammock hams hamster handbag handball handled handles handling
hands handsome handy hang hangar hanging happen happened happening happiness harbors hard hardly hardship hardware
hare harm harmed harming harmonies harmony harness harp harpsichord harrier harrow harsh harvest harvested harvester
harvesting hasn't hasnt haste hasty hat hatch hatches hate hated hating hatred haulier haunt haunted haunting haven
haven't havent having hawks hawthorn hazard haze hazel hazelnut he's head headlight headline headphones headquarters
headset heal healed healing healths healthy heap heaped heaping hear hearing hearth hearts hearty heat heated heater
heavens hectare hedgehog heel height heir heirloom held helicopter helixes hell helm helmet help helped helping
hematite hemisphere hemp hence henries henry herald herb herbicide herd here's hereby herein heres heritages hermit
heroes heron herring hers herself hertz hertzes hes hesitate hesitated hesitating hexagon hid hidden hide hiding high
highland highlight him himself hinge hint hippo hips hire hired hiring historian histories hit hitting hobbies hobby
hockey hoes hoist hold holiday hollow holster holy homeland homes homework homicide honest honesties honestly honesty
honey honeymoon honors hood hoof hook hoped hopefully hopes hoping hops horizons horn hornbeam hornet horror horse
horseradish horseradishes hose hospitals host hostage hostel hostile hour household houses hover hovered hovering
how's however howitzer hows hq hryvnia hubs hues huge hugged hugging hugs hull humid humilities humility hummed
humming hummingbird humor hums hunch hunches hundred hungry hunt hunted hunter hunting hurdle hurricane hurried
hurries hurry hurrying husband hussar huts hyacinth hybrid hydra hydrogen hydroxide hyena hygiene hymn hyperbola
hypnotize hypnotized hypnotizing hypothesis i'd i'll i'm i've iban iceberg icicle icons ideals identified identifier
identifies identify identifying identities identity idiom idk idle idol idyll ignite ignited igniting ignition ignore
ignored ignoring iguana ill illegal illness illuminate illuminated illuminating illusion im image imagination imagine
imagined imagining imam imitate imitated imitating imitation immediately immense immortal imo impact imperative
imperial important imported importer importing imports impossible impress impressed impresses impressing impression
improve improved improving impulse inactive incense incentive inception inch inches incident include included
including income incorrect increase increased increasing incredible index indexes indicate indicated indicating
indicator indigo indium indoors inductor infant infantryman infantrymen infect infected infecting infection inferno
infinite infinities infirmaries infirmary inflate inflated inflating influence influenced influencing influenza influx
influxes inform informed informing ingot ingredient inhale inhaled inhaling inherit inheritance inherited inheriting
initial initially initiative inject injected injecting injection injure injured injuring inks inlet innocent innovate
innovated innovating innovation inns input inquiries inquiry insect insight insignia insist insisted insisting inspect
inspected inspecting inspector inspiration inspire inspired inspiring install installed installing instance instant
instantly instead instinct institutes institution instruct instructed instructing instructor insure insured insuring
integer integral integrate integrating integrities integrity intellects intelligences intend intended intending
intense intents interceptor interested interesting interests interface interfere interfered interfering intermediaries
intermediary interpreter interrupt interrupted interrupting intervals interview intestine into intrigue introduce
introduced introducing intuition invade invaded invading invasion invent invented inventing invention inventor
inverter invest invested investigate investigated investigating investing invincible invisible invitation invited
invites inviting invoices iodine ions ironed ironing irons irritate irritated irritating islands isle isn't isnt
isolate isolated isolating isotope issue it'd it'll it's itch itched itches itching itd item itineraries itinerary
itll itself ive ivies ivories jack jackal jacket jackpot jades jaguar jail jam janitor january jar jasmine jasper
javelin jaws jealousies jealousy jean jellies jelly jellyfish jellyfishes jest jets jewel jewelries jigs jigsaw jingle
jockey joiner joint joist joke joked joking jolly joule journalist journey joyful joys joystick jubilee judge judged
judging judo juggle juggled juggling jugs juices juicy july jump jumped jumper jumping junction juncture jungles
juniper juries jury justices kaleidoscope kangaroo kaolin kappa karate katana kayak keel keen keep keeper keeping
kefir kegs kelvin kept kernel kerosene kestrel ketchups kettles keyboard keystone khaki kick kicked kicking kid kidney
kill killed killing kiln kilobyte kilogram kilometer kindergarten kindly kindness kinds kingdoms kingfisher kings kins
kinship kiosk kiss kisses kitchen kite kitten kiwi knack knee kneel kneeling knew knife knights knit knitted knitting
knives knobs knocked knocking knockoff knocks knoll knots knotted knotting knowing known knows koala kraken kremlin
krypton label labeled labeling labor labyrinth lace lack lacquer ladies ladle lads lady ladybug lager lagoon lakes
lamb lambda lament lamp lampshade lance lancer land landed landing landlord landmark landscape lane language lanterns
lanthanum laps lapse laptops larch larches lard large largely lark lasagna laser lash lashes last lasted lasting
lastly latch latches late lately later latest latex latexes lathe latitude latte latter lattice laugh laughed laughing
launch launched launches launching laurel lava lavender lavish lawful laws lawsuit lawyer layer layout lazy leaders
leadership leaf leaflet leagues leak lean leaned leaning leap leaped leaping learn learned lease leased least leathers
lecture lecturer ledger legacies legally legato legendary legends legion leisure lemma lemonade lemons length lens
lenses lentil leopards lepton less lessons lest let let's letters lettuce level leveled leveling lever leverage
leviathan levies levy lexicon liabilities liability liaison liberties librarians libraried libraries librarying
licence license licensed licensing lichen lick licked licking lids lieutenant lifeguard lifetime lift ligament lighten
lightened lightening lighthouse lightness lightnings lignite liked likely likes likewise liking lilac lilies limb lime
limestone limit limitation limousine limp linden lineage linear linens liner linger lingered lingering lining linking
lions lips lipstick liqueur liquid listen listened listening liter literally literature litter little liturgies
liturgy lived livelihood lively liver lives living lizard llama load loaded loader loading loaf loafer lobbies lobby
lobster local locate located locating locked locket locking locks locksmith locomotives locust loft lofty log
logarithm logged logging logic login logo lollipop lonely longed longing longitude longs looked looking looks loom
loop loophole loose lore lorries lorry loss losses lotion lots lotteries loud lounge loved lover loves loving low
lowered lowering lowers loyalties loyalty lubricant luck luge luggage lull lumber lumberjack lumen luminaries luminary
lump lunacies lunacy lunar lunch lunches lung lure luster lute luxuries luxurious luxury lyceum lynx lynxes lyre lyric
ma'am maam macaroni mace machineries machinery mackerel macro madam maelstrom magenta magical magician magma magnesium
magnetic magnetite magnetron magnets magnificent magnolia magpie mahoganies mahogany maid maiden mail main mainly
maize majestic majesties majesty major majorities majority makers makeup making malachite malice mall mammoth manage
managed manager managing mandarin mandate mandolin mane maneuver manganese mango mangoes manifest manners mansions
mantis manuals manufactured manufactures manuscript many maples maps marathons marched marches marching mare margins
marinas mariners marked marketed markets marmalade maroon married marries marrying marshals marshmallow marten martyr
mascara mascot maser masks mason masses masseur mast mastered masteries mastering masterpiece mastery matched matching
mate mated material mathematician mating matrixes mats matter mattered mattering mattress mattresses mausoleum mauve
maxims maybe mayonnaises mayor maze mazurka meadows meal meaning meant meantime meanwhile measured measures measuring
mechanic mechanical mechanism medals median medicine medieval meditate meditated meditating medley meetings megabyte
melancholies melancholy mellow melodies melody melons melt melted melting members memento memoir memories memorize
memorized memorizing men menace mend mended mending mention mentioned mentioning mentor menus mercenaries mercenary
merchants mercies mercuries merely merge merged merging meridian merits merlin mermaid merry meshes meson message
messenger metaphor meteors meters methane methanol methods metropolis mica microbe microchip microcontroller
micrometer microns microscope microwave midday middleman midfielder midnights midwife might mightn't mightnt mighty
migrate migrated migrating mild mile milestone military milked milking milkmaid milks mill milled millennium miller
millet millimeter milling million minds mine mined miners minister ministries ministry mink minor minorities minority
minotaur mint minuet minus minute miracles mirage mirrors mischief miss missed misses missing missions misspell
misspelled misspelling mist mistakes misty mitten mix mixed mixes mixing mixtures mobs moccasin mode model modem
modesties modesty modified modifies modify modifying modulator moist molecules moles molten molybdenum mom moments
momentums monarches monarchies monarchy monasteries mondays money mongoose monitor monitored monitoring monk monkeys
monolith monologue monomer monsoon month monthly monuments mood moonlight moonstone moose mops morale moreover
mornings mortar mortgages mosaics mosques mosquito mosquitoes moss mosses most mostly motels moth mother motif motions
motivate motivated motivating motives motto mound mount mountains mounted mounting mousse mouths move moved movements
movies moving mowed mowing mows mrs ms much muddy muffin mug mulberries mulberry mule mullah multimeter multiplied
multiplies multiply multiplying multitude mum murder murdered murdering muscles muse museums mushrooms musical
musician musket musketeer muskrat mussel must mustache mustards mustn't mustnt mute muzzle myriad myself mysteries
mysterious mystic mystique mythical myths nail nailed nailing naked namely naming nannies nanny napkin nappies nappy
naps narrate narrated narrating narrative narrow nasty nations native nature naughty naval navies navigate navigated
navigating navigations navigators navy near nearby nearer nearest nearly neat nebulas necessary necessities necessity
neck necklace needed needing needles needn't neednt needs neglect neglected neglecting negotiation neighbor
neighborhood neighbour neither neodymium neon nephew nerve nervous nests nets nettles neurologist neutrino neutron
nevertheless newcomer news newspapers newt newton nexus nexuses niche nickels nickname niece nightingale nightmare
nights nimble nine nineteen ninety ninja ninth nirvana nitrate nitrogen nobilities nobility nobody nocturne nodded
nodding nodes nods noise noisy nomad nominate nominated nominating noncompliant none nonetheless nonsense noodles
noodleses nook noon noone nope nor norm normal normally nose nostalgia nostril notaries notary notebook notice noticed
noticing notified notifies notify notifying notion novas novel novelist novelties novelty november nowadays nowhere
nozzle nuance nucleus nucleuses nugget nuisance numb numbered numbering numbers nuns nurse nurseries nursery nurture
nurtured nurturing nut nutmeg nutritious nutses nylon nymph oars oasis oath obelisk obey obeyed obeying object
objected objecting objective obligation oblique oboe obscure observatories observatory observe observed observer
observing obsidian obstacle obtain obtained obtaining obvious obviously occasion occasionally occupation occupied
occupier occupies occupy occupying occur occurred occurrence occurring oceans ochre octagon octave october octopus
octopuses odds odor odyssey off offence offend offended offending offensive offered offering office officer officially
offline offspring often ogre oh ohms ointment ok okay oligarch oligarches olive omegas omelet omen onboard onboarded
onboarding once ones oneself onion onset onto onyx onyxes opals opened opening opens operas operated operetta opinion
opponent opportunities opportunity oppose opposed opposing opposite optician optimal optimize optimized optimizing
options oracles oranges orator orbited orbiting orbits orca orchards orchestra orchids ordeals orders ordinance
organize organized organizing organs original originally origins ornament ornate orphans oscillate oscillated
oscillating oscillator oscilloscope osmium osprey ostrich ostriches other otherwise otter ou ought ounce ours ourself
ourselves out outbreak outcome outdoors outer outfit outlet outline outlook outpost output outset outside outsource
outsourced outsourcing oval oven over overcoat overcome overcoming overflow overflowed overflowing overseas oversight
overture owed owes owing owls owners owning oxide oxygens oysters ozone pace pack package packed packet packing pact
paddled paddles paddling pageant pages pagoda pain painter pair pajama palaces pale palladium palm pals pancake
pancreas panda pandemic panic panoplies panoply panorama pans panthers papers paprika parable parabola parachute
parade paradigm paradise paradox paradoxes paraffin paragon paragraph parallax parallaxes parallel paramedic
paratrooper parcel pardon parent parish parishes parked parking parks parliaments parlor parodies parody parole parrot
parser parsley partially participate participated participating particle particular particularly partisan partly
partnered partnering partridge pascal passage passenger passions passive passport password past pasta paste pasted
pastime pasting pastor pasture patch patched patches patching patent path pathways patience patient patriot patrol
pattern pause paused pausing pavilion payload payroll peaceful peach peaches peacock peak peanut pear pearls peasant
peat pebble peculiar peculiarities peculiarity pedals pediatrician peel peeled peeling pegasus pegasuses pegs pelican
penalties penalty pencils pendant pending pendulum penguin peninsulas pennies penny pens pentagon peonies peony per
percentage perch perches perform performed performing perfume perhaps peril perimeter period periwinkle perk permanent
permanently permission permit permitted permitting permutation perpetual persimmon person personalities personality
perspective peso pesticide petals petroleums pets petty phalanx phalanxes phantom pharmacies pharmacist pharmacy phase
pheasant phenomenon philosopher philosophies philosophy phoenixes phosphate phosphorus phosphoruses photographer
photon photos phrase physician physicist pianist piano pick picked picking pickle picnics piece pier pies pieties
piety pigeon piglet pigment pike pilgrim pill pillar pillow pilots pincers pinch pinched pinches pinching pineapple
pines pink pinnacle pins pint pioneered pioneering pioneers pipe pipelines pirate pistachio pistol piston pitch
pitcher pitches pities pits pity pivot pixels pixie pizza place placid plague plain plan plane planets plank planned
planning plant plantain planted planting plasma plaster plastic plate plateau platform platinums platoon played player
playful playground playing playoff plays playwright pleasant pleased pleases pleasing pleasure pledge plenties plenty
plier plight plot plotter plow ploy plug plugged plugging plum plumb plumber plume plump plunge plunged plunging
plutonium plywood pneumonia pockets poem poet poetries poetry pointed pointer pointing points poise poisons poke poked
poker poking polar pole police policeman policemen policies policy polished polishes polishing polite politician polka
poll pollen polo polonium polyester polygon polymer polynomial pomp pond ponies pony poor pope poplar popped poppies
popping poppy pops popular population porch porches pork portals porter portion portrait pose position positive
possess possessed possesses possessing possible possibly posted posting postman postmen posts posture pot potassium
potato potatoes potent potential potion potter pouch pouches pound pour poured pouring poverties poverty powders
powered powerful powering powers practice practise practised practising prairie pram prank prawn pray prayed prayer
praying preach preached preaches preaching precede preceded preceding precious precise precisely precisions predator
predict predicted predicting preface prefer preferred preferring prejudice prelude premise prepare prepared preparing
prescription presence presently preserve preserved preserving president pressed presses pressing prestiges presumably
pretend pretended pretending pretty pretzel prevent prevented preventing previously prey prices priest primal
primarily primitive primrose princes princesses principal principle print printed printer priorities priority prisms
prisoner prisons privacies privacy private privilege prize probabilities probability probably probe problem procedure
proceed proceeded proceeding process processes procession processor procure procured procurements procuring prodigies
prodigy produce produced producers producing profession professor proficiencies proficiency profile profit profusion
program programme programmed programming progress progresses prominence promise promised promising promote promoted
promoting prong pronounce pronounced pronouncing proof prop propane propel propelled propeller propelling prophets
proportion propose proposed proposing proprietor prosecutors prospect prospered prospering prosperities prosperity
prosperous prospers prosthesis protocol proton prove proved proverbs provide provided providing provinces proving
provision prow prowess prowesses prudence prudent psalm psychiatrist psychologist publics publish published publisher
publishes pubs puck puddings puffin pulley pulling pullover pulls pulsar pulses puma pumice pumped pumping pumpkins
punch punched punches punching punished punishes punishing pupils puppies puppy purchaser purchasing purgatories
purgatory purified purifies purify purifying purples purposes purse pursue pursued pursuing pursuits put putting
puzzles pyramid pyrite pythons quail quaint qualified qualifies qualify qualifying qualities quantities quantity
quantum quarantine quark quarrel quarreled quarreling quarries quarry quart quarter quartet quartile quartz quartzes
quasar queens queries query quested questing questioned questioning questionnaire questions quests queued queues
queuing quilts quince quintet quit quite quitting quiver quotas rabbi rabbit raccoon race raced racing racket radiant
radiate radiated radiating radical radish radishes radiuses radon raft rafter rage raid raider rail railways rainbow
raincoat rained raining rains rake rallies rally ramp ran ranches rangers rank ransom rapier rapport rapture rare
rarely rarities rarity rasp raspberries rate rather rational ratios ravens ravine ravioli rays reached reaches
reaching react reacted reacting reactor read reading ready reagent real realities reality realize realized realizing
realms reaper rear rearguard reason rebate rebelled rebelling rebellion rebels rebirth rebrand rebranded rebranding
recall recalled recalling receipt receive received receiver receiving recently recipe reckoning recognise recognised
recognising recognize recognized recognizing recommend recommended recommending reconnaissance record recorded
recording recover recovered recoveries recovering recovery recruit rectangle rectifier rector reduce reduced reducing
redwood reed reef reexport reexported reexporting referees reference refine refined reflect reflected reflecting
reflection reflexes reform refrigerator refuges refuse refused refusing regal regard regarding regatta regime regiment
region registered registering registers registries regret regretted regretting regular regulation regulator reign
reigned reigning rein reject rejected rejecting rejoice rejoiced rejoicing relate relating relation relative relaxed
relaxes relaxing relay release released releasing relics relied relief relies religion relocate relocated relocating
reluctance rely relying remaining remark remarked remarking remedies remember remembered remembering remind reminded
reminding remnant removes removing renaissance rename renamed renaming renewed renewing renews renown rent rented
renting repair repaired repairing repeat repeated repeating repertoire replace replaced replacement replacing replied
replies replying reportedly reporting represent represented representing republics reputation request requested
requesting require required requiring reroute rerouted rerouting resale rescued rescues rescuing researcher researches
resell reseller reselling resemble resembled resembling reserve reservoir residence residue resilience resin resist
resisted resisting resistor resold resolution resolve resolved resolving resonate resonated resonating resource
respect respected respecting respond responded responding responsible rest restaurant rested resting restore restored
restoring restriction results resume resumed resuming resurgence resurrection retailer retain retained retaining
retina retire retired retiring retreated retreating retreats return returned returning reunion reuse reused reusing
reveal revealed revealing revelation revelries revelry revenue reverence reverie review reviewed reviewing revive
revived reviving revolt revolve revolved revolver revolving rewarded rewarding rewards rhino rhodium rhombus rhombuses
rhyme rhythms ribbons ribs rich riddles ride ridges riding rifles rift right rigid rigor rims ring rink rinse rinsed
rinsing riot ripe ripple rise risk risked risking rite rituals rivals rivers rivet road roam roamed roaming roar
roared roaring roast roasted roasting robbed robberies robbery robbing robe robins robotic robs rocked rocks rod role
roll rolled roller romance romantic roof roofer room roost rooster root rope rosaries rosary rosemaries rosemary roses
roster rotated rotates rotating rotation rotors rotten rouble rough roughly roulette round rouse route router routines
rowan rowed rowing rows royalties rubbed rubbers rubbing rubidium rubies ruble rubs rudder rude rudiment rugbies
rugged rugs ruin ruined ruining rule ruled rulers ruling rumba rumor rumour run rune running rupee rush rushed rushes
rushing russian-made rust rustic ruthenium ruthless saber sable sack sacred saddles sadness safes saffron saga sage
said sailed sailing sailor sails saint sake salamander salami salaries sale salesman salesmen salts salty salute
salvation samba sample samurais sanatorium sanctionable sanctioner sanctuaries sanctuary sandals sands sandstone
sandwiches sapling sapphires sardine satchel satins satisfied satisfies satisfy satisfying saturday satyr saucepan
saucer sauces sausage savanna saw sawed sawing saxophone say saying scaffold scalar scaled scales scaling scalpel scan
scandals scanned scanner scanning scar scarce scarcely scarcities scarcity scare scaring scarlet scatter scattered
scattering scenario scene scent schedule schemes schnitzel scholars schooner scimitar scoop scooped scooping scooter
scopes score scorn scorpion scourge scouts scramble scrape scraped scraping scratch scratched scratches scratching
scream screamed screaming screen screened screening screenshot screw screwed screwing scribe scripts scroll scrub
scrubbed scrubbing scrutinies scrutiny sculptor sculptures scythe seagull seal seamstress seamstresses searched
searches searching seas season seat seaweed secant second secondhand secondly secretaries secretary section sectors
secure sedan see seed seeing seek seeker seeking seemingly seen seesaw segment seldom self seller sells semester
seminar senator send sending sensation sense sensible sent sentence sentiment sentinel sentries sentry separate
separated separating sepia september sequels sequence sequoia serenade serene serenities serenity sergeant serious
seriously sermons servant serve served servers serving servo servomotor sessions set setting settled settles settling
seventeen seventh seventy several severe shabby shack shade shadows shaft shale shall shallow shaman shampoos shan't
shant shape shaped shaping shard share shared shareholder sharing sharks sharpen sharpened sharpening shave shaved
shaving shawl she's shears sheen sheet shelf shell shelling sheltered sheltering shelters shelves shepherd sheriffs
shes shields shift shifted shifting shilling shimmer shin shine shining shiny shipped shirt shiver shivered shivering
shock shocking shoe shoelace shoemaker shoot shooting shopped shopping shops shore short shortage shortly shot shotgun
shoulder shouldn't shouldnt shout shouted shouting shovel showed shower showing shown shows shrapnel shrine shroud
shrub shrug shrugged shrugging shut shutting sibyl sick sickle side sieges sieve sigh sighed sighing sight sigmas sign
signaled signaling signals signed signing silence silhouette silicone silicons silks silky silly silvers similar
simple simplicities simplicity simplified simplifies simplify simplifying simply simulate simulated simulating since
sincere sincerely sincerities sincerity sine singers single singularities singularity sink sins sipped sipping sips
sir sirens sister site situation sixteen sixth sixty skate skateboard skated skating skeleton skeptic sketched
sketches sketching skied skiing skillful skills skin skip skipped skipper skipping skirmish skirmishes skirts skis
skull skunk skyscraper slalom slang slap slapped slapping slate sled sleek sleepy sleeve sleigh slender slice sliced
slicing slide sliding slight slim slipped slipper slippery slipping slips slogans sloop slope slow slowed slowing
smash smashed smashes smashing smell smelled smelling smiled smiles smiling smoke smoked smoking smooth smuggle
smuggled smuggler smuggling snack snackbar snail snake snap snapped snapping sneak sneaked sneaker sneaking sneeze
sneezed sneezing snicker sniff sniffed sniffing sniper snore snored snoring snowboard snowdrop snowed snowflake
snowing snows soak soaked soaking soap soar soared soaring soccer societies society sociologies sociologist sociology
sock socket sofa soft softball soften softened softener softening solace solder soldered soldering soldier solely
solemn solenoid solidarities solidarity solo soloist solstice solve solved solvent solving someday somehow someone
sometime someway somewhat somewhere son sonatas songs soon sooner soothe soothed soothing soprano sorbet sorcerer sore
sorrel sorrow sorry sort sorted sorting souffle sought souls soup sour sourced sources sourcing sovereign soybean
spaces spacious spade spaghetti span spanner spare sparked sparking sparkle sparkled sparkling sparks sparrows spatula
speak speaking spear special specific specifically spectacle spectator specter spectrometer spectrum speeding speeds
spell spelled spheres sphinx sphinxes spice spicy spiders spike spill spilled spilling spin spinaches spinel spines
spiraled spiraling spirals spire splashed splashes splashing spleen splendid splendor split splitting spoil spoiled
spoiling spoke sponges sponsored sponsoring sponsorships spoon spot spotted spotting spouses sprain sprat sprayed
spraying sprays spreadsheet spree springs sprints sprocket sprout sprouted sprouting spruce spur squadron squares
squashes squeak squeaked squeaking squeeze squeezed squeezing squid squire squirrel stabilities stability stabilize
stabilized stabilizing stables staccato stack staff stag stage stain stained staining staircase stake stakeholder
stale stall stallion stamina stamp stamped stamping stance stanza staple starch starches stare stared staring
starlight starling stars start started starting stated statement stating stations statistic stator statue statuses
statute staying steady steak steels steep steer steered steering stellar stem step steppe stereotype sterile stern
stethoscope stew steward stewardess stewardesses stick sticker sticky stiff stigma stimulate stimulated stimulating
stimulus stimuluses sting stingray stir stirred stirring stirrup stitch stitched stitches stitching stocked stocking
stocks stomach stomaches stones stool stop stopping stored stories storing stork storms stout stove straight strain
strait strand strange strangers strap strapped strapping strategies strategy straw strawberries strawberry stream
streets strengthen strengthened strengthening strengths stress stresses stretch stretched stretcher stretches
stretching strict stride strife strike striker striking string strip stripe stripped stripping strive striving stroke
stroked stroking stroller strontium struck structure struggled struggles struggling stubborn stucco student studied
studies studio study studying stuff stuffed stuffing stumble stumbled stumbling stupid sturdy sturgeon style
subcontract subcontracted subcontracting subcontractor subjects sublime submarine submit submitted submitting
subscribe subscribed subscribing subscription subsidiaries subsidiary substances substitute substituted substituting
subtle suburbs succeed succeeded succeeding successes such suck sucked sucking suffered suffering suffers sugars
suggest suggested suggesting suitcase suite suited suiting suits sulfate sulfide sulfur summers summits sums sundae
sunday sunflower sunglasses sunglasseses sunny sunrises suns sunsets sunshine superb supermarket supernova supper
supplied supplies supply supplying suppose supposed supposedly supposing supremacies supremacy sure surely surf
surfaces surfed surfing surge surgeons surprises surprising surrender surrendered surrendering surround surrounded
surrounding survived survives surviving suspect suspected suspecting suspender suspending suspends suspensions swallow
swans swap swaped swaping swarm swear swearing sweat sweaters sweep sweeping sweets swell swelling swim swimmings
swing swinging swirl switched switches switching sword symbiosis symbolize symbolized symbolizing symbols symmetries
symmetry sympathies sympathy symphonies symphony symposium symptom synagogue synchronize synchronized synchronizing
synergies synergy synonym synopsis syntax syntaxes synthesis syringe syrup table tablecloth tablet tact tactic taiga
tail tailor take taken taking tale talent talisman talk talked talking tall tambourine tame tamed taming tangent
tangerine tangle tango tanks tans tantalum tap tape tapestries tapestry tapped tapping targeted targeting targets
tariff tars task taste tasted tasting tavern tax taxi tbh teacher teak teal teams teapot tear tease teased teasing
technical technically technique telephone telescope tells temper temperament tempest template temple tempo temporarily
tempt temptation tempted tempting tenant tendencies tendency tenderness tendon tenors tense tensions tensors tent
tenth terabyte term terminals terraces terrain terrified terrifies terrify terrifying territories territory terror
tesla test testament tested testimonies testimony textbook textures thallium thanked thanking that's thats thaw thawed
thawing theater theft theirs them theme themselves theorem theories theory therapist there's thereby therefore therein
thereof theres thermometer thermos thesis theta they'd they'll they're they've theyd theyll theyre theyve thick
thicket thigh thimbles thin thing think thinking third thirdly thirst thirsty thirteen thirty thorium thorn though
thought thousand thrall thread threat threshold thrift thrill thrilled thrilling thrive thrived thriving throat throne
throng throttle through throughout thrush thrushes thrust thumb thunderbolt thunders thursday thus thx thyme thyristor
tiara tick ticket tickle tickled tickling tides tidy tied tier ties tigers tight tighten tightened tightening tile
till tiller timber time timed timetable timid tinge tiny tipped tipping tips tire tired titans toad toaster toes
toffee together toilet tokens told toll toluene tomato tomatoes tomorrow tone tongs tongue tonics tonight tons too
took tooth toothbrush toothbrushes toothpastes topazes topics topologies topology torches tornadoes torpedo torpedoes
torque torrents tortoise totally totem toucan touch touched touches touching tough tour toured touring tournament
toward towed towel towers towing towns tows traced traces tracing track tracked tracking traction tractor traded
trademark traders trades tradition traffic trail trailer train trained trait traitor trajectories trajectory tram
trance tranquil tranquilities tranquility transceiver transducer transfer transferred transferring transform
transformed transformer transforming transistor transit transited transiting transition translate translated
translating translator transmit transmitted transmitter transmitting transparent transponder transported transporting
transports trap trapped trapping traveled traveler traveling travels trawler tray treason treasures treasuries
treasury treat treated treaties treating treatise treaty trek trembled trembles trembling tremor trench trenches
trencheses trend triad trial triangles triathlon tribe tribunal tributes trick tricked tricking trickle tricycle
tridents tried tries trifle triggers trillion trilogies trilogy trinket trio triode trip tripped tripping triumphs
troll trolleybus trolleybuses trombone troop trophies tropic trot trotted trotting trouble troubled troubling trouser
trout trove trowel truce true truffle truly trumpets trunk truss trusses trusted trusting trusts truth try trying tsar
tsunami tuba tube tubs tuesday tugboat tulips tumbled tumbler tumbles tumbling tumor tuna tundra tune tuned tungsten
tuning tunnels turbulence turkeys turmeric turmoil turn turned turning turnip turnover turquoise turret turtles tutors
tuxedo tweed tweezer twelve twenty twice twig twilights twin twine twist twisted twisting tycoons tying type typed
typhoon typically typing tyrant uav ulcer ultimate ultimately ultimatum ultramarine um umber umbrella umpire un unable
unavailable uncle uncover uncovered uncovering underneath understand understanding understood underwear une unethical
unfortunately unicorn unified unifies unify unifying unique unisons unit unite unities uniting universes universities
unknown unless unlike unlikely unlock unlocked unlocking unofficial unpack unpacked unpacking unsafe untie untied
until unto untying unveil unveiled unveiling up update updated updating upgrade upgraded upgrading upheaval uplift
upload uploaded uploading upon upper uproar upstairs upward urban urgencies urgency urgent usage used useful useless
uses usher usually utopia vacancies vacancy vacation vaccination vaccine vacuum vague vain valiant valkyrie valleys
valor vampires vanadium vanguard vanillas vanish vanished vanishes vanishing vanities vanity vans vantage vape vapor
variable variant varied varies varieties varnish varnishes vary varying vase vassal vast vaults vectors vegetable vein
velocities velocity velvets vendors veneer vengeance venom venture ventured venturing veranda verbal verdict verge
verified verifies verifying vermilion versatile verses version versus vertex vertexes vertical verve very vessel vest
vet veted veterans veterinarian veting viaduct vibrant vibrate vibrated vibrating vice vicinities vicinity victims
victor victories victorious video view viewpoint vigil vigilant vigor vigorous viking village villager villains villas
vinegars vineyard vinyl viola violate violated violating violent violets violinist violins vipers virtues virus
viruses vis visage viscount vise visions visit visited visiting visitor visors vistas vitalities vitality vitamin
vocabularies vocabulary vocation vodkas vogue voiced voices voicing void volatile volcanoes volition volleyball volt
voltage volumes volunteer volunteered volunteering vortex vortexes vote voted voting voucher vows voxel voyagers
voyages vs vultures wafer waffle wage wager wagons waist waiter waitress waitresses waking wallet walls walnut walrus
walruses waltz waltzes wander wandered wanderer wandering wanna wanted wanting wardrobe warehouses warfare warhead
warlock warm warmed warming warn warned warning warrant warranties warranty warrior wars wary wash washed washer
washes washing wasn't wasnt wasp wasted wastes wasting watch watched watching watchman watchmen watchword watered
waterfall watering watermelon waters watt wattage waved waves waving we'd we'll we're we've wealths wealthy weapon
wear wearing weary weave weaver weaving weber webs webshop websites wed wedge wednesday weed week weekend weekly weigh
weighed weighing weird welcome welcomed welcoming weld welded welder welfare went weren't werent werewolf weve whales
wharf what's whatever whats whatsoever wheat wheel wheelbarrow when's whence whenever whens where where's whereas
whereby wherein wherever whichever while whilst whim whine whined whining whip whipped whipping whirl whirled whirling
whirlpool whisk whiskey whiskies whisper whispered whispering whistled whistles whistling whitelist whither who's
whoever whole wholesaler wholly whom whos wick wicked wide widen widened widening wife wild wilderness will willow
willpower winch winches windmill windows winds windshield wing wink winked winking winners winters wipe wiped wiping
wisdom wise wished wishes wishing wisp witch witches withdrawing withdraws within without witness wits witty wives
wizards wobble wobbled wobbling woes woman womb women won't wondered wonderful wonders wont wooden woodpecker wools
wore worked worker workshop worldly worlds worm wormwood worried worries worry worrying worship worshiped worshiping
worth worthy wouldn't wouldnt wound wrap wrapped wrapping wrath wreath wreck wrecked wrecking wren wrestle wrestled
wrestling wriggle wriggled wriggling wrinkle wrist write writers writing wrong xenon xylene xylophones yacht yard
yarrow yawn yawned yawning yeah year yearly yearning yeast yell yelled yelling yens yep yesterday yield yielded
yielding yoghurt yogurt yoke you'd you'll you're you've youd youll young youre yours yourself yourselves youth youve
yuan yup zeal zealous zebras zenith zephyr zeppelin zest zincs zipped zipper zipping zips zircon zodiac zombie zone
zoologies zoology zoom zoomed zooming zoos zucchini абажур абатство аббатство аби абихто абищо абияк абрикос абсолютна
абсолютная абсолютний абсолютно абсолютный абстрактна абстрактная абстрактний абстрактный авангард август авжеж
авиабомба авиакомпаний авиакомпаниям авиакомпаниях авианосец авианосцы авиация авокадо аврора автобиография автобус
автобусам автомат автоматизация автоматизація автоматическая автоматический автоматична автоматичний автомобиле
автомобилям автомобілям автор авторская авторский авторська авторський автівка авіабомба авіакомпаній авіакомпаніям
авіакомпаніях авіаносець авіація ага агат агент агентств агентствам агитация агрегат агресивна агресивний агрессивная
агрессивный агрессия агресія агроном агітація адаптация адаптація адвокат адекватна адекватная адекватний адекватный
адже аджика администратор администрация адмирал адміністратор адміністрація адмірал адрес адресам адская адский
аеробіка аероплан азарт азартна азартная азартний азартный азбест азимут азот азс аист айва айви айвы айсберг айстра
айтішник академическая академический академия академічна академічний академія акаунт акация акація аквамарин акварели
акварель акварелі акведук аккаунт акклиматизация аккорд аккордеон аккредитация аккумулятор аккумуляторам аккуратная
аккуратный акорд акордеон акредитація акри акрил акробат акры аксиома аксіома актер активация активація активна
активная активний активности активность активный активність актиний актиній актинії актор акторка актриса акула
акумулятор акумуляторам акуратна акуратний акустическая акустический акустична акустичний акушер акцент акцией акциз
акции акций акционер акционерная акционерного акционерное акционерной акционерном акционерную акционерные акционерный
акционерным акционерных акцию акция акциям акциях акцій акціонер акціонерна акціонерний акціонерним акціонерних
акціонерного акціонерному акціонерній акцію акція акціям акціях акцією акції алая алгебра алгоритм але алебарда
александрит алергія алименты аллергия алмаз алмазна алмазная алмазний алмазный алое алоэ алтари алтарь алый альбатрос
альбом альпака альпийская альпийский альпинист альпійська альпійський альт альтернатив альтернативам альфи альфы
альянси альянсы алюминий алюміній алюмінії аліменти амбар амбиция амбулатория амбулаторія амбіція аметист аммиак
амнистия амністія амортизация амортизація амулет аміак анализ анализировал анализировало анализировать анализируем
анализирует анализируешь анализируй анализируйте анализирую анализируют аналога аналогам аналогов аналогом аналіз
ананас ангар ангел ангина английская английский англійська англійський ангіна анекдот анимация анис анкета аннотация
анод анонимная анонимный анонімна анонімний анотація ансамбли ансамбль ансамблі антен антенам антенн антеннам
антибиотик антибіотик антивирус антивирусам антивірус антивірусам антикварна антикварная антикварний антикварный
антилопа антракт антрацит анчоус ані анімація аніс апекс апельсин апетитна апетитний апогей апостол аппетитная
аппетитный апреле апрель апрелям аптек аптекам аптеці аптечна аптечная аптечний аптечный ар'єргард арахис арахіс
арбалет арбитр арбитраж арбуз арбітр аргон аргумент арена аренда арендатор арендовал арендовало арендован арендовать
арендуем арендует арендуешь арендуй арендуйте арендую арендуют арифметика арка арки арктическая арктический арктична
арктичний армией армии армий армию армия армиям армиях армій армію армія арміям арміях армією армії аромат ароматна
ароматная ароматний ароматный артель артерия артерія артилерист артилерія артиллерист артиллерия арфа арфи арфы
архангел археолог архив архивная архивный архитектор архитектура архів архівна архівний архітектор аршин арьергард
асбест асортимент асоціація аспект аспирант аспирин аспірант ассортимент ассоциация астероид астероїд астма астра
астроном асфальт асфальтова асфальтовая асфальтовий асфальтовый атака атаман ателье атлас атлетика атмосфера атож атол
атолл атом атомна атомная атомний атомный атрибут аудитор аудитория аудиторія аукцион аукционам аукціон аукціонам
афиша афоризм афіша ацетилен ацетон аэробика аэроплан аґрус б'ють б'є бабка бабочка бабусь бабусям бабушек бабушка
бабушкам бавовна багаж багата багатий багато багатокутник багатство багаття багатьма багатьом багатьох багнет багор
багровая багровый бадминтон бадмінтон бадьора бадьорий бадьорість бадья бажання бажано бажаю базальт базам базар базах
базилик базилік базой базою базука байдарка байдужа байдужий байка байт бакалеи бакалії баклажан бактерия бактерія
балада балалайка баланс балерина балка балкон баллада баллистическая баллистические баллистический баллистическим
баллистических баллистического баллистическое баллистической баллистическом баллистическую бальзам балістика
балістична балістичний балістичним балістичних балістичного балістичному балістичній бамбук бампер банан бананова
банановая банановий банановый банджо бандура банкам банкет банкнота банкомат банкоматам банок бант банці баня баобаб
бар'єр барабан барабанна барабанная барабанний барабанный барак барани бараны барвинки барвинок барвиста барвистий
барвник барвінки барвінковий барвінок барель барельеф барельєф барелі баржа барии барий баритон бармен барон баррели
баррель барсук бархат бархатна бархатная бархатний бархатный бары барьер барій барії басейн баси баскетбол басня
бассейн бастион бастіон басы батальйон батальон батареек батареи батарей батарейка батарейкам батарейок батарейці
батарею батарея батареям батареях батареєю батареї батист батон батончик батончикам бахрома бачать бачення бачили
бачимо бачите бачити бачить бачиш бачу башенная башенного башенное башенной башенном башенную башенные башенный
башенным башенных башня башта баштова баштовий баштовим баштових баштового баштовому баштовій баян бджола бджоляр
бджільництво бдительности бдительность бегать бегемот беда бедная бедный бедро беды бежать бежевая бежевый беженец без
безграничная безграничный бездна бездоганна бездоганний бездонна бездонний безкоштовна безкоштовний безкінечна
безкінечний безлюдна безлюдная безлюдний безлюдный безмежна безмежний безмовна безмовний безмолвная безмолвный
безмятежная безмятежный безо безодня безопасная безопасно безопасный безперервна безперервний безперечно безпечна
безпечний безпечно безпосередня безпосередній безпілотникам безсила безсилий безсмертна безсмертний безстрашна
безстрашний безтурботна безтурботний безумовно безупречная безупречный безусловно бейсбол бекеша бекон белая белка
белуга белье белья бенефициар бенефициарам бенефициарная бенефициарного бенефициарное бенефициарной бенефициарном
бенефициарную бенефициарные бенефициарный бенефициарным бенефициарных бенефіціар бенефіціарам бенефіціарна
бенефіціарний бенефіціарним бенефіціарних бенефіціарного бенефіціарному бенефіціарній бензин бензинам бензол бенкет
бентонит бентоніт бере берегиня берегова береговая береговий бережности бережность березень берези березневі березнем
березня березням березова березовая березовий березовый березы берем беремо береста берет берил берилл бериллии
бериллий берилій берилії беркут беру берут беруть беседа бесконечная бесконечный бескрайний бескрайняя беспечная
беспечности беспечность беспечный беспилотникам бесплатная бесплатный беспокоит бессильная бессильный бессмертная
бессмертный бесстрашная бесстрашный бесы бесіда бети бетон бетонна бетонная бетонний бетонный беты бешеная бешеный би
биатлон библиотека библиотекари библиотекарь библия бизнесы билет бильярд бинт биолог бирюза бисер бистра бистрий
битва бити битися битум бить биться бифштекс благо благодарен благодарить благодарна благодарности благодарность
благодаря благодать благонадійність благородна благородная благородний благородный благословение благословення
блаженство блакитна блакитний блендер блеск блестеть блестящая блестящий блеяти блеять ближний ближняя близкая близкий
близко близости близость близька близький близько близькість блик блин блискавка блискуча блискучий блищати блок
блокнот блокпост блоха блоці блуждать блузка блукати блюдце бляхар бо бобер боби бобр бобслеи бобслей бобслеї богатая
богатир богатство богатый богатыри богатырь богомол бодай бодрая бодрости бодрость бодрый боевая боевой боеголовка
боец божественна божественная божественний божественный бозон бойкота бойкотировал бойкотировало бойкотируем
бойкотирует бойкотируешь бойкотируй бойкотируйте бойкотирую бойкотируют бойкотом бойкотував бойкотували бойкотую
бойкотують бойкотує бойкотуємо бойлер бойлерам бойова бойовий бойца бойцам бойцев бойцем бокал боковая боковой бокс
болгарка более болезни болезнь болеть болотна болотная болотний болотный болото болта болтовня больная больниц
больницам больницей больничная больничный больной большая больше большие больших большого большое большой большую бомб
бомбам бомбардировщик бомбардувальник бондар бондарь борвій борг борец боровик бороди бороды борозда борона боротися
боротьба бороться борошно борсук бортова бортовая бортовий бортовим бортових бортового бортовому бортовые бортовій
борщ борьба бос боса босая босий босой босоножка босоніжка босота босс ботаническая ботанический ботанічна ботанічний
ботинки ботинок боулинг боулінг боцман бочка боюсь боярышник боятися бояться боєголовка боєць бпак бпла брав брага
брал браслет брат братерська братерський братская братский брать браузер браузерам бревенчатый бревно бред брехати
бреши брешь бриг бригада бригадир бриз бриллиант бринза бритвы брова бровь бродити бродить бродяга брокер брокколи
броколі бром броневик бронетранспортер бронза бронзова бронзовая бронзовий бронзовый брони бронировал бронировало
бронировать бронируем бронирует бронируешь бронируй бронируйте бронирую бронируют бронхит бронхіт бронь бронювати
бронюю броням бросать броши брошка брошь брудна брудний брус брусника брусниця брызги брынза брюки бубен бублик бубон
бував бувай бувайте бувала бувалий бувало буваю бувають буває бувши буде будем будемо буденна буденний будень будет
будеш будешь будильник будинки будинку будинок будка будни будничная будничный будто буду будут будуть будучи будущее
будь-де будь-коли будь-куди будь-як будь-який будь-якого будьласка будьте будівельний будівельник будівництва буек
бузкова бузковий бузок буйна буйний буква букет буки буксир булава булка бульвар бульйон бульон бумажная бумажный
бунгало бункер бунт бура бурав бурая бургер бургерам бури бурий бурлак бурная бурный бурулька бурундук бурхлива
бурхливий бурштин бурштинова бурштиновий бурый буря буряк бурі бутан бутерброд бути бутылка бутылкам бутылок буфер
буфет бухгалтер бухгалтерам бухгалтерий бухгалтерия бухгалтериям бухгалтериях бухгалтерій бухгалтерія бухгалтеріям
бухгалтеріях буцім буцімто бы бывает бывал бывало бываю бывают бывшая бывшего бывшие бывший бывших былина быстрая
бытовая бытовой бытовую бытовые быть бьет бьют бюджет бюджетам бюст бють бє біатлон бібліотека бібліотекар біблія
бігати бігти бізнеси бійці біла білизна білка білкова білковий білуга більш більярд біля біолог біологічна біологічний
бірюза бітум біфштекс бічна бічний в'язати в'язень в'язкість в'язниця в'янути вага ваги вагома вагомий вагона вагонам
вагоном важити важлива важливий важливим важливих важливого важливому важливій важная важного важное важной важном
важную важные важный важным важных важіль ваза вази вазы вакцина валенки валенок вали валун валы валькирия валькірія
вальс вальцовка валютна валютная валютний валютный валянки валянок валіза вами вампир вампір ванадии ванадий ванадій
ванадії ванили ваниль ванильная ванильный ванн ваннам вантаж вантажам вантажна вантажний вантажник вантажним вантажних
вантажного вантажному вантажній вантажівка ваніль ванільна ванільний вапняк варежка варена вареная варений вареник
варення вареный варенье вариант вариация варити варить вартовий вартостей вартостям вартості вартість варяг варіант
варіація васал василек василиск василіск вассал ват вата ватага ватам ватах вате вати ватой ватою ватра ватт вату ваты
ваті ваучер вафля вахта ваш ваша ваше вашего вашей вашем ваши вашим ваших вашого вашому вашою вашої вашу ваші вашій
вбивати вбивство вбрання вважати вважаю вважають вважаються вважає вважається введение ввез ввезен ввезений ввезених
ввезенных ввезення ввезенням ввезено ввезень ввезет ввезла ввезти ввезут ввезуть вверх ввечері ввиду ввозив ввозил
ввозит ввозится ввозить ввозят ввозятся ввозять ввіз ввімкнення ввімкненням ввімкнень ввічлива ввічливий вгору вгорі
вдала вдалося вдасться вдача вдень вдоль вдома вдохновение вдруг вдячна вдячний вдячність вебсайт ведмідь ведомств
ведомствам ведомство ведро ведь ведьма веер вежа вежливая вежливый вежі везде везти веки вектор велетень великан
велике великим великих великого великому великою великої велику великі великій величие велична величний величність
велосипед велосипедам вельми вена вензель вени веник вентиль вентилятор вентиляторам вены веранда верба верблюд
верблюжа верблюжая верблюжий вербная вербный вербова вербовий веревка вересень вересневі вереснем вересня вересням
веретено верить вермишели вермішелі верная вернется верно верности верность вернул вернулась вернулись вернулся
вернуть вернуться верный вероятно вероятности вероятность версией версии версий версию версиям версиях верста верстак
верстатам версій версію версіям версіях версією версії вертеть вертолет вертолетам вертольота вертольотам вертольотом
вертоліт вертіти верхний верхня верхняя верхній верховна верховная верховний верховный верховіття вершина вершки
вершкова вершковий вершок веры весела веселая веселий веселик веселки веселый весенний весенняя весло веслування весни
весной веснушка весны весняна весняний веснянка вести вестибюли вестибюль вестибюлі весть весь весьма весілля весільна
весільний ветвь ветер ветеран ветеринар ветка веточка ветреная ветреный ветряк ветчина веха вечер вечерний вечерняя
вечеря вечная вечности вечность вечный вечора вечір вечірня вечірній вещам вещах вещей веществ веществам вещество вещи
вещь вещью взагалі взвешивать взвод взгляд вздовж взимку взлет взрыв взрывная взрывной взуттям взяв взял взяти взятка
взять виадук вибач вибачаюсь вибачте вибираю вибору вибрали вибрати вибрация вибух вибухова вибуховий вибій вибір
вивезення вивезенням вивезено вивезень вивезли вивезти вивих вивозити вивозять вивід вивіз вигляд виглядає вигода
виготовив виготовила виготовити виготовить виготовлена виготовлений виготовлених виготовлено виготовляв виготовляла
виготовляти виготовляють виготовляються виготовляє виготовляється виграш вид вида видавець видавці видалення
видаленням видалено видалень видалили видалити видання виданням видань видатна видатний видели виделка видео
видеокамер видеокамерам видеотека видеть видим видимая видимий видимо видимый видит видишь видная виднокіл видный
видов видра виду виды видят видів вижу визажист визит вийде вийдуть вийшли вийшло викинг викладацька викладацький
викладач виклик виключена виключений виключення виключенням виключено виключень виключив виключили виключити
використав використала використана використаний використаних використання використанням використано використань
використати використаю використовував використовувала використовувалися використовувати використовую використовують
використовуються використовує використовуємо використовується викрутка вилка вилла вилучено вимагати вимагають вимагає
вимовляється вимпел вимушена вимушений вина винахідлива винахідливий винегрет винил винищувач винна винная винний
винный вино виноград виноградна виноградная виноградний виноградный вином винт винтам винтовка вину вины винятки
виняток виолончели виолончель випадки випадкова випадковий випадок випарник випити випрати випускав випускала
випускати випускають випустив випустила випустити випущений випущено виразка вирва вири виробити вироблена вироблений
вироблено виробляв виробляла виробляти виробляю виробляють виробляються виробляємо виробляється виробникам виробниках
виробникові виробнику виробників виробництв виробництвам виробництво виробнича виробничий виртуальная виртуальный
вирус виріб вирій вирішив вирішила вирішити вирії висел висить виски висмут висновкам висновки висновком висновку
висновок висок високий висота вистава виставка витамин виток витраж витривалість витязи витязь витівка витік вихлоп
виховання вихователь вихователі виходив виходила виходити виходить виходять вихор вихрь вихід вишиванка вишиття
вишнева вишневая вишневий вишневый вишня вище виявив виявила виявити виявлена виявлений виявлено виявляти вказали
вказана вказаний вказати вказують вказує вказівник вклад вкладам включаем включает включаешь включай включайте включал
включало включать включаю включают включають включая включає включен включение включением включений включения
включення включенням включено включень включив включил включительно включити включить включно вконец вкус вкусная
вкусного вкусное вкусной вкусном вкусную вкусные вкусный вкусным вкусных владеем владел владелцы владельца владельцам
владельцев владельцем владение владеть владею владеют владыка влажная влажности влажность влажный власником власнику
власників власниця власностей власностям власності власність властелин властная властный влияние влітку вместе вместо
вмирати вміти вмію вміють вміє внаслідок вначале внезапно внес внесене внесение внесением внесения внесення внесенням
внесены внесень внесені внескам внески внеском внеску внесла внесок внести внешнего внешнее внешней внешнем внешние
внешний внешним внешних внешности внешность внешнюю внешняя вниз внимание вновь вносити вносить вночі внук внутреннего
внутреннее внутренней внутреннем внутренние внутренний внутренним внутренних внутреннюю внутренняя внутри внутрь
внутрішнього внутрішньому внутрішньою внутрішньої внутрішня внутрішнє внутрішній внутрішнім внутрішніх внучка вніс
вобщем вовки вовна вогнище вогняна вогняний вогоні вод водам водах воде водень води водителе водитель водителям водити
водить водка водная воднева водневий водный водоворот водограй водой водокачка водолаз водопад водопровод водород
водородная водородный водоросли водоросль водорість водоспад водою воду воды водяна водяний водяник воді водій водія
водії воевать воевода военная военный возврат возвращаем возвращает возвращается возвращаешь возвращай возвращайте
возвращал возвращало возвращать возвращаться возвращаю возвращают возвращаются воздушная воздушный возити возле
возможно возможности возможность возница возраст возьмет возьму воин войлок войти вокзальна вокзальная вокзальний
вокзальный вокруг волейбол воли волки волна волнует волога вологий вологість володів володіла володіти володію
володіють волокита волокно волонтер волонтерам волосок волосся волохата волохатий волошка волхв волшебная волшебник
волшебный вольная вольный вольт вольфрам волі вон вообще вооруженная вооруженного вооруженное вооруженной вооруженном
вооруженную вооруженные вооруженный вооруженным вооруженных вопреки вопрос ворковать воркувати воробей воробьиная
воробьиный вороги ворожа ворожий ворожим ворожих ворожого ворожому ворожій ворон вороний ворота воротар воротник ворох
восемнадцать восемь восемьдесят восемьсот восемью восени воскресение воскресенье воскресенья воскресіння воспитатели
воспитатель воспользовался воспользоваться востаннє восторг восточная восточный восход восьма восьмая восьмий восьмим
восьминіг восьмих восьмого восьмое восьмом восьмую восьмые восьмым восьмых восьмій вот вотчина вошел вошла воювати
воюет воюют воюють воює воєнна воєнний воєнним воєнних воєнного воєнному воєнній воїн впав впадина впала впало впасти
впевнена впевнений впевненість впервые вперед вперше вплив вполне впоследствии вправду впродовж впрочем враг враження
вражеская вражеские вражеский вражеским вражеских вражеского вражеское вражеской вражеском вражескую вранці вратари
вратарь врать врач врачам врачей вред вредная вредности вредность времени временно время врешті врода врожай врожаї вс
всадник все всегда всего всей вселенная всем всередині всесвіт всех всею вскоре вследствие всплеск вспоминать
вспомогательная вспомогательный вспышка вставати вставать встановив встановила встановити встановить встановлена
встановлений встановлено встановлю встановлювати встановлюють встановлює встановлять встретил встреча встречается
встречал встречаются встряска всупереч всього всьому всю всюди всюду вся всяка всякая всякие всякий всяким всяких
всякого всякое всяком всякую всякій всі всій всім всіх всією всієї втома вторая вторгнення вторжение вторжения вторник
второго второе второй втором второстепенная второстепенный вторую вторые вторым вторых втрачати втулка втім вуглець
вуглці вугор вугілля вужі вуздечка вузла вузол вузька вузький вулица вулицам вулиць вулицям вулична вуличний вулкан
вуси вухо входив входил входити входять вчерашнего вчерашнее вчерашней вчерашнем вчерашние вчерашний вчерашним
вчерашних вчерашнюю вчерашняя вчитель вчити вчитися вчорашнього вчорашньому вчорашньою вчорашньої вчорашня вчорашнє
вчорашній вчорашнім вчорашніх выберу выбираем выбирает выбираешь выбирай выбирайте выбирал выбирало выбирать выбираю
выбирают выбор выбрал выбрать вывез вывезли вывезти вывезут вывих вывод выводам вывоз вывозить вывозят выглядит выгода
выдающийая выдающийся выдра выдумка выемка вызов выйдет выйду выйдут выйти выкройка вымпел выносливости выносливость
вынужден выпить выпуск выпускаем выпускаете выпускается выпускаешь выпускай выпускайте выпускал выпускало выпускать
выпускаю выпускают выпускаются выпустил выпустить выпущен выпущено выслал выслать высокая высокий высота выставка
выстрел высшая высший высь выхлоп выход выходил выходит выходить выходят выше вышивка вышка вышли вышлите вышло вьюга
вязанка вязать вязкости вязкость вянуть віадук вібрація вівтар вівторка вівторок вівця відбивна відбитки відбиток
відблиск відбілювач відвага відважна відважний відвантажать відвантаження відвантаженням відвантажено відвантажень
відвантажив відвантажила відвантажити відвантажував відвантажувати відвантажують відвантажує відверта відвертий відгук
відданість відділ відділам відділення відділенням відділень відео відеокамер відеокамерам відеотека відколи відкрив
відкривати відкривають відкриває відкрила відкрита відкритий відкрито відкриття відкіля відлуння відлюдник відліт
відмова відмовився відмовилася відмовились відмовитися відносно відомим відомих відомого відомому відомою відомої
відому відомі відомій відповів відповідальний відповідальностей відповідальностям відповідальності відповідальність
відповідати відповідають відповідає відповіддю відповідей відповідно відповідностей відповідностям відповідності
відповідність відповідь відповіді відповіла відповісте відповісти відпочивати відправив відправила відправити
відправить відправлено відправлю відправляла відправляти відправлять відправляють відправляє відпустка відрада відразу
відро відрядження відрядженням відряджень відсотки відсоток відступ відтепер відтоді відтінки відтінок відчай відчаї
відчинення відчиняти відьма візажист візерунки візерунок візит візка візок візьме візьму військова військовий
військовослужбовець військовослужбовці вікна вікнам вікно вікном вікон вікінг вілла вільна вільний вільха вінегрет
вінець віник вінок вінці вініл віолончель віолончелі віри вірити вірна вірний вірність вірогідностей вірогідностям
вірогідності вірогідність віртуальна віртуальний вірус вірш віскі вісмут вісь вісьмох вісім вісімдесят вісімнадцять
вісімсот вітамін вітання вітати вітаю вітаємо вітер вітраж вітрило вітряна вітряний вітчизняна вітчизняний вітчизняним
вітчизняних вітчизняного вітчизняному вітчизняній віхола вічна вічний вічність габарит гавани гавань гавані гавкати
гадюка газа газам газах газели газель газелі газета гази газова газована газований газовая газовий газовый газом газу
газі газів гайка галактика галера галереи галерея галереї галка галлии галлий галлон галон галстук галузка галушка
гальм гальмо галій галії гама гамак гаманець гаманцеві гаманцем гаманця гаманцям гами гаммы гандбол гараж гаражам
гаражей гаразд гарантий гарантировал гарантировало гарантировать гарантируем гарантирует гарантируешь гарантируй
гарантируйте гарантирую гарантируют гарантия гарантиям гарантиях гарантій гарантія гарантіям гарантіях гарбуз гармата
гармони гармоничная гармоничный гармония гармонь гармоні гармонійна гармонійний гармонія гарна гарнизон гарний гарним
гарних гарного гарному гарнізон гарній гарпун гаряча гарячий гаси гасити гасить гасло гастрит гать гаубица гаубиця
гафний гафній гафнії гачок гаївка гвардеец гвардия гвинт гвинтам гвозди гвоздика гвоздь где-либо где-нибудь где-то гей
гейзер гектар гелии гелий гель гелю геля гелій гелікоптер гелікоптерам гелії гематит генерал генеральна генеральная
генеральний генеральный генератора генераторам генераторна генератором генерация генерація гениальная гениальный
геніальна геніальний географ географическая географический географічна географічний геолог геометрия геометрія георгин
гепард герб гербицид гербіцид германий германій германії герои героическая героический герой герої героїчна героїчний
герц герцог гетман геть гетьман гиацинт гибкая гибкий гибкости гибкость гигабайт гидра гидравлика гидроксид гиена гимн
гимназия гимнастика гипербола гипотеза гипс гирлянда гиря гитара глава главари главарь главная главного главное
главной главном главную главные главный главным главных гладиатор гладиолус гладити гладить гладка гладкая гладкий
гладіатор гладіолус глаз глазури глазурь гласности гласность гласність глечик глибина глибока глибокий глина глиняна
глиняная глиняний глиняный глицерин глобальна глобальний глобус глотать глубина глубокая глубокий глупая глупости
глупость глупота глупый глуха глухар глухарь глухая глухий глухота глыба глід гліцерин гнев гневная гневный гнедая
гнедой гнездо гнити гнить гном гнсс гнучка гнучкий гнучкість гнів гнівна гнівний гніда гнідий гніздо гобелен гоблин
гоблін гобои гобой гобої говорив говорил говорим говоримо говорит говорить говоришь говорю говорять год года годам
годах годе година годинник годов годом году годувати годы годі гойдалка гола голая голем голень голий голка голови
головна головний головним головних головного головному головній головоломка головы голодна голодная голодний голодный
голос голосна голосний голосок голосувати голота голуб голубая голубец голубець голубика голубой голубцы голубь
голубінь голый гольф гомілка гомін гонг гондола гонец гонка гонцы гончар гончарство горгона горда гордая гордий
гординя гордости гордость гордощі гордый гордыня гордість горе горелка горельеф гореть гори горизонт горизонталь
горила горилла горище горка горлица горлиця горло горная горни горнило горностаи горностай горностаї горны горный
горобець горобина горобиний горох горохова гороховая гороховий гороховый горсть горчица горшки горшок горщик горькая
горький горячая горячий горілка горіти горіх горішки госпитали госпиталь господа господар господарство господарська
господарський господиня госпіталь госпіталі гостеприимная гостеприимный гости гостина гостинець гостинна гостинний
гостинці гостра гострий гость государственная государственного государственное государственной государственном
государственную государственные государственный государственным государственных готелям готова готовая готовий готовим
готових готовности готовность готовність готового готовое готовом готовую готовые готовый готовым готовых готовій граб
грабеж грабли граблі грабіж гравер гравии гравий гравировка гравитация гравюра гравій гравії град градация градація
грам грамм гранат гранит гранитная гранитный граница граніт гранітна гранітний гратися граф график графин графит
графская графский графська графський графік графіт гребень гребец гребля гребінець гребінці гребінь грейпфрут греметь
греть грех гречана гречаний гречиха гречка гречневая гречневый гриб грибна грибная грибний гривен гривень гривна
гривня гриміти грип грипп гриф грифон грозная грозный гром громада громадська громадський громкая громкий громовиця
грот грош грошам грошей грошима груба грубая грубий грубости грубость грубый грубість грудень груди грудневі груднем
грудня грудням грудь груз грузам грузди груздь грузовая грузовик грузовой грузовые грузчик групам группам грусти
грустить грустная грустный грусть груши груші гряда грядка грязная грязный грізна грізний грім гріти гріх гріш гсн
гуаш гуашь губа губернатор губи губительная губительный губити губка губы гудзик гукати гульден гуляти гулять гуляш
гума гуми гумка гумова гумовий гурт гуртожитки гуртожиток гусар гусеница гусениця гуси гуска гусли густа густая густий
гусь гуща гіацинт гігабайт гідна гідний гідність гідра гідравліка гідроксид гілка гілля гімн гімназія гімнастика
гіпербола гіпотеза гіпс гірка гіркий гіркота гірська гірський гірчиця гірше гість гітара гієна дабы давай давайте
давати давать давка давление давления давний давнина давно давня давняя давній дадут дадуть дает даже дай дайте дал
дала далее далека далекая далекий далеко далечінь дали дальний дальнобойность дальность дальня дальняя дальній
дальність дальше далі дам дамба дамо дамская дамский дамська дамський даним даних дараба дарить дарувати дары даст
дасть дата дати датчик датчикам даты дать дах дахи даху даш даю дают дають дає дбайлива дбайливий два двадцатая
двадцати двадцатого двадцатое двадцатой двадцатом двадцатую двадцатые двадцатый двадцатым двадцатых двадцать двадцята
двадцятий двадцятим двадцятих двадцятого двадцятому двадцять двадцятій дванадцята дванадцятий дванадцятим дванадцятих
дванадцятого дванадцятому дванадцять дванадцятій две двенадцатая двенадцати двенадцатого двенадцатое двенадцатой
двенадцатом двенадцатую двенадцатые двенадцатый двенадцатым двенадцатых двенадцать дверей двери дверца дверь дверью
дверям двері двести двигателе двигателям двигунам движение двое двойка двойная двойной двом двор дворец дворник
дворцовая дворцовый дворцы дворянство двостороння двосторонній двох двохсот двоє двум двумя двусторонний двусторонняя
двух двухсот дві двійка двір двірник двірцева двірцевий двісті дебри дебют дев'яносто дев'ята дев'ятий дев'ятим
дев'ятих дев'ятнадцять дев'ятого дев'ятому дев'ятсот дев'ять дев'ятій девиация девиз девичая девичий девочка девушка
девяносто девята девятая девятий девятим девятих девятнадцать девятнадцять девятого девятое девятом девятсот девятую
девятые девятый девятым девятых девять девятьсот девятій девіз деготь дегустатор дегустация дегустація дедушки деды
дежурный действительно действовал действовало действовать действуем действует действуешь действуй действуйте действую
действуют декабре декабрь декабрям декан деклараций декларация декларациям декларациях декларацій декларація
деклараціям деклараціях декого декорация декорація декотра декотрий декотрим декотрих декотрого декотрому декотрій
декілька декількох делаем делает делается делаешь делал делало делать делаю делают делегация делегацій делегація
делегаціям делегаціях деликатная деликатный дело деловая деловой дельти дельты дельфин дельфіни делікатна делікатний
демократия демократія демон демонстрация демонстрація денег денна денний деньгам деньги депо депозит депрессия
депресія депутат дерби дербі дерев дерев'яна дерев'яний дерев'яним дерев'яних дерев'яного дерев'яному дерев'яній
деревам деревна деревний деревня дерево деревяна деревяний деревяним деревяних деревянная деревянного деревянное
деревянной деревянном деревянную деревянные деревянный деревянным деревянных деревяного деревяному деревяній деревій
деревії держави державним державних державного державному державною державної державну державні державній
державі-агресору держал держат держать держаться держит дерзание дерзка дерзкая дерзкий дерзости дерзость дерн деруш
десант десантник десерт десь десята десятая десятиборство десятиборье десятий десятилетие десятиліття десятим десятих
десятка десятков десятого десятое десяток десятом десятую десятые десятый десятым десятых десять десятьох десятью
десятій деталью деталям детей детская детские детский детское детство детям дефляция дефляція дехто децибел дечого
дешева дешевая дешевий дешевим дешевих дешевого дешевое дешевом дешевую дешевые дешевый дешевым дешевых дешевій дещо
деяка деякий деяким деяких деякого деякому деякій деятели деятель деятельности деятельность деінде джем джемпер джерел
джерелам джерело джерельце джин джинн джинс джміль джойстик джоули джоуль джоулі джунгли джунглі дзвонити дзвін
дзвіниця дзвінка дзвінкий дзвінок дзеркало дзеркальна дзеркальний дзижчати дзиґа дзюдо диабет диагноз диаграмма
диадема диалект диалог диаметр диапазон диван диверсия диверсія дивиденд дивизион дивизия дивитися дивна дивная дивний
дивный диво дивовижа дивосвіт дивіденд дивізія дизайнер дизеле дизель дизельний дизельного дизельные дизельный
дизельні дизелям дизтопливо дика дикая дикий дикция дикція диліженс динамика динамичная динамичности динамичность
динамичный динаміки динамічна динамічний династия диня дині диод диодам диплом дипломат директор директорам директорка
диригент дирижабли дирижабль дирижаблі дирижер дисертація диск дискотека дискуссия дискусія диспансер дисплеи дисплей
дисплеї диссертация дистанция дистанція дистриб'ютор дистриб'юторам дистрибьютор дистрибьюторам дистрибютор
дистрибюторам дитина дитинам дитинна дитинний дитинство дитяча дитячий дитячого дифузія диффузия дихати диявол диякон
длина длинная длинный дмухати дна днам днах дне дневная дневник дневной дневі дней днем дни днов дном дну дны дню дня
дням днях дні днів доба добавил добавить добавлен добавлено доби доблесна доблесний доблестная доблестный доблесть
добра добрая добриво добридень доброволец доброволець доброволцы доброволці добровольная добровольный добровільна
добровільний доброго добродетели добродетель доброе добросовестности добросовестность доброта доброчесність добрый
добыча довга довгий довго довгота доведеться довелося доверие доверчивости доверчивость довершена довершений довжина
довкола довкруг довкілля довод доводиться довольно доволі довше довід довідам довіра довірлива довірливий довірливість
довічна довічний догадка договорам договоре договори договором договоры договорі додав додали додана доданий додано
додати додатка додаткам додатком додаток додому дожди дождь дозволена дозволений дозволено дозволити дозволяється
дозвілля дозор доить доказ докер доки доклад доколе докуда документ документам документаций документация документациям
документациях документацій документація документаціям документаціях долар долг долгая долгий долго долгота должен
должна должно доли долина доллар доломит доломіт долоня дольше доля долі дом дома домашнего домашнее домашнем домашние
домашним домашних домашнього домашньому домашньою домашньої домашнюю домашня домашняя домашнє домашній домашнім
домашніх доме доменный домино домкрат домна домова домовий домовик домой дому доміно донат донатив донечка донині
донор доныне донька допис допоки допомагати допомагають допомагає допомога допомогла допомогти допоможе допоможете
допоможи допоможу допоможуть допоможіть допоміг допоміжна допоміжний дорадник доречно дорога дорогая дорогие дорогий
дорогим дорогих дорогого дорогому дорогій доросла дорослий доручення дорученням доручень доріжка досель досить доска
доскам досконала досконалий дослід досок доспехи доставив доставил доставит доставить доставка доставлен доставлено
доставляем доставляет доставляешь доставляй доставляйте доставлял доставляло доставляти доставлять доставляю
доставляют доставляють доставляє доставят достатки достатньо достатня достатній достаток достаточная достаточно
достаточный достать достижение достоинство достойна достойная достойний достойный доступ доступности доступность
доступність досуг досье досягнення дотация дотація дотепер дотик дотична доход доходам дохід дочери дочернего дочернее
дочерней дочернем дочерние дочерний дочерним дочерних дочернюю дочерняя дочка дочь дочірнього дочірньому дочірньою
дочірньої дочірня дочірнє дочірній дочірнім дочірніх дошка дошкам дошці дощок дощі доярка доїти драбина драгун драка
дракон драма драматическая драматический драматична драматичний драматург дранка драп древесная древесный древний
древня древняя древній дрезина дрели дрель дриада дриль дрилі дримба дроби дробилка дробь дрожжи дрозд дронам дросель
дроссель дротик друг другая другие другий другим других другого другое другой другорядна другорядний другою другої
другую другій дружби дружбы друже дружин дружинам дружная дружный дружня дружній друзей друзья друзьям друзям друзі
друид друшляк друїд дріада дріб дрібна дрібний дріжджі дріт дуби дубленка дублянка дубова дубовая дубовий дубовый
дубок дубрава дубы дуель дуелі дует дужа дуже дужий дукат дуло дума думаем думает думаешь думай думайте думал думало
думати думать думаю думают думають думає думаємо думаєш думи дуршлаг дуть духмяна духмяний духов духовка духовна
духовная духовний духовный духовність душа душевная душевный души душистая душистый душі дуэли дуэль дуэт дымка
дымоход дымы дыни дыня дыхание дышать дьоготь дьоготі дьявол дьякон дюжина дюйм дюна дюни дюны дяди дядько дядя дяки
дякувати дякую дякуємо дятел діабет діагноз діадема діалоги діаманти діаметр діапазон діаспора діброва дівоча дівочий
дівчина дівчинка дідусь дідусі дізнався дізналася дізналися дізнаюся дізнаємося дійсно ділова діловий ділянка
ділянкова ділянковий діод діодам дістати дітей діти дітям діють діяла діяльностей діяльностям діяльності діяльність
діяти діє евакуація евангелие евкаліпт еволюція евро еда едва едет едим единиц единомышленник единорог единство еду
едут еды едят ежевика ежегодно ежедневная ежедневно ежедневный ежемесячно еженедельно ездит ездить ездят езжу ей
ейфорія екватор екзотична екзотичний екологічна екологічний економій економіст економічна економічний економія
економіям економіях екран екранам екранізація екскаватор екскаваторам екскурсія експансія експерт експертам
експлуатація експортам експортер експортерам експортна експортований експортовано експортував експортувала
експортувати експортую експортують експортує експортуємо екстаз ел ела еле елегантна елегантний електрик електрична
електричний електровоз електрод електродвигун електроенергій електроенергія електроенергіям електроенергіях електроліт
електрон електронна електронний елемент ели еловая еловый ельф еліксир еліпс еліта елітна елітний ем емаль емалі
емблема емкости емкость емоційна емоційний емоція ему емульсія еміграція ендова енергійна енергійний енергії енот
ентузіазм епископ епос епоха епідемія епізод ерозія ерудиція есенція ескадра ескадрилья ескалатор ескіз есмінець
есмінці ест естафета естественно естрада еталон етанол етап етика етикетка етикеткам етикеток етикетці етилен етнічна
етнічний етюд ефект ефектна ефектний ефрейтор ефірна ефірний ехать ею жаба жаби жабы жаворонки жаворонок жадности
жадность жадібність жайворонки жайворонок жайвір жалоба жаловаться жалюзи жалюзі жанр жара жарина жарить жаркое жарт
жары жасмин жатва жати жать жахи жахлива жахливий жвава жвавий жвавість ждать же жевать желание желательно желатин
желе железная железнодорожная железнодорожный железный желоб желтая желтый желудки желудок жемчужина жен жена женам
женах жене жених женой женская женский женственность жену женщина жены жердь жернов жертва жест жесткая жесткий
жесткости жесткость жестокая жестокий жестокости жестокость жестянщик жив живая живе живет живой живописная живописный
живости живость живот животноводство живу живут живуть живіт жидкости жидкость жил жила жилая жилети жилеты жилой
жираф жирна жирная жирний жирный житель жити житлова житловий житня житній жито жить жовта жовтень жовтий жовтневі
жовтнем жовтня жовтням жоден жодна жодний жодним жодних жодного жодному жодній жокеи жокей жокеї жоржина жорна жорстка
жорсткий жорсткість жорстока жорстокий жорстокість жребии жребий жувати жужжать жуйок жуки журавель журавелі журавли
журавлина журавль журнал журналист журналистам журналіст журналістам жінка жіноцтво жіноча жіночий з-за з-під забава
забавна забавная забавний забавный забег забой заборона заборонена заборонений заборонено заборонив заборонили
заборонити забота забрало забронировал забронировало забронировать забронируем забронирует забронируешь забронируй
забронируйте забронирую забронируют забронював забронювала забув забувати забудова забула забути забывать забыл забыть
заважати завгосп завдання завданням завдань завдяки завез завезен завезений завезених завезенные завезенный завезенных
завезено завезет завезла завезти завезут завезуть завеса завет завещание завжди завзята завзятий зависимости
зависимость зависти зависть заводам заводская заводской заводська заводський заводь завоевание завозив завозил
завозились завозит завозить завозят завозятся завозять завоювання завтрак завтрашнего завтрашнее завтрашнем завтрашние
завтрашний завтрашним завтрашних завтрашнього завтрашньому завтрашньою завтрашньої завтрашнюю завтрашня завтрашняя
завтрашнє завтрашній завтрашнім завтрашніх завуч завширшки завязь завіз завірюха завіса загадка загадкова загадковий
загадочная загадочный загалом загальна загальний загар заговор заграва загін задание заданием заданий задания задача
задля задний задня задняя задній задум заем зажигание зажиточная зажиточный заздрість зазначена зазначений зазначив
зазначили зазначити зайва зайвий зайнятість закажем закажет закажешь закажу закажут заказа заказал заказан заказано
заказом заказчик заказчикам заказываем заказывает заказываешь заказывай заказывайте заказывал заказывало заказываю
заказывают закалка закат заклад закладам заклепка заклинание заключен заключили заключить законний законно законности
законность законный закономерности закономерность закономірність закордонна закордонний закордонним закордонних
закордонного закордонному закордонній закрив закривати закривають закриває закрився закрилася закрили закрилися
закрита закритий закрито закриття закриють закриє закроет закром закроют закрут закрываем закрывает закрываешь
закрывай закрывайте закрывал закрывало закрывать закрываю закрывают закрыл закрылась закрылись закрылся закрыт
закрытая закрыто закрытый закрыть закупаем закупает закупаешь закупай закупайте закупал закупало закупать закупаю
закупают закупаются закупив закупил закупит закупить закупкам закупках закупке закупкой закуплен закуплено закуплять
закупок закупщик закупят закупівельник закупівла закупівлам закупівлям закупівлях закупіть закуска закут закуток
закінчувати зала залежно залежність залежь зали залив залишати залишатися залишать залишають залишає залишено залишив
залишила залишились залишило залишилось залишити залишить залишки залишкова залишковий залишу залог заложник залп залы
залізна залізний залізнична залізничний залік замен заменам заменил заменить заменяем заменяет заменяешь заменяй
заменяйте заменял заменяло заменять заменяю заменяют замес заметіль замки замовив замовила замовимо замовите замовить
замовиш замовлена замовлений замовленню замовленням замовлено замовлень замовлю замовляв замовляла замовлять замовляю
замовляють замовляє замовляємо замовника замовникам замовникові замовником заможна заможний замок замша замысел замін
замінам замінив замінили замінити заміню замість занавес занавеска занадто занепад зап'ястя западная западный запады
запальна запальний запалювання запас запасам запасна запасная запасний запах запашна запашний запекла запеклий запит
запитав запитала запитання запитати запитую запитують запитує заплатив заплатил заплатит заплатить заплатка заплачу
запобіжник заповідник заповіт заполняем заполняет заполняешь заполняй заполняйте заполнял заполняло заполнять заполняю
заполняют запорука заправка заправкам заправок заправці запрацював запрацювала запрет запретил запретить запрещен
запрещено запропоновано запропонував запропонували запрос запруда запчастей запчасти запчастин запчастинам запчасть
запчастью запчастям запястье заработаем заработает заработаешь заработай заработайте заработал заработало заработать
заработаю заработают заради зарегистрировал зарегистрировало зарегистрирован зарегистрировано зарегистрировать
зарегистрируем зарегистрирует зарегистрируешь зарегистрируй зарегистрируйте зарегистрирую зарегистрируют зареєстрована
зареєстрований зареєстровано зари зарница заробітки заробіток заросли зарплата зарубежная зарубежного зарубежное
зарубежной зарубежном зарубежную зарубежные зарубежный зарубежным зарубежных зарубка зарубіжна зарубіжний зарубіжним
зарубіжних зарубіжного зарубіжному зарубіжній заручник заряд засада заслон заслонка заслуга заслін засновник
засновникам засов застава застежка застосовувати застосовують застосовує застосовується застосування застосуванням
застосувань застосунки застосунку застосунок застуда застібка засув засуджений засідка затвор зате затем затемнення
затея затишки затишна затишний затишок затишье затмение зато затока зауваження зауваженням зауважень захват захисник
захист захищати захотел захотів захотіла захоче захочет захочу зачарована зачарований зачарованная зачарованный зачем
зачем-то зачет зачиняти защитник защищать заяв заявам заявка заявление заявлением заявлений заявления заяц заєць
зберігання збивати збили збирав збирати збирають збирає збитий збитих збитки збито збитого збиток збитої збиті збоку
збройна збройний збруя збруї збіжжя збір збірка зв'язку зв'язок звание зварювальник звать звездная звездный звезды
звено звериная звериный зверху звичай звичайна звичайний звичайним звичайних звичайно звичайного звичайному звичайній
звичаї звичка звон звонить звонкая звонки звонкий звонок зворушлива зворушливий звук звукова звуковий звучит звучить
звязку звязок звідки звідкись звідкіля звідси звідти звідусіль звірити звірка звірте звіряча звірячий звісно звістка
звіт звітам звітностей звітностям звітності звітність згадувати згода згодом згорнув згорнула згорнути згубна згубний
згідно здається здесь здивування здобич здобутки здобуток здоров здоров'я здоровая здоровий здоровый здоровье
здравствуй здравствуйте здрасте здрастуйте здібність зебра зелена зеленая зеленый зелье земельна земельная земельний
земельный земляника земляничная земляничный земляцтво земна земная земний зенит зеніт зеркало зеркальная зеркальный
зерниста зернистая зернистий зернистый зернохранилище зефир зефір ззаду ззовні зим зима зимам зимах зими зимнего
зимнее зимнем зимние зимний зимним зимних зимнього зимньому зимньою зимньої зимнюю зимня зимняя зимнє зимній зимнім
зимніх зимова зимовий зимовим зимових зимового зимовому зимовій зимой зимородки зимородок зимою зиму зимы зимі злагода
злагоджена злагоджений зламався зламалась злая злива злий злой злочин зліва змагання змагатися змазка змеи змея змогла
змогло зможе зможемо зможете зможеш зможу зможуть змонтувати зморшка змушена змушений зміг зміна змінив змінила
змінити змінна змінний зміст змія змії знав знадобиться знаем знает знаешь знай знайде знайдемо знайдена знайдений
знайдених знайденого знайдете знайдеш знайду знайдуть знайома знайомий знайомого знайте знайшлася знайшло знайшлося
знак знакомая знакомого знакомой знакомые знакомый знал знало знаменита знаменитая знаменитий знаменитый знамя знание
знання знатна знатная знатний знатный знать знаходжу знаходив знаходила знаходимо знаходити знаходить знаходиться
знаходять знаходяться знахідка знахідкам знахідок знахідці значатся значаться значение значением значений значения
значення значенням значень значит значится значить значиться знаю знают знають знає знаємо знаєте знаєш знижка знижкам
знижок знижці знизу зник знищення знищенням знищень знов зной знойная знойный зовнішнього зовнішньому зовнішньою
зовнішньої зовнішня зовнішнє зовнішній зовнішнім зовнішніх зовсім зодиак зодчий зодіак зозулинець зозуля зокрема зола
золотая золотиста золотистая золотистий золотистый зомби зомбі зона зонд зони зонт зоны зоологическая зоологический
зоологічна зоологічний зорепад зоркости зоркость зоряна зоряний зошит зразка зранку зрачки зрачок зрелая зрелости
зрелость зрелый зрештою зробив зробила зробимо зробити зробить зроблена зроблений зроблено зроблю зроблять зрозуміло
зрозуміти зручна зрідка зріла зрілий зрілість зсередини зсу зубец зуби зубило зубная зубную зубы зупинив зупинила
зупинити зупиняти зустріч зустрічав зустрічаються зустрічається зчеплення зшивати зыбь зять зяті зібрали зібраний
зібрано зілля зіниця зірки зіркова зірковий ибо игла иглы игнорировал игнорировало игнорировать игнорируем игнорирует
игнорируешь игнорируй игнорируйте игнорирую игнорируют иголка игровая игровой игрок игрушек игрушка игрушкам игуана
игумен идеальная идеальный идеи идейная идейный идет идея идол идти иду идут иена иены из из-за из-под изба избегаем
избегает избегаешь избегай избегайте избегал избегало избегать избегаю избегают избранник избушка избы избытки избыток
известие известного известное известной известном известную известные известным известных известняк известь извини
извините извиняюсь изгиб изгнанник изгородь изготавливает изготавливается изготавливать изготавливают изготавливаются
изготовил изготовит изготовить изготовлен изготовленный изготовлено изготовлять издание издатели издатель изделие
изделием изделий изделия изделиях излишек излучина изменение изменения изменил изменить измерять изнутри изо
изобретатель изобретательная изобретательный изотоп изразец изредка изумруд изумрудная изумрудный изящная изящный
икона икра иллюзия иллюминация иллюстрация имам имбири имбирь имеем имеете имеешь имел имело имен имение именно иметь
имею имеют ими имидж имитация император империя имперская имперский импорт импортам импортер импортерам импортировал
импортировало импортированный импортировать импортируем импортирует импортируется импортируешь импортируй импортируйте
импортирую импортируют импортируются импортная импортного импортные импортный импортных импульс имуществ имуществам
имущество имя инаугурация иная инвентарь инвертор инвестор инвесторам индекс индии индий индукция индюк иней инерция
инженер инженерная инженерный инжир инициация инкубатор инн инновация иногда иного иное иной ином иностранная
иностранного иностранное иностранной иностранном иностранную иностранные иностранный иностранным иностранных инспекция
инстанция инструктор инструкций инструкция инструкциям инструкциях инструмент инструментам инсульт интеграл интеграция
интерес интересная интересно интересного интересное интересной интересном интересную интересные интересный интересным
интересных интересовал интересовало интересовать интересоваться интересуем интересуете интересуется интересуешь
интересуй интересуйте интересую интересуюсь интересуют интернет-магазин интерфейс интонация интрига интуиция иную
инфаркт инфекция инфляция информацией информации информаций информацию информациям информациях информировал
информировало информировать информируем информирует информируешь информируй информируйте информирую информируют иные
иным иных ионизация ипотека иридии иридий ирис ирригация искал искатель искать иски исключаем исключает исключаешь
исключай исключайте исключал исключало исключать исключаю исключают исключая исключен исключение исключением
исключений исключения исключено исключил исключить искра искренний искренности искренность искренняя искусник
искусственная искусственный искусство искушение испарители испаритель исповеди исповедь исполин использовал
использовалась использовались использовало использовался использован использование использованием использований
использования использованные использованный использованных использовано использовать используем использует
используется используешь используй используйте использую используют используются испытание истина истинная истинный
исток истопник историй историк историческая исторический история историям историях источник истребители истребитель
исчез итак ихнего ихнее ихней ихние ихний ихняя ищем ищет ищешь ищите ищут июле июлей июлем июли июль июлю июля июлям
июлях июне июней июнем июни июнь июню июня июням июнях йде йдуть ймовірно ймовірність йогуртам йоди йому йти йшла йшов
кабан кабачки кабачок кабеле кабель кабелям кабина кабинет каблучка кабриолет кабріолет кабіна кабінет кав кав'ярня
кавалерист кавам кавах кави кавова кавоварка кавоваркам кавоварок кавоварці кавовий кавомашин кавомашинам кавою кавун
каві каденция каденція кадка кадр кажан каждая каждого каждое каждой каждом каждую каждые каждый каждым каждых каже
кажемо кажете кажется кажеш кажу казав казак казала казарма казати казачество каземат казки казкова казковий казна
как-нибудь как-раз как-то какао какая-либо какая-нибудь какая-то какие-либо какие-нибудь какие-то каким каких каков
каково какого какого-либо какого-то какое какое-либо какое-то какой-либо какой-нибудь какой-то каком кактус какую
какую-то калач календар календарь калии калий калини калинова калиновая калиновий калиновый калины калитка калория
калорія кальмар кальции кальций кальцій кальції калій калії кам'яна кам'яний камбала каменная каменный каменоломня
каменщик камень камені камер камерам камерна камерная камерний камерный камертон камин камыш камін каміння камінці
канал канализация каналізація канапа канапка канарейка канат кандалы кандела каникулы каное канонада каноэ канцелярия
каньйон каньон канікули каолин каолін капель капелька капелюх капець капитал капитан капище капкан каплиця капля капот
каприз капризна капризная капризний капризный капуста капюшон капітали капітан кар'єра карабин карабін караван
каравела каравелла каракатица каракатиця карамели карамель карамелі карандаш карантин караси карась карасі карат
карать караул карбованець карбованці карбонат карбюратор кардамон кардинал кардиолог кардіолог карета каркас карман
карманная карманный карниз карп карт картам картель картина карткам картки карткою картой карток картонна картонная
картонний картонный картопля картопляна картопляний картотека картофели картофель картофельная картофельный карточек
карточка карточкам картошка картці карусели карусель каруселі карьер кас каса касается касам касательная касательно
касатка касаться касах касаются каси касир каскад касою касс кассам кассета кассир каструля кастрюля касу касі
катализатор каталог каталізатор катамаран катана катапульта катастрофа категорий категория категориям категориях
категорій категорія категоріям категоріях катод каток каторга катушка кафе кафедра кахель качели качеств качествам
качественная качественного качественное качественной качественном качественную качественные качественный качественным
качественных качество качка каша кашалот кашели кашель кашелі каши каштан кашу каші каюта каяк квадратна квадратная
квадратний квадратный квадрокоптер квазар квалификация кваліфікація квант кварк квартал квартет квартир квартирам
квартирна квартирний кварц квас квасоля квинтет квитанция квитанція квитка квиткам квитком квиток квінтет квітень
квіткова квітковий квітневі квітнем квітник квітнути квітня квітням квіточка кедр кедрова кедровая кедровий кедровый
кекс келих кельвин кельвін келія келії кем кенгуру кентавр кепка керамика керамическая керамические керамический
керамическим керамических керамического керамическое керамической керамическом керамическую керамічна керамічний
керамічним керамічних керамічного керамічному керамічній кермо керосин керувати керівник керівникам керівництво
керівниця кетчупи кетчупы кефир кефір кешью кибитка киви кидати кили килим килимки килимова килимовий килимок
килограмм километр киль килька ким кимсь кинджал кинжал кино киоск кипарис кипеть кипіти кирка кирпич кисели кисель
кисла кислая кислий кислород кислота кислый кисти кисть кисіль китайка кити китиця киты кишень кишенькова кишеньковий
кишеням кишка клавесин клавиатур клавиатурам клавіатур клавіатурам клад кладбище кладка кладовая кладовище клапан
кларнет клас класика класифікація класс классика классификация кластер клевер клеи клеить клей клеймо клейнод клен
кленова кленовая кленовий кленовый клетка клещ клею клея клеям клеях клеєві клеєм клеї клеїв клеїти клиент клиентам
кликати клин клипер клоп клоун клуб клубень клубника клубок клуня клык клюква ключи ключка ключі клюшка клятва кліпер
клітка кліщ клієнт клієнтам кмин кмітливість книгарня книги книгочей книжкова книжковий книжная книжный княжна князі
ко коала коалиция коаліція кобальт кобза коби кобра кобура ковадло коваль ковальство ковалі ковбас ковбасам ковдра
ковер ковзани ковка ковкая ковкий коврик ковровая ковровый ковтати ковчег ковш когда-либо когда-нибудь когда-то кого
кого-нибудь кого-то когорта когось коготь код кода коди коду коды коефіцієнт кожа кожаная кожаного кожаное кожаной
кожаном кожаную кожаные кожаный кожаным кожаных кожен кожи кожна кожний кожним кожних кожного кожному кожній кожура
кожух коза козаки козацтво козацька козацький козачок козел кози козий козы козяча козячий кокон кокс колбас колбасам
колготки колдун колег колегам коледж колезі колекція колено колес колесница колесо колея колибри коливо колиска колись
количеств количествам количество колишнього колишньому колишньою колишньої колишня колишнє колишній колишнім колишніх
колкая колкий коллег коллегам колледж коллекция коллизия коллоид колода колодец колодки колодок колокол колона
колонизация колонка колонкам колонна колонок колонці колонізація колос колосся колоти колоть колоїд колпак колчан
колыбели колыбель колышек кольорова кольоровий кольцо кольчуга коляска колібрі колізія коліно колір коліс колісниця
коліщата коліщатий ком команда командир командовать командувати комары комбайн комбайнам комбайнер комбинатам
комбинация комбінація комедия комедія комета комин комиссий комиссия комиссиям комиссиях комитет комическая комический
комиш коммуникация комната комод комора комп'ютер комп'ютерам компаниям компаниях компаніям компаніях компас
компилятор комплаенс комплаєнс комплекс комплектуючих комплектуючі комплектующие комплектующих композитор композиция
композиція компот компресор компресорам компрессор компрессорам компьютер компьютерам компютер компютерам компілятор
кому кому-то комунікація комусь комір комісія комітет комічна комічний конвалія конвейер конвенция конвенція конверсия
конверсія конвеєр конвой конвої конденсатор конденсаторам конденсация конденсація кондитер кондитерський кондиционерам
кондиціонерам кондова кондовий кондор конец конечная конечно конечного конечное конечной конечном конечную конечные
конечный конечным конечных коник конкретна конкретная конкретний конкретним конкретних конкретного конкретное
конкретном конкретную конкретные конкретный конкретным конкретных конкретній конкурент конкурентам конкуренция
конкуренція конная конный конопля конопляна конопляная конопляний конопляный консерва константа конституция
конституція конструкция конструкція консул контакт контейнер контейнерам контор конторам контрактам контракте
контракти контрактом контракты контракті контраст контролер контролерам контроли контролировал контролировало
контролировать контролируем контролирует контролируешь контролируй контролируйте контролирую контролируют контроллер
контроллерам контроль контролі контур конура конус конфет конфетам концентрация концентрація концепция концепція
концерт концы кончать коньки коньяк коньякам конюшина конюшня конярство координация координація копати копать копейка
копии копия копна копоть копье копійка копія копії корабел корабли корабль корал коралл коралловая коралловый коралова
кораловий корвет коректор корекція корень корзина кориандр коридор коридорный корисна корисний корисним корисних
корисного корисному корисній корисність користувався користувалася користувалися користування користуванням
користувань користуватись користуюся користуються користуємось користуєтеся користується користуєшся користь користі
корица кориця коричнева коричневая коричневий коричневый кормить кормы коробк коробкам коробок коробці коровай корови
коровы корогва корозія королева королевская королевский короли королі королівська королівський коромысло коронация
корони короны короп коротка короткая короткий корпораций корпорациям корпорациях корпус корректор коррекция коррозия
коррупция корсар корт корунд корупція корчма коршун коріандр коріння корінь коса косар косая косвенная косвенного
косвенное косвенной косвенном косвенную косвенные косвенный косвенным косвенных коси косинус косити косить косиця
космическая космический космоси космосы космічна космічний косой костер кости костыли костыль кость костюми костюмы
косуля косы косынка кот кота котедж котел котла котлам котлета котлован котлом которая которого которое которой
котором которую которые который которым которых котра котрий котрим котрих котрого котрому котрій коттедж коту котушка
коты кофеварка кофеваркам кофеварок кофейная кофейный кофемашин кофемашинам кофта кохання кохати кочевник кочка
кошелек кошелька кошелькам кошельков кошельком кошик кошка кошма кошовий кошти коштувати коэффициент краб краватка
кравець кравці кравчиня крадіжка кража край крайности крайность крайність кракен крамница крамницам крамниць крамницям
кран кранам крановщик кранівник крапива крапка краплина крапля краса красивая красители краситель краска краскам
красная красный красок красота красти красть кратер краткая краткий крахмал краще краї країн країна-агресор країнам
країни-агресора країною-агресором креветка кредит кредитам кредо крейда крейсер крем кремезна кремезний кремень кремль
кремний кремній кремнії крепеж крепкая крепкий крепости крепость кресел кресла креслам кресло креслом крест крестник
крестоносец крестоносцы крестьянская крестьянский крестьянство кречет крещение крива кривава кривавий кривая кривий
крижинка криза кризис крилата крилатий крилатим крилатих крилатого крилатому крилатій крило криниці криптон кристал
кристалл кристаллизация критерии критерий критерій критерії критик крихкість кричати кричать кришка кришталева
кришталевий криївка кров кровавая кровавый кровати кровать кровель кровельщик кровле кровля кровлям кровь крок кроква
крокодил крокус кролик кроме крона кропива кропітка кропіткий кросворд кроссворд кроссовка кроссовок кросівки кросівок
крот крохмаль крохмалі круг кругла круглая круглий круглый кружево кружек кружка кружкам круиз крупа крупная крупный
крута крутая крутий крутити крутить кручина крушина круїз крыжовник крылатая крылатого крылатое крылатой крылатом
крылатую крылатые крылатый крылатым крылатых крыло крыльцо крыса крыша крышка крюк крючки крючок кряж крізь крім кріп
крісел крісла кріслам крісло кріслом кріт ксенон ксилофон кто-либо кто-нибудь кубарь куби кубок кубы кувшин куда
куда-нибудь куда-то куделя куди кудись кудрявая кудрявый кужіль кузен кузнец кузнечик кузнечное кузница кузнцы кузов
кукарекать кукла кукурудзи кукурудзяна кукурудзяний кукуруза кукурузная кукурузный кукурікати кукушка кулак кулемет
кулиса кулон кулуар кульбаби кулька кульминация кульмінація культура культурна культурний куля кулі кум кума куми кумы
кумі куница куниця купава купальна купальний купатися купе купель купец купець купи купили купило купим купимо купит
купиш купишь куплен куплений куплених купленная купленные купленный куплено купленого куплю куплять купол купон
купують купується купцы купят купіль купіть кур'єр куранты курган курей курив курил куриная куриный курит курить куриц
курицам курицей курка куркам куркума курок куропатка курорт курс курсор куртка курткам курток куртці курці курча
курьер курю курят курять куряча курячий куріпка кусати кусать кустарник кутерьма кути кухар кухна кухнам кухня кухням
куховар кухоль кухолі кухонна кухонная кухонний кухонный кухонь кушает кушак кушать кушаю кушетка кушнір ківі кілограм
кілок кілометр кіль кілька кільком кількох кільце кімната кінець кінна кінний кіно кінцева кінцевий кінцевим кінцевих
кінцевого кінцевому кінцевій кінці кінь кіоск кістка кіт кішка лабиринт лаборатория лабораторія лава лаванда лави
лавина лавки лавра лаврова лавровая лавровий лавровый лавы лагодити лагуна ладан лади ладно ладони ладонь ладья
лазанья лазейка лазер лазерная лазерний лазерный лазурит лазурь лайнер лаки лама ламати лами ламинат ламп лампам
лампочек лампочка ламы ламінат лангуст ландшафтна ландшафтная ландшафтний ландшафтный ландыш лани ланк ланкам лантан
ланцюг ланці лапши ларек ласкава ласкавий ласки ласковая ласковый ластик ласточка ластівка латекс лати латуни латунна
латунная латунний латунный латунь латуні латы лачуга лаять лгать лебеда лебедина лебединая лебединий лебединый лебедка
лебедь лебідка лебідь левада левая леви левиафан левитация левкас левова левовий левый левіафан левітація легализация
легальний легально легальный легалізація легенда легендарна легендарная легендарний легендарный легеня легион легкова
легковим легкових легкового легковому легковій легкости легкость легкість легіон ледача ледачий ледве леденец леденцы
ледник ледокол ледоход ледь ледяная ледяной лежав лежал лежало лежат лежать лежит лежить лезть лейтенант лекарств
лекарствам лекарство лекция лекція лелека лема лемент леми лемма ленивая ленивый лента леопард лепесток лепта лесная
лесник лесной лесоводство лесоруб лестница лет лета летаем летает летаешь летайте летал летало летать летаю летают
летел лететь летит летить летнего летнее летней летнем летние летний летним летних летнюю летняя лето летом летописец
летопись летчик летюча летят летять летів летіла летіти лечить лечу лешии леший лещата лещи лиана либо либонь ливень
ливрея лига лиги лидерство лидеры лижі лизати лизать ликвидации ликер лилии лилия лиловая лиловый лиман лимар лимон
лимонад лимонна лимонная лимонний лимонный лимузин линейка линза линией линии линий линию линия линиям линиях линкор
липа липень липи липневі липнем липня липням липова липовий липы лира лирическая лирический лиры лиса лисий лисица
лисиця лисичка лист лиственная лиственница лиственный листок листоноша листопад листопадя листопадям листочек листя
листяна листяний листівка литературная литературный литиевая литиевого литиевое литиевой литиевом литиевую литиевые
литиевый литиевым литиевых литии литий литр литургия лифт лифтам лихая лихой лихоманка лихорадка лицар лицарство лицеи
лицей лицензий лицензия лицензиям лицензиях лицо личная личности личность личный лиш лишайник лишається лише лишився
лишилась лишилися лишний лишняя лишь лоби лобода ловити ловить ловкая ловкий ловкости ловкость логарифм логика логист
логическая логический логотип логіка логіст логічна логічний лодка ложбина ложе ложиться ложка ложная ложный лоза лози
лозунг лозы локомотив локон локоть локшини ломать лоно лопати лопаты лоси лоскут лососи лосось лососі лось лосьйон
лосьон лосі лотереи лотерея лотереї лоток лохина лоцман лошади лошадь лояльности лояльность лояльність лубок луги
луговина лукава лукавий луки луковица лукоморье луни лунка лунна лунная лунний лунный луска лучи лучина лучше лыжи
лысая лысый львиная львиный льняна льняная льняний льодова льодовий льодовик льодяник льон льотчик льох люба любая
любив любий любим любимая любимец любимо любимый любисток любит любителе любитель любителям любить люблю люблять
любови любовь любого любое любой любом любопытство любую любые любым любых любят людей люди людин людинам людство
людська людський людям людяність люлька люмен люстри люстры лютий лютня лютого лють люті люцерна лягати лягушка лямбда
лямка лящі ліворуч ліга ліги лідери лідерство ліжник лізти лікар лікарень лікарна лікарнам лікарням лікарняна
лікарняний лікаря ліквідації лікер ліки лікоть лікоті лікувати ліків лілія лілії лімузин лінза лінива лінивий лінкор
ліній лінійка лінію лінія лініям лініях лінією лінії ліра ліри лірична ліричний лісиста лісистий лісник лісова лісовий
лісовик лісоруб лісівництво літа літав літак літакам літати літають літає літера літературна літературний літнього
літньому літньою літньої літня літнє літній літнім літніх літопис літр літрам літургія літій літієва літієвий літієвим
літієвих літієвого літієвому літієвій літії ліфт ліфтам ліцей ліцейам ліцензій ліцензія ліцензіям ліцензіях ліцеї м'яз
м'яка м'який м'якість м'яс м'ясам м'ясна м'ясний м'ясо м'ята м'яч мабуть мав мавзолеи мавзолей мавзолеї мавка мавпа
магазинам магазинчик магазинчикам магистрали магистраль магическая магический магма магнетит магнетрон магний магнит
магнитная магнитный магнолия магнолія магній магніти магнітна магнітний магнії магістраль магістралі магічна магічний
мази мазурка мазь мазі майбутнє майдан майже майка майонези майонезы майор майоран майстери майстерня майстерність
майстра макарони макароны макет маки макрос макулатура маківка макітра малахай малахит малахіт маленька маленькая
маленькие маленький маленьким маленьких маленького маленькое маленьком маленькую маленькій малеча мали малина малинова
малиновая малиновий малиновый мало малыш мальва мальовнича мальовничий мальчик мальчишеская мальчишеский малювати
малюк малюнки малюнок маляр мам мама мамам мамах маме мами мамой мамою маму мамы мамі манго мангуст мандарин мандолина
мандоліна мандрувати мандрівка мандрівна мандрівний мандрівник маневр манеж манера манжета мании манипуляция мания
манка мантия манікюрниця маніпуляція марафон марганец марганець марганцы марганці марево маринад маркам марках марке
маркетплейс маркировал маркировало маркировать маркируем маркирует маркируешь маркируй маркируйте маркирую маркируют
маркована маркований марковано маркой маркуванням маркувань мармелад мармури мармурова мармуровий марнославство
марнота марок маршали маршалы маршрути маршрутизатор маршрутизаторам маршруты маса масажист маси масив маски масл
маслам маслина масло масляна масляная масляний масляный масса массажист массив мастера мастерская мастерство мастил
мастило масштаб математик материал материнство материнська материнський материнським материнських материнського
материнському материнській матеріал мати матиме матимемо матимете матиму матимуть матрас матрац матрешка матрица
матриця матроси матросская матросский матросська матросський матросы матч мать матіола махина маховик мачеха мачта
машинам машинист машинка машинна машинная машинний машинный машинці машиніст маю маяк маємо маєте маєш мгла мглы
мгновение мгновенная мгновенно мгновенный мебелей мебели мебельная мебельный мебелью мебелям меблевий мегабайт мед
медали медальйон медальон медалі медведи медведь меди медиана медиатека медитация медитація медицинский медичний
медленная медленный медлительности медлительность медная медный медова медовая медовий медовуха медовый медсестра меду
медуза медіана медіатека меж между международного международное международной международном международную
международные международный международным международных меланхолия меланхолія мелиорация мелисса мелкая мелкий мелодия
мелодії мелы мельник мельница меліорація меліса менеджер менеджерам менеджерка менее менует менуэт менш меньше меняем
меняет меняешь меняй меняйте менял меняло менять меняю меняют мера мереживо мерзла мерзлий мерзнути мерзнуть меридиан
меридіан мерило мерить мертвая мертвый меры мест местам местная местного местное местной местном местности местность
местную местные местный местным местных место месяц месяцам месяцев мета металева металевий металевим металевих
металевого металевому металевій металлическая металлические металлический металлическим металлических металлического
металлическое металлической металлическом металлическую метани метанол метаны метели метелики метелица метель метеори
метеорит метеоры мети метка методи методы метр механизм механик механізм механік меховая меховой мечети мечеті мечи
мечта мечтатель мечтательная мечтательный мечтать мечі мешать мешканець мешканці мешок мигдаль мигдальна мигдальний
мигдалі миги миграция мидии мидия микроб микроволновка микроволновкам микроволновок микроконтроллер микроконтроллерам
микрон микроскоп микросхемам микрофон микрочип микстура милая мили милий милиця миллиард миллиметр миллион миллионам
милосердие милосердя милый миля милі мимо мин мина миндали миндаль миндальная миндальный минерал минеральная
минерального минеральное минеральной минеральном минеральную минеральные минеральный минеральным минеральных миниатюра
министерств министерствам министерство министр минотавр минувшая минувший минула минулий минут мины мираж мирити
миритися мирить мириться мирна мирная мирний мирный миска мислення мисливство мисливська мисливський мисливці миссия
мистецтво мити митна митний митниц митницам мито миття миттєва миттєвий миттєво мить миті мифическая мифический мифы
мишень мишка мишкам мишок мишура мишці миші младенцы млин млинарство млинець млинці мнение мнимая мнимый многие многим
многих много многое многоугольник множество множина мной мною мну мобилизация мобилизованных мобильная мобильного
мобильное мобильной мобильном мобильную мобильные мобильный мобильным мобильных мобільна мобільний мобільним мобільних
мобільного мобільному мобільній мобілізація мобілізованих мов мова мовби мови мовна мовний мовознавець мовчати мог
могла могло мого могти могу могут могутня могутній могучая могучий моделей модели моделлю модель моделью моделі модем
модемам модернизация модернізація моди модификация модифікація модна модная модний модный модрина модуле модулям
модулятор моды моего моей моем може может можеш можешь можжевельник можлива можливий можливим можливих можливо
можливого можливому можливостей можливостям можливості можливій можливість можу можуть мозаика мозаичная мозаичный
мозаїка мозаїчна мозаїчний мозг мозок мои моим моих мой мокра мокрая мокрий мокрый молва молекула молибден молитва
молния молода молодая молодецтво молодий молодик молодости молодость молодість молок молокам молоко молот молотилка
молотки молоток молоці молочка молочна молочная молочний молочный молчать мольберт молібден момент монастир
монастирська монастирський монастыри монастырская монастырский монастырь монахи монахиня монети монеты монитор
мониторам монолит монолог моноліт мономер монополий монополия монополиям монополиях монополій монополія монополіям
монополіях монтаж монтажник монтировал монтировало монтировать монтируем монтирует монтируешь монтируй монтируйте
монтирую монтируют монтувати монітор моніторам мореплавание мореплавство морж моркви моркови морковь мороженого
мороженое морози морозива морозиво морозильник морозна морозная морозний морозный морозы морошка морс морская морской
морська морський мортира морщина моряк мост мостам мостик мотели мотель мотелі мотивация мотивація мотиви мотивы
мотика моторам моторна моторная моторний моторный мотоцикл мотоциклам мотузка мотыга мотылек мохи мохнатая мохнатый
мочь мошенничество мошка мощи мощная мощности мощь мощі мою моя моє моєму моєю моєї мої моїй моїм моїх мрамор
мраморная мраморный мрачная мрачный мрійлива мрійливий мріяти мрії мудра мудрая мудрец мудрець мудрий мудрости
мудрость мудрцы мудрці мудрый мудрість муж мужа мужество мужня мужній мужність мужская мужской мужу мужчина муза музеи
музеї музи музикант музична музичний музы музыкант мукати мулла мультиварка мультфильм мультфільм муляр мундир мурава
муравей муравейник мурашка муркотіти мурлыкать муси мусив мусила мусимо мусите мусити мусить мусиш мускат мусон мусс
муссон мусять мутация мутація мутна мутная мутний мутный муха мухи мухомор мученик мушкет мушу мыл мыла мылам мылах
мыле мыло мылом мылу мысли мысль мыть мычать мышек мыши мышка мышкам мышление мышца мышь мэры мягкая мягкий мягкости
мягкость мяс мяса мясам мясах мясе мясная мясной мясо мясом мясу мясі мята мятная мятный мяты мяукать мячи міг
міграція мідна мідний мідь мідяна мідяний мідія мідії між міжнародним міжнародних міжнародного міжнародному
міжнародній мій мікроб мікроконтролер мікроконтролерам мікрон мікросхемам мікрохвильовка мікрохвильовкам
мікрохвильовок мікрохвильовці мікрочип мікстура мільйон мільйонам мільярд міліметр мін міна мінеральна мінеральний
мінеральним мінеральних мінерального мінеральному мінеральній міни мінотавр міняти мініатюра міністерств міністерствам
міністерство міністр міраж мірошник міряти міста містам містить міститься місток містом місце місцева місцевий
місцевим місцевих місцевого місцевому місцевій місцевість місцем місця місяць місяцям місячна місячний місія місії
міфічна міфічний міцна міцність мішок набережна набережная набряк набій набії наваждение навала навантажувач
навантажувачам наведення наверно наверное наверняка навес навесні навигация навичка навколо навкруги наводнение
навпаки навпроти навсегда навчальна навчальний навчати навык навігація навіть навіщо навіщось наглости наглость
нагорода награда нагрузка надав надала надано надати надають надає надбання надводна надводная надводний надводный
надворі надежды надежная надежности надел надеяться надзвичайно надземна надземная надземний надземный надзор надир
надо надовго надолго надписей надписи надпись надписью надписям надсилати надсилають надсилає надто наді надійна
надійшла надійшло надійшов наділ надіслав надіслала надіслано надіслати надішлю надішліть надії наезд наемник назавжди
назад назв назвав назвал назвам названием названии названий названию назвати назвать наземна наземная наземний
наземный називати називають називаються називає назначение назначением назначений назначения назовні называем называет
называешь называй называйте называл называло называть называю называют называются наиболее наивная наивный наименее
наименование наименованием наименований наименования найбільш найвища найвищий найдем найден найденная найденного
найденное найденной найденные найденный найденных найдет найдешь найду найдут найкраща найкращий найманець найманці
найменше наказывать накидка наклеек наклейка наклейкам наклейок наклейці наковальня наконец накопитель налево наледь
належав належала належало належати належностей належностям належності належність наливка наличие наличии наличник
налог налогам налоговая налоговой налоговую намедни намек намерение намет нами намисто намір наоборот нападати
нападать нападающий нападник напевно наперсник наперстки наперсток напис написав написал написан написание написаний
написання написати написать напише напишет напиши напишите напишу напишіть напор направо напротив напруга напружена
напружений напряжение напряженная напряженный напрямки напрямок напівпровідник напії нарада наразі наречена наречений
нарешті нарис наркоз народ народжувати народная народности народность народный народність нарост наружу нарушение
нарушением нарушений нарушения нарцис нарцисс насамперед насест насколько наскільки наслаждение наследник
наследственная наследственности наследственность наследственный наследство наслідкам наслідки наслідком наслідку
наслідок насморк насовсем насолода насос насосам насправді настойка насторожило настоянка настоящая настоящего
настоящее настоящей настоящем настоящие настоящий настоящим настоящих настоящую настрій настрії наступ наступление
наступна наступний насыпь насінна насінний насіння натиск наткнулась наткнулся натовп натомість натрапив натрапила
натрии натрий натрій натрії натура натхнення натюрморт наука наукова науковий научная научный находил находим находит
находить находка находкам находок находят нахожу нации нация нація нації начал начальник начальникам начальство начать
наче начебто начинает начинать начиная наша наше нашего нашей нашелся нашем наши нашим наших нашлась нашло нашлось
нашого нашому нашою нашої нашу наші нашій нащадки нащадок нащо наявності наявність наївна наївний неа небагато
небезпека небесна небесная небесний небесный небо небоскреб невдовзі неверно невеста невестка невже невозможно
невролог невідома невідомий невідомим невідомих невідомого невідомому невідомій невістка нега негайно него недавно
недалеко неделе недель неделям недолік недостатки недостаток недра недруг неділя нее нежить нежиті нежная нежности
нежность нежный незабаром незабудка независимая независимости независимость независимый незалежна незалежний
незалежність незважаючи незвідана незвіданий нездоланна нездоланний незламна незламний незнайомець незнакомец незрима
незримая незримий незримый неизбежности неизбежность неизвестная неизвестного неизвестное неизвестной неизвестном
неизвестности неизвестность неизвестную неизвестные неизвестный неизвестным неизвестных неистовая неистовый ней нейлон
нейтрино нейтрон некая некие некий неким неких некого некое некоего некой некоторая некоторого некоторое некоторой
некотором некоторую некоторые некоторый некоторым некоторых нексус некто некую нельзя нем нема немало немая немедленно
неминучість немногие немного немов немовби немовлі неможливо немой нему ненавидеть ненавидіти ненависти ненависть
ненависті неначе неначебто необходимо необходимости необходимость необхідна необхідний необхідним необхідних необхідно
необхідного необхідному необхідній необхідність неодим неодолимая неодолимый неон неонова неоновая неоновий неоновый
непереможна непереможний непобедимая непобедимый непогода неподалеку неподалік неподвижная неподвижный непотрібно
неправда неправильно непрерывная непрерывный непряма непрямий непрямим непрямих непрямого непрямому непрямій нерв
нервная нервный нервова нервовий нерухома нерухомий несамовита несамовитий нескольким нескольких несколько несмотря
несомненно нестримна нестримний несчастная несчастный нетленная нетленный нетлінна нетлінний нету неужели нефрит
нефритова нефритовая нефритовий нефритовый нефти нефтью нехай нечего нечто нещасна нещасний нещодавно нею неї ни нива
ниви нигде ниже нижня нижняя нижче низкая низкий низька низький никак никакая никакие никаким никаких никакого никакое
никакой никакую никели никель никем никогда никого никому никто никуда ним ними нимфа ниндзя нині нинішнього
нинішньому нинішньою нинішньої нинішня нинішнє нинішній нинішнім нинішніх ниоткуда нирка нити нитки нитрат нить них
ничей ничем ничто ничья ниша но новатор новая новим новин новинам новинка нових новобранец нового новое новой новом
новорічна новорічний новоселье новостей новости новость новостью новостям новою нової нову новую новые новый новым
новых нові новій ноготь нож ножа ножам ножах ноже ножеві ножей ножем ножи ножиці ножницы ножовка ножом ножу ножі ножів
ножівка ноздря ноктюрн ноль номер номерам номинация номінація норка норм нормальна нормальная нормальний нормальним
нормальних нормально нормального нормальное нормальном нормальную нормальные нормальный нормальным нормальных
нормальній норов носив носит носить носки носков носок носорог носоріг ностальгия ностальгія носы носят носять нота
нотариус нотаріус ноты ноутбукам ночам ночах ночей ночи ночлег ночная ночной ночь ночью ночі ноша ноши ношу ноші
ноябре ноябрь ноябрям нрав нравился нравится нравятся ну нудна нудний нудьга нужда нуждается нуждаться нуждаются нужен
нужная нужны нужный нуль нумо нути ныне нынешнего нынешнее нынешней нынешнем нынешние нынешний нынешним нынешних
нынешнюю нынешняя нынче нього ньому ньютон нюхати нюхать нявкати нянька нє ніби нібито ніготь ніготі ніде ніж ніжна
ніжний ніжність нізвідки ніздря ній нікель нікелі ніким нікого ніколи нікому нікуди німа німий німота німфа ніндзя
нітрат ніхто ніч нічий нічим нічия нічна нічний нічому ніщо ніяк оазис об'єктив об'єктивам об'єм оба обаяние обвал обе
обед обезьяна обеим обеих обелиск обеліск оберег обережна обережний оберемок оберіг обещаем обещает обещаешь обещай
обещайте обещал обещало обещать обещаю обещают обзор обидва обильная обильный обирати обираю обираємо обитатель
обитель облава обладнання обладнанням обладнань облако областей области область областью областям облачна облачная
облачний облачный облепиха облигация облик обличчя облога обломка обломкам обломков обломком облігація обліковий
облікового обліпиха обманывать обманювати обмеження обмеженням обмежень обмен обмін обнаружен обнаруженные
обнаруженный обнаруженных обнаружено обнаруживаем обнаруживает обнаруживаешь обнаруживай обнаруживайте обнаруживал
обнаруживало обнаруживать обнаруживаю обнаруживают обнаружил обнаружить обнимать обов'язки обов'язок обозначен обои
обоим обоих обойма оболонка оболочка обом оборонная оборонний оборонный оборотень оборудование оборудованием
оборудований оборудования обох обоє образ образец образование образца обрали обрати обратно обрус обруч обряд обрій
обрії обсерватория обсерваторія обсидиан обсидіан обследование обследованием обследований обследования обслуговування
обслуговуванням обслуговувань обслуживание обслуживанием обслуживаний обслуживания обстеження обстеженням обстежень
обстрел обстреливаем обстреливает обстреливаешь обстреливай обстреливайте обстреливал обстреливало обстреливать
обстреливаю обстреливают обстріл обстрілювати обстрілюють обстрілює обсяг обуви обувью обучать обход обходить обхід
обшивка общая общего общее общей общем общество общие общий общим общих общую объект объектив объективам объем
объяснение объяснением объяснений объяснения объясни объяснил объясните объяснить объясняет обычаи обычай обычная
обычного обычное обычной обычном обычную обычные обычный обычным обычных обязан обязано обєктив обєктивам обід
обіймати обітниця обіцяти овальна овальная овальний овальный овес овочева овочевий овощная овощной овраг овца овцы
огидна огидний огляд огнемет огненная огненный огниво огонь огород огорожа ограда ограничение ограничением ограничений
ограничения огранка огрядна огрядний огурец огурцы огірки огірок од одеяло одеяние один одинадцята одинадцятий
одинадцятим одинадцятих одинадцятого одинадцятому одинадцять одинадцятій одинаковая одинакового одинаковое одинаковой
одинаковом одинаковую одинаковые одинаковый одинаковым одинаковых одиниць одиннадцатая одиннадцати одиннадцатого
одиннадцатое одиннадцатой одиннадцатом одиннадцатую одиннадцатые одиннадцатый одиннадцатым одиннадцатых одиннадцать
одинока одинокая одинокий одна однак однако однакова однаковий однаковим однакових однакового однаковому однаковій
одначе одне одни одним одних одно одного одной однойменний одном одноразова одноразовая одноразовий одноразовый
однофамілець одною одної одну одні одній однією однієї одолжить одразу одуванчик одуд одягам ожерелье ожидаем ожидает
ожидаешь ожидай ожидайте ожидал ожидало ожидать ожидаю ожидают ожина ожинова ожиновий ожог озарение озеро озимь
означаем означает означаешь означай означайте означал означало означати означать означаю означают означає озон озорная
озорной ок океанська океанський оккупация оккупированных оклад окна окнам окнах окне окно окном окну оковы околица
околиця около окон окоп окраина окраєць окремо окрошка окружности окружность окрім оксамит оксамитова оксамитовий
оксид октава октябре октябрь октябрям окулист окуляри окуліст окуни окунь окуні окупація окупованих окупованій оладка
оладья олени олень олива оливин оливкова оливковая оливковий оливковый олигарх олигархам олов'яна олов'яний олово
оловянная оловянный ольха олівець олівці олігарх олігархам олію олією олії омар омеги омела оминає омлет омут ондатра
онде оникс оно онук онікс опал опалубка опасная опасный опенки опенок опеньки опеньок опера операций операция
операциям операциях операцій операція операціям операціях оперета оперетта оперна оперная оперний оперный оплат
оплатам оплатив оплатил оплатит оплатить оплачен оплачено оплачивает оплачивать оплачивают оплачу оплачувати оплачують
оплачує оповідання опозиція ополоник ополченец опора оппозиция оправа опришок опт оптика оптическая оптический оптична
оптичний оптова оптовая оптовий оптовый оптом опубликовал опубликовало опубликовать опубликуем опубликует опубликуешь
опубликуй опубликуйте опубликую опубликуют опускати опускать опухоли опухоль опушка опыт опытная опытный опять опік
опісля оракул оранжева оранжевая оранжевий оранжевый орати орач орбиты орбіти орган организаций организация
организациям организациях організацій організація організаціям організаціях оренда орендар орендований орендував
орендувала орендувати орендую орендують орендує орендуємо ореол орех орешки оригинальная оригинального оригинальное
оригинальной оригинальном оригинальную оригинальные оригинальный оригинальным оригинальных оригінальна оригінальний
оригінальним оригінальних оригінального оригінальному оригінальній ориентация ориентир ориентировочно оркестр орлина
орлиная орлиний орлиный орудие оружие оружием оружий оружия орхидеи орхидея орхідея орхідеї орієнтація орієнтир
орієнтовно осавул осада осанка оселедець оселя осени осень осенью осені осередки осередок осетер осетр осика осина
осколка осколкам осколков осколком осколок оскільки ослін осмии осмий осмій осмії оснастка основа основатели
основатель основна основная основний основним основних основного основному основные основній особа особам особенно
особиста особистий особистість особливо особняк осока оставалась оставались оставался оставаться оставил оставит
оставить оставляем оставляет оставляешь оставляй оставляйте оставлял оставляло оставлять оставляю оставляют оставят
осталось останавливать останется останнього останньому останньою останньої остання останнє останній останнім останніх
остановил остановить остановлено останутся остатки остатков остаться остов осторожная осторожный острая острие остров
острог остроумие острый острів осужденный осциллятор осцилятор ось осьде осьминог осіб осіння осінній отава отаман
отбеливатели отбеливатель отбивная отблеск отвага отважная отважный отвар отвертка ответ ответил ответит ответить
ответственности ответственность ответственный ответьте отвечаем отвечает отвечаешь отвечай отвечайте отвечал отвечало
отвечать отвечаю отвечают отголосок отгружаем отгружает отгружаешь отгружай отгружайте отгружал отгружало отгружать
отгружаю отгружают отгружено отгружены отгрузил отгрузит отгрузить отгрузка отгрузок отгрузят отдел отделам отделение
отделением отделений отделения отдельно отдыхать оте отек отеле отелям отец отечественная отечественного отечественное
отечественной отечественном отечественную отечественные отечественный отечественным отечественных отже отзыв отказ
отказалась отказались отказался отказаться отказываем отказывает отказываешь отказывай отказывайте отказывал
отказывало отказывать отказываю отказывают открываем открывает открываешь открывай открывайте открывал открывало
открывать открываю открывают открыл открыт открыто открыть откуда откуда-то отлив отличная отличный отмель отмечен
относительно относится относятся отношение отношением отношений отношения отношениях отныне ото отовсюду отого отож
отой отпечаток отправил отправит отправителе отправитель отправителям отправить отправлен отправлено отправлю
отправляем отправляет отправляешь отправляй отправляйте отправлял отправляло отправлять отправляю отправляют отправь
отправьте отправят отпуск отрада отражение отримав отримала отримано отримати отримаю отримують отримує отрог отрок
отросток отруйна отруйний отряд отступление отсюда оттенок оттепель оттого оттуда отут отцы отчаяние отчего отчет
отчетам отчетности отчетность отшельник офис офисам офицер офицерам официальная официального официальное официальной
официальном официальную официальные официальным официальных официант оформив оформил оформити оформить оформлюю
оформлює оформлюємо оформляем оформляю офіс офісам офіцер офіцерам офіціант офіційна офіційним офіційних офіційного
офіційному офіційній охайна охайний охоронець охорони охоронці охотиться охотник охотничая охотничий охра охранник оце
оцей оценка оцет оцього оцю оця оці оцінка оцієї очаг очевидно очевидности очевидность очевидність очень очередей
очереди очередь очередью очередям очерет очерк очертание очки очков очікування очікувати очікую очікуємо очіпок ошибка
ошибся ощадливість п'ю п'ють п'ята п'ятдесят п'ятеро п'ятий п'ятим п'ятих п'ятнадцяти п'ятнадцять п'ятниця п'ятого
п'ятому п'ятсот п'ять п'ятьма п'ятьох п'ятій п'ятірка п'є п'ємо п'єса павильон павич павлин паводок павук павутина
павільйон пагода пагорб пагін падати падать падь пажи пажі паладій паладії палатка палаци палацова палацовий палец
палива паливо паливом палисад палити палитра палица палка палкий палладии палладий паломник палочка палтус палуба
палцы палці пальми пальмова пальмовая пальмовий пальмовый пальмы пальне пальник пальним пального пальто паляниця
палітра палітурка пам'ятати пам'ятаю пам'ятає пам'ятаєте пам'ятник пам'ять пам'яті паморозь памятати памятаю памятає
памятаєте памяти памятник память панама панда пане панели панелі паника панове панорама пантера панчоха пані паніка
папа папаха паперу папи папоротник папороть папороті паприка папуга папы папір пара парабола параграф парад парадна
парадная парадний парадный парадокс паралакс паралель паралельний паралельного паралельному паралелі параллакс
параллели параллель параллельного параллельному параллельный парасолі парафин парафін парашут парашют парашютист
парень парик парикмахер паркова парковая парковий парковка парковый парна парний парова паровая паровий паровози
паровозы пароль паром паросток парта партизан партизанская партизанский партизанська партизанський партий партия
партиям партиях партнера партнерам партнером партій партія пару парус парфум парфюм парча пары пасека пасечник пасив
паскали паскаль паскалі пассив паст пастбище пастели пастель пастелі пастила пастор пастух пасть патент патисон
патиссон патрони патроны патрули патруль патрулі пауза паук пахать пахнути пахнуть пахуча пахучая пахучий пациент
пацієнт пачек пачка пачкам пачок пачці пашня певец певна певно певцы пегас педали педаль педалі педиатр педіатр пейзаж
пекар пекарня пекарь пекельна пекельний пекло пекти пекуча пекучий пелена пеленг пеликан пельмени пельмень пельмені
пелюстка пелікан пемза пензель пензелі пенсионер пенсионерка пенсия пенсіонер пенсія первая первенец первенство
первинна первинний первого первое первой первом первопроходец первоцвет первоцвіт первую первые первый первым первых
пере перевага перевал перевезення перевезенням перевезень перевертень перевесло перевод переводам переводчик
перевозчик перевозчикам перевізник перевізникам перевірений перевірено перевірив перевірила перевіримо перевірить
перевіриш перевірки перевірок перевірці перевірю перевіряв перевіряла перевіряти перевірять перевіряють перевіряє
перевіряємо перевіряєш перегной перегони перед передавач передатчик передач передмістя передний передня передняя
передній передо передостаннього передостанньому передостанньою передостанньої передостання передостаннє передостанній
передостаннім передостанніх передпокій передпокії передусім переживаю перезвон переименовал переименовало переименован
переименовать переименуем переименует переименуешь переименуй переименуйте переименую переименуют перейменована
перейменували перейменувати переказ переказам перекат перекладач перекладина переконаний переконатися перекрестки
перекресток перекуп перелаз перелесок перелет перелом перелікам переліках переліків перелісок перемагати перемена
переменная перемир'я перемирие перемоги переможець перемычка перепел переплет переполох перепродаж перепрошую
перепрошуємо перепілка перерва перестав переставаем переставает переставаешь переставай переставайте переставал
переставало переставать переставаю переставают перестал перестати переулки переулок перехватчик перехоплювач
перехрестя перец периметр период перламутрова перламутровая перламутровий перламутровый перлина перловка перо перрон
персик персикова персиковая персиковий персиковый перспективи перспективы перстень перська перський перукар перун
перуть перці перчатка першим перших першого першому першою першої першу перші першій період пес песец песець песика
песнь песо пестицид пестлива пестливий пестрая пестрый песцы песчаная песчаник песчаный петлица петля петрушка петух
петь пехота пехотинец пехотинцы печали печаль печальная печальный печать печень печенья печера печериця печи печива
печивом печь печінка пешеход пешка пещера пж пжлст пианино пианист пив пива пивам пивах пиве пиво пивом пиву пиві
пигмент пиджак пижама пики пиксели пиксель пил пила пили пилигрим пилки пилок пилосос пилососам пилы пильна пильний
пильність пилюля пиляна пиляний пингвин пинта пинцет пион пирамида пират пирит пирог пирожки пирожное пирожок пирс
пиріг пиріжки пиріжок писав писал писанка писар писарь писатели писатель писати писать пистолет письма письменник
письмо письмом питав питала питание питанием питаний питания питання питанням питань питати питаю питають питає пити
питна питний питним питних питного питному питній питон пить питьевая питьевой пихта пицца пише пишем пишемо пишет
пишется пишеться пишеш пишешь пишна пишний пишу пища пищи плавание плавати плавать плавець плавка плавна плавная
плавний плавник плавный плавці плазма плай плакати плакать пламенная пламенный пламя планер планети планеты плани
планировал планировало планировать планируем планирует планируешь планируй планируйте планирую планируют планував
планую планують планує плануємо планшетам планы пласка плаский пласт пластикова пластиковая пластиковий пластиковим
пластикових пластикового пластиковое пластиковом пластиковую пластиковые пластиковый пластиковым пластиковых
пластиковій пластир пластыри пластырь пластівці плат платам платеж платежная платежного платежное платежной платежном
платежную платежные платежный платежным платежных плательщик платив платил платило платим платимо платина платинова
платиновая платиновий платиновый платите платити платить платиш платишь платки платник плато платок платформ
платформам платье платья платять платіжна платіжний платіжним платіжних платіжного платіжному платіжній плахта
плацдарм плачу плащ плем'я племенная племенной племя племянник племянница племінна племінний племінник племінниця плен
плес плетень плече плечо плеяда пливти плиз плита плитка плиткам плиток плитці плов плод плодова плодовая плодовий
плодовый плодородности плодородность пломбир пломбір плоская плоский плоскогорье плоскогубцы плоскогубці плоскости
плоскость плот плотва плотина плотная плотник плотности плотность плотный плохая плохие плохо плохой площадей площади
площадка площадь площадью площадям площина площі плуг плутаю плутоний плутоній плутонії плыть плющ пляшка пляшкам
пляшкова пляшковий пляшок пляшці плід пліт пневмония пневмонія по-моему по-прежнему побачив побачила побачити побег
победы побеждать побережье поблизости побував побут побутова побутовий пов'язана пов'язаний пов'язано пов'язати повага
повар повеление повернувся повернулася повернулися повернути повернутися повертати повертатися повертаються
повертається поверх поверхности поверхность поверхня поверье повести повесть повз повзти повидло повинен повинна
повинно повна повний повним повних повного повномасштабне повномасштабного повномасштабної повному повнота повній
повністю повод повозка поворачивать поворот повседневная повседневный повсюди повсюду повсякденна повсякденний
повсякчас повязане повязано повязані повязати повідомив повідомила повідомити повідомить повідомлення повідомлю
повідомляють повідомляє повідомте повінь повість повітряна повітряний погана поганий поганим поганих погано поганого
поганому погань поганій погляд погода погоня погреб погрузчик погрузчикам подарил подарка подарок подарував подарувала
подарувати подарунка подарунок податками податкова податком податку податок подберезовик подбородки подбородок подвал
подвиг подвижности подвижность подводная подводный подворье подвійна подвійний подвійним подвійних подвійного
подвійному подвійній подвір'я подгузник подгузникам поддельная поддельного поддельное поддельной поддельном поддельную
поддельные поддельный поддельным поддельных поддержал поддержать поддерживал поддерживать поддерживаю поддержка
подекуди поджог подземная подземный подкладка подкова подле подлинная подлинности подлинность подлинный подмостки
поднимать подо подобався подобатися подобаються подобається подозреваемый подозревает подозревал подозревать
подозреваю подозревают подозрение подозрения подойдет подорожник подорожувати подорожі подосиновик подпадаем подпадает
подпадаешь подпадай подпадайте подпадал подпадало подпадать подпадаю подпадают подписал подписан подписать подписка
подпискам подписок подпись подполье подразделение подразделения подробиць подробиці подруг подругам подружкам подружки
подружкою подружку подружок подружці подрузі подрядчик подрядчикам подсанкционная подсанкционного подсанкционное
подсанкционной подсанкционные подсанкционный подсанкционных подсвечник подскажи подснежник подсолнух подстаканник
подтверждаем подтверждает подтверждаешь подтверждай подтверждайте подтверждал подтверждало подтверждать подтверждаю
подтверждают подтверждение подтверждением подтверждений подтверждения подтяжка подушка подход подходит подходят
подчиняться подшипникам подъезд подяка подібна подібний подібним подібних подібного подібному подібній подія події
поезд поездка поездкам поездок поема поет поетична поетичний пожар пожарный пожежа пожежна пожежний пожежник поза
позавчера позавчора позади позаду позаяк позвоночник позднее поздний поздно поздняя поздравлять позже позика позиций
позиция позициям позициях позицій позиція позиціям позиціях позичати позови позолота поискать поиски поищи поищите
пойма пока пока-что показ показание показувати показывать покер поки покидаем покидает покидаешь покидай покидайте
покидал покидало покидати покидать покидаю покидают покидають покидає покине покинет покинув покинул покинут покинуть
поклик покои покой покрив покров покровитель покрівель покрівельник покрівла покрівлам покрівля покрівлям покуда
покупаем покупает покупается покупаешь покупай покупайте покупал покупало покупателе покупатель покупателям покупают
покупаются покупець покупка покупок покупцеві покупцем покупця покупцям покуття покіль пол пола полагодити полгода
полдень полдник полевая полевой полезная полезного полезное полезной полезном полезности полезность полезную полезные
полезный полезным полезных полет ползти полива поливати поливать полигон поликлиника полимер полин политолог полица
полицам полицейскии полицейский полиць полицям поличка поличкам поличок поличці полиэстер полка полкам полковник
полная полного полное полной полном полномасштабного полномасштабное полностью полночи полночь полную полные полный
полным полных поло половина половник полог пологовий полозья полок поломка поломкам поломок поломці полоний полонина
полоній полонії полоса полотенце полотно полтора полуденки полуденок полудень полузащитник полум'я полум'яна
полум'яний полуниця полунична полуничний полуостров полупроводник получаем получает получаешь получай получайте
получал получало получателе получатель получателям получать получаю получают получено получил получить получу
полушарие полы полымя полыни полынь польза пользовалась пользовались пользовался пользуемся пользуетесь пользуется
пользуешься пользуюсь пользуются полька польова польовий полювати полюс поляна полярная полярный поліестер поліклініка
полімер поліном політ політолог поліцейський помад помадам помаранчева помаранчевий помело поменять помещаем помещает
помещаешь помещай помещайте помещал помещало помещать помещаю помещают помещение помещением помещений помещения
помещениях помидор помилився помилка помилование помилування помимо помнит помнить помню помог помогаем помогает
помогаешь помогай помогайте помогал помогало помогать помогаю помогают помогите помогла помогут поможет помост помочь
помощам помощей помощи помощь помощью помпа помідор поміж поміняти понад понадобится понедельник понеділка понеділок
понимаем понимает понимаешь понимай понимайте понимал понимало понимать понимаю понимают понтон понял понятно понять
попадаем попадает попадаешь попадай попадайте попадал попадало попадать попадаю попадают попалась попались попало
попалось попался попасть попелюшка попереду поперек поперечна поперечная поперечний поперечный попрацювати попри
поприще попросив попросил попросити попугаи попугай популярности популярность популярність популяция популяція попутна
попутная попутний попутный попытка попыткам попыток попіл поработаем поработает поработаешь поработай поработайте
поработал поработало поработать поработаю поработают порада порадите порадити порадь порадьте поражение поразка
порекомендуйте порог порожня порожній порой пором поросенок поросль порося порох пороша порошка порошкам порошков
порошком портал портик портной портняжный портрет портфели портфель портфелі поруч поручение поручением поручений
поручения поручень порушення порушенням порушень порция порція поршень порыв поряд порядки порядність порядок
порядочности порядочность поріг посаг посев поселки поселок посеред посередник посередникам посередництв
посередництвам посередництво посилання посиланням посилань посилка поскольку после последнего последнее последней
последнем последние последний последним последних последнюю последняя послезавтра послушная послушный посоветовал
посоветовало посоветовать посоветуем посоветует посоветуешь посоветуй посоветуйте посоветую посоветуют посол посольств
посольствам посольство посох посреди посредник посредникам посредственности посредственность пост поставив поставил
поставило поставим поставит поставить поставка поставкам поставлен поставлений поставленные поставленный поставленных
поставлено поставлю поставляв поставляем поставляете поставляется поставляешь поставляй поставляйте поставлял
поставлялась поставлялись поставляло поставлялся поставляти поставлять поставляю поставляют поставляются поставляють
поставляє поставляється поставок поставщикам поставщиках поставщике поставщиков поставят постачав постачали
постачались постачало постачалося постачальникам постачальниках постачальникові постачальників постачання постачанням
постачань постачати постачаю постачають постачаються постачаємо постачаєте постачається постель постепенно постоянно
поступ поступил поступово поступь постійно постіль посуд посудомийка посудомийну посудомоечная посудомойка посылка
посылкам посылок посівна потеря потеха поток потолки потолок потом потомок потомство поточна поточний поточним
поточних поточного поточному поточній потрапило потрапляють потрапляє потреба потребителе потребитель потребителям
потребление потреблением потреблений потребления потребности потребность потребувати потребуется потребують потребує
потребуємо потрібне потрібний потрібним потрібних потрібного потрібному потрібною потрібної потрібну потрібній потужна
потяги потік потім похила похилий поход походження походженням походжень похожая похоже похожего похожее похожей
похожем похожие похожий похожим похожих похожую похідна почав почала почати почва почему почему-то почесна почесний
почет почетная почетный починати починаючи починає починить почка почта почтальон почтовая почтовый почув почула
почуття пошлина пошлости пошлость пошта поштова поштовий поштовх пошукай пошукайте пошукати пошуки пошуку поэма поэт
поэтическая поэтический поэтому пояс пояснення поясненням пояснень поясни пояснил поясните пояснити пояснить поясню
пояснювальна пояснювальний пояснює поясніть поїзди поїздка поїздкам поїздок поїздці прав правам правая правда правдива
правдивий правдиво правило правильна правильний правильно правильное правильный правитель правиця право праворуч
правый прадавня прадавній праздник праздничная праздничный праздновать практика пралень пралка пралкам пралок пралці
пральня пральням пралісок прання прапор праска прати працьовита працьовитий працювало працювати працюватиме
працюватимуть працюю працюючий працюючих працюємо працюєте працюєш праці працівник працівникам праща преграда предание
преданности преданность предвестник предгорье предел предки предлагает предлагал предлагают предложен предложение
предложения предложил предложить предмет предок предоставил предоставить предоставляет предоставляют предохранители
предохранитель предпоследнего предпоследнее предпоследней предпоследнем предпоследние предпоследний предпоследним
предпоследних предпоследнюю предпоследняя предпринимателе предприниматель предпринимателям предприятием предприятии
предприятий предприятию предприятиям предприятиях представителе представитель представителям предупреждаем
предупреждает предупреждаешь предупреждай предупреждайте предупреждал предупреждало предупреждать предупреждаю
предупреждают прежде прежнего прежнее прежней прежнем прежние прежний прежним прежних прежнюю прежняя презентация
презентація президент презирлива презирливий презрительная презрительный прекрасна прекрасная прекрасний прекрасный
прекратил прекратит прекратить прекратят прекращаем прекращает прекращаешь прекращай прекращайте прекращал прекращало
прекращать прекращаю прекращают прекращено прелюдия прелюдія прем'єра премия премьера премія препарат преподаватели
преподаватель прерия прерія пресная пресный престижи престижі преступление претензия претензія прибиральник
прибиральниц прибиральницам прибирати приблизительно приблизно прибор приборам прибрали прибрано прибрати прибуткам
прибутки прибутком прибутку прибуток прибыли прибыль приваблива привабливий привал приватна приватний приватним
приватних приватного приватному приватній привез привезен привезений привезено привезет привезла привезти привезут
привезуть приветик приветливая приветливый приветствую приветы прививка привид привлекательная привлекательный
привозив привозили привозит привозить привозят привозять привычка привіз привілей привілеї привіти привітна привітний
приговор пригода пригожа пригожая пригожий пригород приданое придбання придбанням придбань придется приемник приемыш
приехал приз призвание призма признак признание призначення призначенням призначень призрак призупинено призупинив
призупинила призупинити прииск приймач прийшла прийшло прийшов приклади приклады приключение прикраса прилавок прилад
приладова прилетел прилетело прилетів прилетіла прилетіло прилив приложение приложением приложений приложения
приложениях приманка применение применением применений применения применяем применяет применяется применяешь применяй
применяйте применял применялись применяло применялся применять применяю применяют применяются пример примерно примета
приморская приморский приморська приморський примха приміщення приміщенням приміщень принадлежал принадлежало
принадлежат принадлежать принаймні принтер принтерам принц принцеса принцесса принцип приобрела приобретает
приобретать приобретают приобретен приобретение приобретением приобретений приобретения приобретено приобретет
приобрету приобретут приостановил приостановить приостановлено припай припев припинено припинив припинила припинило
припинити припинить припинять припиняє приплив природи природна природная природний природный природы присилають
присилає прислав прислал прислано прислати прислать прислів'я присмеркова присмерковий пристани пристань пристані
пристрасна пристрасний пристрасть пристрасті пристрою пристроям пристроях пристроєм пристрої пристроїв пристрій
присылаем присылает присылаешь присылай присылайте присылал присылало присылать присылаю присылают присяга присяжний
присяжный притом притулки притулок притча притім прихистки прихисток приходит приходится приходить прихожая прицел
прицелам прицеп приціл прицілам причал причастие причастя причем причин причинам причому причуда причіп пришел пришла
пришлите пришло пришлось пришліть приют приятели приятель приятелі проба пробач пробачте пробег пробки проблем
проблемам проверен проверено проверил проверим проверит проверишь проверкам проверке проверки проверкой проверок
проверю проверяем проверяет проверяешь проверяй проверяйте проверял проверяло проверят проверять проверяю проверяют
провидец провина провинция провод провокация провокація провулки провулок прогалина прогноз програвати програм
програмам программ программам программист програміст прогреси прогрессия прогрессы прогресія прогулка продав продавав
продавал продавались продавало продавалося продавался продавати продавать продавец продавець продавца продавцам
продавцев продавцем продавця продавцям продавчиня продадут продадуть продаем продаете продается продаешь продаж
продажей продал продало продам продан проданий проданих проданная проданные проданный продано продаст продасть продати
продать продаю продают продаются продаються продаємо продаєте продається продаєш продовжив продовжила продовжити
продовжувати продовжують продовжує продолжаем продолжает продолжаешь продолжай продолжайте продолжал продолжало
продолжать продолжаю продолжают продолжение продолжил продолжить продукт продуктам продуктивність продукцией продукций
продукциям продукциях продукцій продукціям продукціях продукцією проект проектам проекция проекція проем прозора
прозорий прозорість прозрачная прозрачности прозрачность прозрачный прозрение проигрывать произведен произведенный
произведено произвел произвести производил производим производителе производителей производительности
производительность производителю производителям производителях производится производить производная производств
производствам производство производят производятся произвожу происхождение происхождением происхождений происхождения
происшествие прокат прокладка проклятие прокляття прокурор пролив пролог проліски пролісок промаркирован промах
промисели промислова промисловий промова промысел промышленная промышленный промінна промінний прообраз пропав пропал
пропан пропасть пропелер пропеллер проповеди проповедник проповедь проповідь пропозицій пропозиція пропозиціям
пропозиціях пропонував пропонували пропонувати пропоную пропонують пропонує пропорция пропорція прораб прорки пророк
прорубь просвет просвещение просека проселок просил просим просимо просит просить просо проспект проста простак
простая простий простирадло простите просто простор просторий просторная просторный пространство простуда простыня
простіри просят просять проте протез протест проти против протока протокол протон протягом професор профессиональная
профессиональный профессия профессор професійна професійний професія прохлада прохладная прохладный прохолода
прохолодна прохолодний процедура процент процеси процесорам процесс процессия процессорам процесія прочел прочитав
прочитаем прочитает прочитаешь прочитай прочитайте прочитал прочитало прочитано прочитати прочитать прочитаю прочитают
прочла прочная прочности прочность прошлое прощати прощать проєкт проєктам пруд пружина пружна пружний пружність
прыгать прыжки прыжок прядиво прядь пряжа пряжка прялка пряма прямая прямим прямих прямого прямокутник прямому
прямоугольник прямую прямые прямій пряник пряность прясти прясть прятать прірва псалом психиатр психолог психіатр
птахи птахівництво пташка птенец птица птицеводство публикаций публикация публикациям публикациях публиковал
публиковало публиковать публикуем публикует публикуешь публикуй публикуйте публикую публикуют публичная публичного
публичное публичной публичном публичности публичность публичную публичные публичный публичным публичных публікацій
публікація публікаціям публікаціях публічна публічний публічним публічних публічного публічному публічній публічність
пугач пуговица пуди пудинг пудра пуды пулемет пули пуловер пульс пульсар пума пуми пумы пункт пурга пускай пустая
пустельга пустеля пустка пустой пустота пустыня пусть путаю путешествовать пути путина путь путін пухка пухкий пухлина
пучина пушистая пушистый пушки пуща пущі пчела пчеловод пчеловодство пшеница пшениця пшенична пшеничная пшеничний
пшеничный пылание пылесос пылесосам пыли пылкая пылкий пыль пыльца пышная пышный пьем пьеса пьет пью пьют пю пють пята
пятая пятдесят пяте пятерка пятеро пяти пятидесяти пятий пятим пятих пятка пятнадцати пятнадцать пятнадцяти пятнадцять
пятницу пятницы пятниця пятого пятое пятой пятом пятою пятої пятсот пяту пятую пятые пятый пятым пятых пять пятьдесят
пятьма пятьох пятьсот пятью пяті пятій пє пємо піаніно піаніст півень півзахисник півкуля північа північно півонія
півострів півтора пігмент пігулка під'їзд підберезник підборіддя підвал підвода підводна підводний підгузка підгузкам
підгузком підгузок піде підемо підете підеш піджак підземна підземний підкажете підкажи підкладка підкова підкорятися
підлога підмурки підмурок піднімати підозра підозрюваний підозрювати підозрюю підозрюють підозрює підпадають підпадає
підпал підпис підписав підписали підписано підписати підписка підпискам підписок підписці підприємств підприємствам
підроблена підроблений підробленим підроблених підробленого підробленому підробленій підрозділ підручник підрядник
підрядникам підрядниц підрядницам підсанкційна підсанкційний підсанкційних підсанкційного підсилювач підтвердження
підтвердженням підтверджень підтримав підтримала підтримати підтримка підтяжка піду підуть підходить підходять
підшипникам піді піжама пізно пізніше піксель пікселі пінгвін пінта пінцет пір'я піраміда пірат пірит пісковик після
післязавтра пісні пісок пістолет пітон піхотинець піхотинці піци пішли пішло піщана піщаний рабин работаем работаете
работаешь работай работайте работало работать работаю работают работник работникам рабочая рабочего рабочее рабочие
рабочий раввин равлик равнина равновесие равноденствие равноценности равноценность радар радение раджу ради радиация
радии радий радиоактивности радиоактивность радиодеталь радиостанция радист радите радити радиус радоваться радон
радости радостная радостный радость радуги радужная радужный радушие радять радіація радій радіоактивність радіодеталь
радіоелемент радіоелементам радіостанція радісна радісний радість радіти радіус радії разбег развалина разве разведка
разведчик разведывательная разведывательного разведывательное разведывательной разведывательном разведывательную
разведывательные разведывательный разведывательным разведывательных развилка развитости развитость раздолье рази
разлив разлом размах размер разная разница разного разное разной разном разнообразная разнообразный разности разность
разную разные разный разным разных разработка разработкам разработок разрешен разрешено разрешить разруха разрушать
разряд разум разумеется разъем разъемам разъяснение разъяснением разъяснений разъяснения райдуга райдужна райдужний
район ракет ракетам ракетка ракетна ракетная ракетний ракетный раки раковина ракурс ракушка ралли рало ралі рана
рандеву ранец ранець рани ранкова ранковий ранку ранний ранняя рано ранок ранцы ранці раны раніш рапира рапс раптово
раптовість раптом рапіра раскат раскол расписание распятие рассада рассветы расселина расскажи расскажите рассказ
рассказал рассказать рассольник рассудительная рассудительный рассудок раствор растворимая растворимого растворимое
растворимой растворимом растворимую растворимые растворимый растворимым растворимых растворители растворитель растение
растениеводство растением растений растения расти расторгли расторгнуть растяжка расческа расчет расчетам ратник рать
рахувати рахункам рахунки рахунком рахунку рации рация рація рації рашпили рашпиль рвати рвать рвение рвучка рвучкий
реабилитация реабілітація реагент реактивна реактивная реактивний реактивный реактор реакция реакція реализм реальна
реальная реальний реальним реальних реально реального реальное реальном реальности реальность реальную реальные
реальный реальным реальных реальній реальність ребенка ребенок ребро ребята ревна ревний ревности ревностная
ревностный ревность ревнощі револьвер революция революція регата регби регбі регистрация регистрировал регистрировало
регистрировать регистрируем регистрирует регистрируешь регистрируй регистрируйте регистрирую регистрируют регламент
регламентам редактор редакция редакція редиска редкая редкий редко редуктор редукторам редька реекспорт реестрам
реестрах реестром реестры реже режим режисер режиссер режиссура резать резвая резвый резерв резец резиденция
резиденція резина резиновая резиновый резистор резисторам резкая резкий резкости резкость резолюция резолюція резон
резонанс результат рейд рейнджер реквизиты реквізити реки рекламация рекомендация рекомендація рекомендовал
рекомендовало рекомендовать рекомендувати рекомендуем рекомендует рекомендуешь рекомендуй рекомендуйте рекомендую
рекомендуют рекомендують рекомендує рекомендуєте реконструкция реконструкція рекорд рекрут ректор реле рельс ремень
ремесленная ремесленный ремесло ремонти ремонтник ремонтувати ремонтують ремонты ремінь реміснича ремісничий рений
реній ренії репа репейник репетиция репетиція репрессия репресія репутация репутація репы ресница реставрация
реставрація ресторанам ресурс реформа реформация рецензия рецензія рецепт речей речи речная речной речовина речь речі
решаем решает решаешь решай решайте решал решало решать решаю решают решение решением решений решения решетка решил
решимости решимость решить рештки решток решітка реэкспорт реєстрація ржаветь ржавчина ржать риб риба рибалити рибалки
рибальство рибам рибах риби рибна рибний рибою рибу рибі риза ризик ризиковано ризиковий ринкам ринки ринком ринку
ринок рис риса риси риск рискованно рисова рисовать рисовая рисовий рисовый рису рисунки рисунок рись рисі ритм ритуал
рифи рифы риштування робив робила робило робимо робите робити робить робиш роблю роблять робота роботам робоча робочий
робочого робіт ровесник ровная ровный рогатина рогатка роги роддом родии родий родимка родина родинка родинна родинний
родич родная родник родничок родной родонит родословная родственник роды родючість родій родії рождать рождение рожева
рожевий рожок рожь роз'яснення роз'ясненням роз'яснень роз'єм роз'ємам роза розважлива розважливий розвідка розвідник
розвідувальна розвідувальний розвідувальним розвідувальних розвідувального розвідувальному розвідувальній роздолля
роздоріжжя роздріб роздрібний роздум розділ розкажи розкажіть розквіт розклад розкіш розкішна розкішний розмай
розмарин розмах розмаї розмаїта розмаїтий розмова розмір розница розничный розовая розовый розп'яття розпад розповів
розповідали розповідають розповіла розповісти розсип розсольник розсудлива розсудливий розуми розумна розумний
розуміти розумію розуміє розуміємо розчин розчинна розчинний розчинник розчинним розчинних розчинного розчинному
розчинній розы розяснення розясненням розяснень розєм розємам розірвали розірвати рокам роках роки роком року років
ролл ролі роман романтическая романтический романтична романтичний ромашка ромашкова ромашковая ромашковий ромашковый
ромб роса роси росинка роскоши роскошная роскошный роскошь рослинництво роспись роспуск россыпь рости ростки росток
росы російськомовна російськомовний російськомовним російськомовних російськомовного російськомовному російськомовній
рота роти ротор роты роутер роутерам році рочок роща рощи рояли рояль роялі ртути ртуть ртуті рубанок рубаха рубашек
рубашка рубашкам рубеж рубидии рубидий рубин рубиновая рубиновый рубка рубль рубідій рубідії рубіж рубін рубінова
рубіновий ругать руда руди рудий рудник руды ружье руина руйнація руйнувати рукав рукавица рукавиця рукавичка руки
руководителе руководитель руководителям руководств руководствам руководство рукоделие рукопись рукоять рулетка рули
руль рум'яна рум'яний румб румовище румяная румянец румянцы румяный рупии рупия рупор рупія рупії русалка русая русло
русый русява русявий рута рутений рутеній рутенії рутка рухи рухлива рухливий рухливість ручей ручка ручна ручная
ручний рушник рушниця рушій рушії рыб рыба рыбак рыбам рыбах рыбачить рыбе рыбная рыбный рыбой рыболов рыболовство
рыбу рыбы рывок рыжая рыжий рыжик рынка рынкам рынков рынком рынок рыси рысь рыхлая рыхлый рыцари рыцарь рычаг рюкзак
рябина рябь рядовий рядовой рядок рядом ряды ряжанка ряженка рятувальник рятувати рятунки рятунок рятівна рятівний
рівень рівна рівний рівнина рівновага рівнодення рівняння рідина рідка рідкий рідко рідна рідний різати різатися різка
різкий різкість різна різний різним різних різновид різного різному різній різьба рік рінь ріпа ріпак ріпи річ річки
річкова річковий рішення рішенням рішень рішучість сабли савана саванна сага сагайдак саги саджанець сади садик садити
садиться садова садовая садовий садовник садоводство садовый садок садівник садівництво сажа сажать сажень сайт сайтам
саксофон сакура саламандра салат сало салфетка салфеток салют сам сама самая самба саме сами самий самим самих само
самобутня самобутній самобутність самобытная самобытности самобытность самобытный самого самогон самое самой самокат
самокатам самолета самолетам самолетом самом самородки самородок самострел самотня самотній самоцвет самоцвіт самою
самої саму самураи самурай самураї самую самшит самые самый самым самых самі самій санатории санаторий санаторій
санаторії сандалия сандаля сани санитар санитарная санитарный санки санкционная санкционного санкционной санкционном
санкционную санкционные санкционный санкционных санкция санкциям санкційна санкційний санкційних санкційного
санкційному санкціонований санкція сантехник сантехнік сантиметр санітар санітарна санітарний сапер сапог сапожник
сапфир сапфировая сапфировый сапфір сапфірова сапфіровий сараи сарафан сараї сатинова сатиновий сатир сатурн сахар
сахарная сахарный сбит сбитого сбитый сбитых сбить сбоку сборник сбруи сбруя свадебная свадебный сварити сваритися
сварщик свая свежая свежего свежее свежей свежем свежести свежесть свежие свежий свежим свежих свежую свекла свекор
свекрови свекровь свекруха свердло сверить сверло свернул свернуть сверстник сверх сверхновая сверчки сверчок сверьте
свет светить светиться светлая светлого светлое светлой светлом светлую светлые светлый светлым светлых светлячки
светлячок светодиод светоч светр свеча свечей свидания свидетели свидетель свинец свинець свинцева свинцевий свинцовая
свинцовый свинцы свинці свинья свиня свирели свирель свирепости свирепость свистки свисток свита свитер свиток свободи
свободная свободный свободы свого сводка свое своего своей своем своею свои своим своих свой свойств свойствам
свойство свою своя свояк своє своєму своєю своєї свої своїй своїм своїх связан связанная связанные связанный связано
связать связей связи связист связь связью связям свята святая святий святкова святковий святкувати святыня священик
священна священная священний священник священный свідки свідок свідоцтво свідчення свідченням свідчень свіжа свіжий
свіжим свіжих свіжого свіжому свіжій свіжість світанки світанкова світити світитися світл світлам світлий світлим
світлих світлиця світло світлого світлодіод світлячки світлячок світлій світова світовий світогляд світоч свічадо
свічка свічник сделает сделал сделан сделанная сделанный сделано сделать сделаю сделка сделкам сделок сеанс себе себя
северная северный сего сегодняшнего сегодняшнее сегодняшней сегодняшнем сегодняшние сегодняшний сегодняшним
сегодняшних сегодняшнюю сегодняшняя седан седая седло седой седьмая седьмого седьмое седьмой седьмом седьмую седьмые
седьмым седьмых сезон сей сейф секатор секира секрет секретар секретарь сектор секунда секундомер секция секція
селекция селекція селение селера селище село сельдереи сельдерей сельди сельдь селянство селянська селянський семафор
семга семейная семейный семестр семечки семи семинар семнадцать сему семьдесят семьсот семья семінар сендвіч сеновал
сенокос сенсация сенсація сенсор сенсорам сентябре сентябрь сентябрям сень сера серая сервер серветка серветок
серводвигун серводвигунам сервомотор сервомоторам сервопривод сервоприводам сервопривід сердечна сердечная сердечний
сердечный сердце серебро серебряная серед середина середнього середньому середньою середньої середня середнє середній
середнім середніх сережка серенада сержант сериал серией серии серий серию серия сериям сериях серйозна серйозний серп
серпанки серпанок серпантин серпень серпневі серпнем серпня серпням сертификат сертификатам сертифікат сертифікатам
серфинг серфінг серы серый серьга серьезная серьезный серіал серій серію серія серіям серіях серією серії сессия
сестра сесія сесії сетка сеять сзади сива сивий сивина сигарет сигаретам сигми сигмы сигнали сигнализация сигналы
сигнальщик сигналізація сидеть сидр сидіти сие сиза сизая сизий сизый сил сили силикон силуэт силы сильна сильная
сильний сильный силікон символ симетрія симметрия симптом симуляция симуляція симфоническая симфонический симфония
симфонічна симфонічний симфонія син сина синагога синець сини синий синица синиця синус синці синя синяк синяя сир
сира сирам сирах сирена сиреневая сиреневый сирень сири сирий сировина сиром сироп сиротство сироїжка сиру сирі сирів
сирітство ситец ситець сито ситуаций ситуация ситуациям ситуациях ситуацій ситуація ситуаціям ситуаціях ситцы ситці
сих сичі сия сияние сиять скаже скажет скажи скажу скажут сказав сказал сказано сказати сказать сказка сказочная
сказочный скакун скала скалистая скалистый скальпели скальпель скальпелі скаляр скамейка скамья скандии скандий сканер
сканерам скарб скарбниця скаржитися скат скатерти скатертина скатерть скафандр сквозь скворец скворечник скворцы
скейтборд скелет скеля скеляста скелястий скиба скидка скидкам скидок скинув скинул скинути скинь скиньте скирта скит
скиталец скитание скл скла склад складам складати складають складає складка складна складність склам склах склеп скло
склом склон склу скляна скляний склянка склі скоба сковорода сковородка сковорідка скольким скольких сколько скорая
скорбота скористатися скорлупа скорняк скоро скорости скорость скорпион скорпіон скорый скрижаль скрин скриншот
скринька скрипаль скрипалі скрипач скрипка скрипт скромна скромная скромний скромности скромность скромный скромність
скроня скрута скрізь скрін скріншот скука скульптор скульптура скумбрия скумбрія скунс скупа скупаем скупает скупаешь
скупай скупайте скупал скупало скупать скупаю скупают скупая скупий скучная скучный скільки скільки-небудь скільком
скількох слабая слабка слабкий слабкість слабости слабость слабый славетна славетний слави славна славная славний
славный славы сладкая сладкие сладкий сладким сладких сладкого сладкое сладкой сладком сладкую слаженная слаженный
слалом сланец сланець сланцы сланці слева след следователи следователь следовательно следует следующая следующий
слепая слепой слесари слесарь слива сливки сливова сливовая сливовий сливовый сливочная сливочный слиток слишком
слобода слов словам словно слово слог сложная сложности сложность сломалась сломался слон слуга служба слухати
слухняна слухняний случаи случай случайная случайный слушать слышали слышат слышать слышим слышит слышишь слышу слюда
слюсар слів слід слідчий сліпа сліпий сліпота смажити смазка смак смарагд смарагдова смарагдовий смартфонам смачна
смачний смачним смачних смачного смачному смачній смекалка смелая смелости смелость смелый смельчак смена сменная
сменный смерека смеречина смерти смертна смертная смертний смертный смерть смерч смеси смесь сметана смешная смешной
смеяться смирение смирення смог смогла смогло смогут сможем сможет сможешь смокинг смокінг смола смолоскип смоляна
смоляная смоляний смородина смотреть смотритель смотря смуга смугла смуглая смуглий смуглый смута смутки смуток смысл
сміла сміливець сміливці сміливість смілий смію сміятися сміє снабженец снаружи снаряд снасть сначала снегири снегирь
снежинка снежная снежный снежок снизу снимаем снимает снимаешь снимай снимайте снимал снимало снимать снимаю снимают
снова сновида сноп сноровка сноуборд снял снять снігова сніговий снігур сніданки сніданку сніданок сніжинка сніжка
собеседник собираем собирает собирается собираешь собирай собирайте собирал собирало собирать собираю собирают собой
соболи соболь соболі собор соборна соборная соборний соборный собою собрал собран собрание собрано собрать собственник
собственности собственность событие собі сова совершенная совершенный совет советовал советовало советовать советуем
советует советуешь советуй советуйте советую советуют сови совок современная современности современность современный
совсем совы согласие согласно соглашение соглашением соглашений соглашения содержит содержится содружество созвездие
создавать создание сознание сойка сока сокам соках соке соки сокира соков соковита соковитий соколина соколиная
соколиний соколиный соколы соком соку соків солдат солдатам соленая соленоид соленоїд соленый соли солист солнечная
солнечного солнечное солнечной солнечном солнечную солнечные солнечный солнечным солнечных соло солов'їна солов'їний
соловей соловеї соловьиная соловьиный солод солодка солодкий солодким солодких солодкого солодкому солодкій солодкість
солом'яна солом'яний солома соломенная соломенный солона солоний солончак соль солянка солярка соліст сомневаюсь
сомнение сомнения сомы соната сонечко сонна сонная сонний сонный сонячна сонячний сонячним сонячних сонячного
сонячному сонячній соняшник сообразительности сообразительность сообщает сообщают сообщение сообщения сообщил сообщите
сообщить сообщу соответственно соперник сопка сопло сопрано сопілка сопілкар соратник соревноваться сорняк сорок сором
сорочка сорочкам сорочок сорочці сорт сосед соседей соседка соседкам соседнего соседнее соседней соседнем соседние
соседний соседним соседних соседнюю соседняя соседок соседство сосиска сосна соснова сосновая сосновий сосновый сосуд
сосулька сотен сотень сотник сотня сотрудник сотрудникам сотрудничаем сотрудничает сотрудничаешь сотрудничай
сотрудничайте сотрудничал сотрудничало сотрудничать сотрудничаю сотрудничают сотрудничества сотрудничество соты соуси
соусы сохнути сохнуть социолог соцмережі соцсети соціолог сочевиця сочетание сочинение сочная сочный союзы спагетти
спагеті спадки спадкова спадковий спадкоємець спадок спадщина спалах спальня спасатели спасатель спасательная
спасательный спасать спасение спасибо спасибі спати спать спека спекотна спекотний спектакли спектакль спектр
спекуляция спекуляція спелая спелый сперва спереди спереду сперше спершу специализация спецификаций спецификация
спецификациям спецификациях специфікацій специфікація специфікаціям специфікаціях спеціалізація спини спины спирали
спираль спис списка спискам списков списків спитав спитала спитати сплав сплатив сплатила сплатити сплачено сплачував
сплачувала сплачувати сплачуємо сплетня сповідь сподвижник сподіватися споживання споживанням споживань споживач
споживачам спокойная спокойный спокойствие спокуса спокій спокійна спокійний спокії спонсировал спонсировало
спонсировать спонсируем спонсируете спонсируешь спонсируй спонсируйте спонсирую спонсируют спонсорство спонсорував
спонсорувати спонсорую спонсорують спор спориш спортивна спортивная спортивний спортивный споруда способ способам
способности способность спосіб спочатку справ справам справді справедливости справедливость справедливість справжнього
справжньому справжньою справжньої справжня справжнє справжній справжнім справжність справжніх справка справкам справок
спрашиваем спрашивает спрашиваешь спрашивай спрашивайте спрашивал спрашивало спрашивать спрашиваю спрашивают спринт
спритна спритний спритність сприяння спросил спросить спротив спрошу спс спутник спутниковый співак співати
співпрацювати співпрацюють співпрацює співпрацюємо співпраця співробітник співробітникам спідниця спільна спільний
спільник спільним спільних спільного спільному спільнота спільній спіраль спіралі сражение сразу среда среднего
среднее средней среднем средние средний средним средних среднюю средняя средств средствам срочная срочно срочный сруб
срібло срібна срібняк ссориться ссылка ссылкам ссылок ста стабилизация стабілізація став ставати ставень ставив ставил
ставим ставимо ставит ставить ставка ставкам ставлю ставлять ставок ставці ставят стадион стадо стадіони стажировка
стайня стакан стал стало стамеска стан стандарт станемо станет станеш станешь станина станица станка станкам станков
станком становилась становился становится становятся станут стануть станций станция станциям станциях станцій станція
станціям станціях стара старанність старатель старательности старательность старая старец старець старик старим
старинная старинный старих старовинна старовинний старого стародавня стародавній старое старожил старом староста
старость старт старуха старую старці старые старый старым старых старій старість статей статечна статечний стати
статистика статор статта статтам стаття статуи статуси статусы статут статуя статуї стать статья стають стая стає
стверджують стверджує ствол створка створювати стеарин стебель стебло стегно стежечка стежина стежки стезя стек стекла
стеклам стекло стеклом стеклянная стеклянного стеклянное стеклянной стеклянном стеклянную стеклянные стеклянный
стеклянным стеклянных стекол стелла стельмах стеля стена степень степи степная степной степова степовий степь стержень
стерилизация стерильна стерильная стерильний стерильный стерилізація стерляди стерлядь стерляді стернь стигла стиглий
стили стилизация стилі стилізація стимул стирает стиралка стиралкам стиралок стиральной стиральную стирать стираю
стирка стих стихия стихотворение стихія сто стовбур стовпи стог стожари стоимости стоимость стоить стойбище стойка
стойкая стойкий стойкости стойкость стол столб столетие столица столиця столична столичная столичний столичный
столовая столп стольких столько столяр століття стоматолог стопа сторож сторожка сторони стороны сторінка сторінкам
сторінок сторінці стосуватися стосуються стояв стоял стояло стоянка стоят стража стран странам страниц страницам
страницей странник странности странность страной странствовать страны-агрессора страсти страстная страстный страсть
стратегия стратегія страус страхи страховик страховка страховкам страховок страховці страшна страшная страшний
страшный стрекоза стрела стрелец стрелка стрельба стрелять стремено стремление стремнина стремя стрибати стривожена
стривожений стриж строга строгая строгий строение строителе строитель строительная строительный строительств
строительствам строителям строй стройная стройности стройность стройный строка стронции стронций стронцій стронції
стропило стропы струи структура струмки струмок струмінь струна струнка стрункий стрункість стручок струя стріла
стрілки стріляти стрімка стрімкий стріха стрічка студент студентська студентський студенческая студенческий стукати
стул ступа ступени ступень ступня ступінь стучать стыд стычка стюардеса стюардесса стійка стійкий стійкість стіл
стілець стілці стільки стількох стіна суббота субота субсидия субсидія сувенир сувенір сувора суворий суглоб судак
суддя судебная судебный судина судити судить судноплавство судова судовий судоходство судьба судья сузір'я сукно сукня
сульфат сульфид сульфід сум сума сумам сумах сумел сумерки суми сумка сумкам сумм суммам суммой сумна сумний сумнів
сумніваюсь сумніваємось сумок сумою сумрак суму сумувати сумці сумі суміш сундук суниця сунична суничний супермаркетам
супруг супутник супутниковий супы сурма сурмач суровая суровый сурьма суслик сустав сусід сусідам сусідка сусідкам
сусіднього сусідньому сусідньою сусідньої сусідня сусіднє сусідній сусіднім сусідніх сусідок сусідство сусідці сутичка
сутки сутність суток суть сутінки сутінок суфле суха сухарь сухая сухий суховей суховійна суховійний сухой сухости
сухость сухість сучасна сучасний сучасність суша суші существовал существовало существовать существуем существует
существуешь существуй существуйте существую существуют сущий сущности сущность сфагнум сфера сфинкс сфінкс схема схил
сховище сходинка сходня схожа схожий схожим схожих схожого схожому схожій сцена сценарии сценарий сценарій сценарії
сцепка сцепление счастливая счастливый счастье счета счетам счетовод счетом счетчик счетчикам считаем считает
считается считаешь считай считайте считал считало считать считаю считают считаются сын сына сыпучий сыр сыра сырам
сырах сырая сыре сыров сыроежка сырой сырок сыром сыру сыры сырье сырья сытая сытый сьогодення сьогоднішнього
сьогоднішньому сьогоднішньою сьогоднішньої сьогоднішня сьогоднішнє сьогоднішній сьогоднішнім сьогоднішніх сьома сьомга
сьомий сьомим сьомих сьомого сьомому сьомій сэндвич сюда сюди сюжети сюжеты сюрприз сяйво сяяти сідати сідло сіль сім
сім'я сімдесят сімнадцять сімох сімсот сінокіс сірка сітка січень січневі січнем січня січням сіяти таблетка таблеток
таблица таблиця табун табурет таверна тавро тази тазы таинственная таинственный тайга тайна тайная тайник тайный
тайфун так-как также таки таким таких таков таково такого також такой таком такою такої такси таксі такт таку такі
такій талановита талановитий талант талантливая талантливый талер талии талисман талия таллии таллий тальник талій
талісман талія талії тамада таможен таможенная таможенный таможне таможня таможням танго танк танкам танкерам танкист
танкіст танок тантал танталова танталовая танталовий танталовим танталових танталового танталовое танталовом
танталовую танталовые танталовый танталовым танталовых танталовій танути танцевальная танцевальный танцевать
танцовщица танцор танцювальна танцювальний танцювати танцюрист тапки тапочка тапочок таракан таран тарган тарелка
тариф тарілка тато тачка таять таємна таємний таємниця таємнича таємничий тварин тваринництво тварь тверда твердая
твердий твердости твердость твердый твердість твереза тверезий твид твого твоего твоей твоем твои твоим твоих твой
творение творец творець творити творить творог творці творчість твою твоя твоє твоєму твоєю твоєї твої твоїй твоїм
твоїх твід твій театр театральна театральная театральний театральный тебе тебя теж тезка текст текущая текущего
текущее текущей текущем текущие текущий текущим текущих текущую телевизорам телевізорам телега теленок телепортация
телепортація телескоп телефонам тело теля телячий телі тем тема темень теми темна темная темний темним темних темница
темного темное темном темнота темную темные темный темным темных темній темп температура темрява темы тенденция
тенденція тендера тендерам тендером тенета тензор тени теннис тенор тень теорема теория теорія теперешнего теперешнее
теперешней теперешнем теперешние теперешний теперешним теперешних теперешнюю теперешняя теперішнього теперішньому
теперішньою теперішньої теперішня теперішнє теперішній теперішнім теперішніх тепла теплая теплий тепло тепловизионный
тепловизор тепловизорам тепловоз тепловізор тепловізорам тепловізійний теплопроводности теплопроводность теплота
теплый терапевт тераса терем терен територій територія територіям територіях терка термометр термос терміново тернова
терновая терновий терновый терня терпение терпка терпкая терпкий терпляча терплячий терпуг терраса территорий
территория территориям территориях тертка терять тесляр тесная тесный тести тесть тесті тетерев тети тетива тетради
тетрадь тетя тех техническая технический технічна технічний течение течении течія течії теща тещи тещі ти тиара тигели
тигель тигелі тигри тигры тиждень тижневі тижнем тижня тижням тим тими тимчасово тина тини тип типа типи типу типы
тираж тиристор тирса тиск тисяч тисячам тисячоліття тисячя тисячям титани титаны титул тих тиха тихая тихий тишина
тиші ткани тканини ткань ткати ткать ткач тление тмин то тобой тобою тобі товара товарам товариші товарищ товарна
товарная товарний товарный товаром товста товстий товщина тогда тогдашнего тогдашнее тогдашней тогдашнем тогдашние
тогдашний тогдашним тогдашних тогдашнюю тогдашняя того тоді тодішнього тодішньому тодішньою тодішньої тодішня тодішнє
тодішній тодішнім тодішніх тож тоже токар токарна токарная токарний токарним токарних токарного токарное токарном
токарную токарные токарный токарным токарных токарній токарь толкать толока толпа толстая толстый толуол толчки толчок
толщина только только-только том томат томатна томатная томатний томатный томление тому томы тони тонка тонкая тонкий
тонкости тонкость тонкість тонн тоннели тоннель тоны топаз топлив топливам топливо тополек тополиний топология
топологія тополь тополі топор торба торгова торговая торговец торговець торговий торговцы торговці торговый торгував
торгувала торгувати торгую торец торжественная торжественный торжество тории торий тормоз торнадо торос торпеда торт
торф торшер торій торік торії тоска тостер тотем тотчас точильщик точка точна точная точний точним точних точного
точное точном точности точность точную точные точный точным точных точній точність тою тої трав'яна трав'яний травень
травинка травма травневі травнем травня травням травяная травяной трагедия трагедія традиционная традиционный традиция
традиційна традиційний традиція трактир трактор тракторам тракторист трамваи трамвай трамваї транзистор транзисторам
транзит трансляция трансляція трансмиссия трансмісія трансформатор трансформаторам трапеза трапеция трапився трапилася
трапилось траса трасса трат тратам траулер требовал требовало требование требовать требуем требует требуешь требуй
требуйте требую требуют тревога трезвая трезвый трезубец трек трель трем трембіта тремя тренер тренироваться тренога
тренуватися трепета треска третий третина треть третьего третьим третьих третього третьому третьою третьої третья
третє третій третім третіх треугольная треугольник треугольный трех трехсот трещина трещотка три триада трибун
трибунал тривала тривалий тривалість тривога тридцати тридцать тридцяти тридцять тризна тризуб трикутна трикутний
трикутник триллион трильйон тримати триматися тримають тримає тринадцать тринадцять трио триод триста тритон триумф
триумфальная триумфальный трогательная трогательный трое тройка тролейбус троллейбус тролли тролль троль тролі тромбон
трон тропа тропик тропинка тропическая тропический тропік тропічна тропічний тростинка тростник тротил тротуар трофеи
трофей трофейна трофейная трофейний трофейный трофеї трохи трошки троянди троє троїста труб трубадур трубам трубач
трубка труд трудная трудности трудность трудный трудолюбивая трудолюбивый трущоба трьом трьох трьохсот трюфели трюфель
трюфелі тряпка трясогузка трійка трійця тріо тріод тріска тріумф тріумфальна тріумфальний ту туалетная туалетний
туалетную туба туби тубы туга тугая тугий тугой туда туди туес тулуп тумани туманности туманность туманність туманы
тумба тундра тунель тунелі тунец тунець туннели туннель тунцы тунці тупа тупая тупий тупик тупой тупости тупость
турбина турбота турбує турбіна турист турмалин турмалін турнир турнір тусклая тусклый тут тут-то туфи туфля туфы туча
тучи туша тщеславие ты тыква тысяч тысячам тысячей тысячелетие тычинка тьмяна тьмяний тюлени тюлень тюльпани
тюльпанова тюльпановий тюльпаны тюрьма тяга тягар тяги тягти тяжести тяжесть тяжіння тянуть ті тій тіло тільки тісна
тісний тістечко тісто тітка тітонька тією тієї убедиться убежище убивать убийство убирать убор уборщик убрали убран
убрать убытки убыток ув уважаемая уважаемые уважаемый уважна уважний увал уверен уверенная уверенности уверенность
уверенный увертюра увесь увечері увидел увидеть уві увійти увійшла увійшов увічлива увічливий угар углерод уговор угод
угодам угодье угол уголь угорь угрюмая угрюмый угу угіддя удав удавий удалая удален удалено удалец удалили удалить
удалой удалось удаль удаляем удаляет удаляешь удаляй удаляйте удалял удаляло удалять удаляю удаляют удар ударна
ударная ударний ударним ударних ударного ударное ударном ударную ударные ударный ударным ударных ударній удастся
удатна удатний удача удачная удень удивление удобная удобрение удод удочка ужас ужасная ужасный ужель ужин узбережжя
узвар уздечка уздовж узел узелок узкая узкий узла узлам узлах узле узлов узлом узлу узлы узлісся узнаем узнает узнал
узнаю узник узор узорочье узір уйдет уйду уйдут уйти указали указан указатели указатель указать указка указываем
указывает указываешь указывай указывайте указывал указывало указывать указываю указывают уклад укладено уклали укласти
укол украшение украшения укроп уксус уламка уламкам уламком улан уланська уланський улей улика улитка улиц улицам
улицей уличная уличный улов улыбка умеет умелая умелец умелый умение уметь умею умеют умирать умная умный умова умысел
уміла умілий унаслідок университет уничтожение уничтожением уничтожений уничтожения уночі унции унция унція унції
універсальна універсальний університет упав упаковка упаковкам упаковок упаковці упал упало упасть уперед уперта
упертий уперше упир уплатил уплатить уплачено уплачивает уплачивают упорная упорный управлять упродовж упругая упругий
упругости упругость упряжка упрямая упрямый упыри упырь уравнение ураган уран уровень урожаи урожай урожаї урок
урочиста урочистий урочище усадьба усач усе усилие усилители усилитель услада условие условием условий условия
условиях услышал услышать успех успешная успешный успіх успішна успішний устав усталости усталость устанавливаем
устанавливает устанавливается устанавливаешь устанавливай устанавливайте устанавливал устанавливало устанавливать
устанавливаю устанавливают устанавливаются установа установил установит установить установлен установлено установлю
установят устаткування устаткуванням устаткувань устрица устриця устрична устричний устройств устройствам устройство
устье усього усьому усю усюди уся усі усій усім усіх усією усієї утверждает утверждают утеплителе утеплителям
утеплювачам утес утеха утешительная утешительный утка утки уток утра утрата утро утроба утром утюг утім утішна утішний
ухаб ухват уход уходил уходит уходить уходят участвовал участвовало участвовать участвуем участвует участвуешь
участвуй участвуйте участвую участвуют участие участием участий участия участки участок участь учебная учебник учебный
учение ученик ученость учень учетная учителе учитель учительство учителям учителі учить учиться учредителе учредитель
учредителям ушат ушли ушло ущелина ущелье ущерб уютная уютный уява уяви фабрикант фабрична фабричная фабричний
фабричный фабула фавн фаворит фагот фаза фазан фазы факел факир факт фактор факультет фаланга фанери фанеры фантазия
фантазія фантастика фантастическая фантастический фантастична фантастичний фантом фанфара фара фарад фарб фарбам
фарватер фари фармацевт фартук фарфорова фарфоровая фарфоровий фарфоровый фары фасад фасоли фасоль фасон фатум феврале
февраль февралям феерическая феерический фельдшер фельетон фен феникс феномен фенхели фенхель фенхелі фенікси ферма
фермент фермер фехтование фехтування феєрична феєричний фиалка фиаско фигура фигурировал фигурировало фигурировать
фигурируем фигурирует фигурируешь фигурируй фигурируйте фигурирую фигурируют фиеста физик физическая физические
физический физическим физических физического физическое физической физическом физическую филармония филигрань филин
философ фильм фильтр фильтрация фимиам финал финансировал финансировало финансирование финансированием финансирований
финансирования финансировать финансируем финансируете финансируешь финансируй финансируйте финансирую финансируют
финансовая финансовый финик финиш фиолетовая фиолетовый фирм фирмам фисташка флаг флагман флагшток флакон фламинго
фламінго фланг фланели фланель фланелі фланец фланець фланцы фланці флейта флигель флорин флуктуация флуктуація флюгер
фляга фойе фойє фокуси фокусник фокусы фольга фонари фонарь фонди фонды фони фонотека фонтани фонтаны фоны форели
форель форелі формат формация формація формена формений форми формула формы форпост форсаж форсунка форт фортеця
форточка фортуна форум фосфат фосфор фото фотоапарат фотоапаратам фотоаппарат фотоаппаратам фотограф фотографий
фотография фотографиям фотографиях фотографій фотографія фотографіям фотографіях фотон фрагмент фрагментам фраза фрак
фрактал франк фрахт фрегат фреза фрезерна фрезерная фрезерний фрезерним фрезерних фрезерного фрезерное фрезерном
фрезерную фрезерные фрезерный фрезерным фрезерных фрезерній фреска фронт фрукт фруктова фруктовая фруктовий фруктовый
фтор фугас фундаментальна фундаментальная фундаментальний фундаментальный фундук фуникулер функция функція фунт фураж
фургоны фурор фуршет футбол футболка фути футляр футы фьорд фюзеляж фіалка фігура фігурував фігурують фігурує фізик
фізична фізичний фізичним фізичних фізичного фізичному фізичній філософ фільми фільтр фільтрація філій філію філіям
філіях філією філії фінал фінансова фінансовий фінансував фінансувала фінансування фінансуванням фінансувань
фінансувати фінансую фінансують фінік фініш фіолетова фіолетовий фіорд фіранка фірм фірмам фісташка хабар хай халат
халва халупа халцедон хамелеон хамса хаос характер характерник хартия хартія харчування хати хатинка хатка хватка
хвацька хвацький хвилин хвилююся хвилює хвиляста хвилястий хвилі хвойна хвойная хвойний хвойный хвора хворий хвороба
хворіти хвощ хвоя хвіртка хижа хижацька хижацький хижий хижина химера химии химик химическая химический химия хирург
хитра хитрая хитрий хитрости хитрость хитрощі хитрый хитрість хищная хищник хищный хлеб хлебная хлебный хлев хлоп'яча
хлоп'ячий хлопець хлопки хлопок хлопушка хлопці хлопчик хлопья хлор хлорид хлыст хлястик хліб хлібина хлібна хлібний
хлів хмара хмарна хмарний хмарочос хмель хмельная хмельной хміль хмільна хмільний хоботок ховати ходит ходить ходова
ходовая ходовий ходы ходят ходять хозяин хозяйка хозяйственная хозяйственный хозяйство хокей хокеї хоккеи хоккей
холдингам холка холм холоди холодильна холодильникам холодна холодная холодний холодный холст хом'як хомяк хорда
хоробра хоробрий хоробрість хоровод хороша хорошая хорошего хорошее хорошей хорошем хорошие хорошим хороших хорошо
хорошого хорошому хорошую хорошій хоругва хоры хостел хотела хотело хотелось хотеть хотите хоть хотя хотя-бы хотят
хотіла хотіло хотілось хотіти хохот хоч хоча хоче хочет хочется хочеш хочешь хочуть храбра храбрая храбрец храбрець
храбрий храбрости храбрость храбрцы храбрці храбрый храм хранилище хранитель хребет хрен хрест хрестоносець хрещений
хрещення хризантема хризолит хризоліт хром хроника хроніка хрумка хрумкий хрупкая хрупкий хрупкости хрупкость хрустали
хрусталь хрустальная хрустальный хрущ хрін хто-небудь хтось-то худа худая худий художник худой хуже хурделиця хурма
хуртовина хустка хутор хутряна хутряний хутір хіба хімік хімічна хімічний хімії хірург цапля цапфа цари царина царская
царский царська царський царь цвести цвет цветная цветной цветок цветочная цветочный цвинтар цвинтарна цвинтарний цвях
цвіркун цвісти цвіт цеберко цегельня цегла цегляна цегляний цедра цезии цезий цезій цезії целая целебная целебность
целебный целина целитель целовать целом целостности целостность целый цементи цементы цен цена ценам ценах цене ценная
ценности ценность ценный ценой центри центры цену цены цепи цеппелин цепь церемония церемонія церии церий церква
церковь церій церії цех цеха цехам цехах цехе цехи цехов цехом цеху цехів цибуля цивилизация цивільна цивільний
цивілізація цигарка цигаркам цигарок цигарці цикада цикл циклон циклоп циклотрон цилиндр циліндр цим цимбал цими цинга
цинк цирки циркова цирковая цирковий циркон циркули циркуль циркуляция циркуляція циркулі цитадели цитадель цитаделі
цитрусова цитрусовая цитрусовий цитрусовый цифра цих цоколь цукерка цукеркам цукерок цукерці цукори цукрова цукру
цунами цунамі цыпленок цього цьому цю цій цікава цікавився цікавий цікавим цікавимось цікавитися цікавиться цікавих
цікавлюся цікаво цікавого цікавому цікавій цікавість ціла цілий цілком цілувати ціль цілюща цілющий цілісність цін
ціна цінам цінах ціни цінна цінний цінність ціною ціну ціні цією цієї чабан чабрец чабрцы чавун чавунна чавунний
чагарник чадо чайка чайна чайная чайний чайник чайникам чайный чаклун чаклунство чалма чапля чарка чародеи чародей
чародейская чародейский чародій чароит чары чарівна чарівний чарівник чарівнича чарівничий час часа часи часник
часникова часниковий часов часовня часовой часовщик часопис частей части частично частка частково частная частного
частное частной частном частности частную частные частный частным частных часто частокол частота часть частью частям
частіше часу часы чаша чаши чашка чаші чаще чащоба чаю чая чаям чаях чаєві чаєм чаї чаїв чверть чверті чебрець чебрик
чебрці чего чего-либо чего-то чей-то чек чека чекам чекан чекати чеках чеке чеки чеков чеком чеку чеків челка челн
челнок человек человечество человечности человечность чем чемна чемний чемодан чемпион чемпионат чемпіонат чемпіони
чему червень червневі червнем червня червням червона червонец червонець червонцы червонці черга чердак черевата
череватий черевик через черенок черепаха черепи черепица черепиця черепы чересчур черешенька черешнева черешневая
черешневий черешневый черешня чернець черника чернила черниця черничная черничный чернозем чернці черства черствий
черт чертеж чертог чесна чесний чеснки чесно чеснок чеснота чесночная чесночный чесність чести честная честно
честности честность честный честь честі чета четвер четверг четверка четверо четверта четвертая четвертий четвертим
четвертих четвертого четвертое четвертом четвертую четвертые четвертый четвертым четвертых четверть четвертій четвірка
четкая четки четкий четкости четкость четыре четырем четыреста четырех четырнадцать четырьмя чехол чечевица чешуя
чи-то чибис чийого чийому чийсь чимало чимсь чинить чинник чипам чипах чипе чипом чипси чипу чипі числится числиться
числятся числяться чистилище чистильщик чистити чистить чистота чистотіл читаем читает читаешь читай читайте читал
читало читати читать читаю читают читають читає читаємо читаєш чиясь чиєсь чиєю чиєї чиїм чиїсь чиїх чоботи човени
човник чого чогось чоло чоловік чоловіча чоловічий чомусь чорна чорнило чорниця чорнична чорничний чорнобривець
чорнобривці чорногуз чорнозем чорт чотири чотириста чотирма чотирнадцять чотирьом чотирьох чотки чпк чпу чревовещатель
чрезвычайно что-либо что-нибудь чтоб чубатий чуби чубук чувствительная чувствительности чувствительность
чувствительный чувство чугун чугунная чугунный чугунок чудак чудасія чудесная чудесный чудова чудовий чужа чужак чужая
чужий чужой чуйна чуйний чулан чуланчик чули чулок чумак чумацтво чути чуткая чуткий чутлива чутливий чутливість чуть
чуть-чуть чую чують чує чуємо чуєте чуєш чьего чьей чьем чьим чьих чью чім чіпів чітка чіткий чіткість шабля шавлія
шавлієва шавлієвий шаги шайба шакал шаланда шалаш шалена шалений шалости шалость шалун шалфеи шалфей шаман шампанское
шампанське шампиньон шампуне шампуням шана шани шановна шановний шанс шапка шарж шарик шарм шарманка шаровар шарф
шатер шати шатун шаф шафам шафах шафи шафою шафран шафранова шафрановая шафрановий шафрановый шафу шафі шахи шахматы
шахрайство шахта шахтарська шахтарський шахтерская шахтерский шашлик шашлык швабра швартов швеи швець швея швидка
швидкість швці шедевр шел шелест шелк шелковая шелковица шелковый шелуха шельф шеляг шепот шепотіти шептать шептун
шепіт шерсти шерстка шерсть шерстяна шерстяний шершень шест шестая шествие шестерня шестикутник шестиугольник
шестнадцать шестого шестое шестой шестую шестые шестым шестых шесть шестьдесят шестьсот шестью шеф шефа шефові шефом
шефу шибеник шиллинг шило шильдик шилінг шимпанзе шин шина шинам шинах шине шинка шинкар шиной шинок шиною шину шині
шиповник шипшина ширина ширма широка широкая широкий широта ширь шити шить шишка шкала шкарпетка шкатулка шкаф шквал
шкипер школ школам школьная школьник школьный школяр шкура шкідлива шкідливість шкільна шкільний шкіра шкірна шкірний
шкіряна шкіряний шкіряним шкіряних шкіряного шкіряному шкіряній шла шлак шлейф шлем шли шлунки шлунок шлюзи шлюзы шлюп
шлюпка шлягер шляпа шляхетна шляхетний шляхи шліфмашина шмели шмель шнек шницели шницель шнур шнурки шнурок шніцель
шніцелі шовк шовкова шовковий шовковиця шовы шоколадам шоколадка шоколадна шоколадная шоколадний шоколадный шолом
шорник шорох шорстка шорсткий шорти шорты шосе шоссе шоста шостий шостим шостих шостого шостому шостій шофер шпага
шпагат шпак шпала шпалери шпангоут шпарина шпат шпили шпиль шпилька шпилі шпинати шпинаты шпинели шпинель шпон шпора
шприц шпрот шпінель шпінелі шрам штаб штабель штамп штангенциркули штангенциркуль штангенциркулі штандарт штани штаны
штатив штили штиль штилі штовхати штольня штопор штора шторка шторм штормова штормовая штормовий штрек штрих штрихкод
штук штукатур штурвал штурм штурман штучна штучний штык шуба шуби шубы шукав шукала шукати шукають шукає шукаємо
шукаєте шукаєш шуліка шуметь шуми шумна шумная шумний шумный шумы шуміти шуруп шуруповерт шустрая шустрый шутка шхуна
шістдесят шістнадцять шістсот шість шістьох щабель щабелі щавель щавелі щаслива щасливий щасті щебень щебет щебетати
щебетать щебінь щегол щедра щедрая щедрий щедрости щедрость щедрый щедрівка щедрість щека щеки щелкунчик щелочи щелочь
щепка щеплення щетина щетка щиглик щипцы щипці щира щирий щиро щирота щирість щити щиток щиты що-небудь щоб щогла
щогодини щоденна щоденний щоденник щодня щойно щойно-но щока щоки щомісяця щонайбільше щонайменше щоночі щоразу щороку
щотижня щука щуки щури щільна щільний щільність щітка эвакуация эвкалипт эволюция эдельвейс эй эйфория экватор экзамен
экзотика экипаж экипировка экологическая экологический экономий экономист экономическая экономический экономия
экономиям экономиях экран экранам экранизация экскаватор экскаваторам экскурсия экспансия экспедиция эксперимент
эксперт экспертам эксплуатация экспортам экспортер экспортерам экспортировал экспортировало экспортировать
экспортируем экспортирует экспортируешь экспортируй экспортируйте экспортирую экспортируют экстаз эксцентрик электрик
электрическая электрический электровоз электрод электродвигатель электролит электрон электронная электронный
электроприбор электроприборам электроэнергий электроэнергия электроэнергиям электроэнергиях элемент эликсир элита
эллинг эллипс эльф эмали эмаль эмблема эмиграция эмоциональная эмоциональный эмоция эмульсия энергия энтузиазм
эпидемия эпизод эполет эпос эпоха эркер эрозия эрудиция эскадра эскадрилья эскалатор эскиз эскорт эсминец эсминцы эссе
эссенция эстакада эстафета эстет эстрада этаж этажерка эталон этанол этап этика этикет этикетка этикеткам этикеток
этилен этим этих этническая этнический этого этой этом этою эту этюд эфир эфирная эфирный эффект эффектная эффектный
эшелон юани юань юані юбилеи юбилей юбилейная юбилейный юбка юбкам юбках юбке юбки юбкой юбку юбок ювілей ювілейна
ювілейний ювілеї южная южный юмор юнак юнацька юнацький юначка юная юнга юности юность юноша юношеская юношеский юный
юрба юрби юридические юридический юридическим юридических юридического юридическое юридической юридическом юридическую
юридичний юридичним юридичних юридичного юридичному юридичній юрист юристам юрлица юрлицо юрособа юрта юстиция юшка
юшки ябеда яблоки яблоко яблоня яблочная яблочный яблука яблуня яблучна яблучний явление ягель ягня ягоди ягодная
ягодный ягоды ягуар ягідна ягідний ядерная ядерный ядерце ядовитая ядовитый ядро язва язвы язик язык язычки язычок яиц
яичница яйца яйце яйцо яйця якась якби якесь якийа якийий якийим якийих якийого якийому якийій яким якимись якимсь
яких якихось якобы якого якогось якому якомусь якорек якорь якостей якостям якості якось якою якоюсь якої якоїсь якраз
яку якусь якій якійсь якісна якісний якісним якісних якісного якісному якісній якість якісь ялина ялинка ялинова
ялиновий ялиця ялівець ялівці ямщик январе январь январям янтар янтарна янтарная янтарний янтарный янтарь ярди ярды
ярина яркая яркий яркости яркость ярлик ярлык ярмарка ярмаркова ярмарковий ярмарок ярмарочная ярмарочный ярмо ярова
яровая яровий ярости яростная яростный ярость ярус ясени ясень яскрава яскравий яскравість ясла ясли ясна ясная ясний
ясновидец ясности ясность ясный ясність ястреб яструб ятаган ятка ятки яхонт яхта яхти яхтсмен яхты ячменная ячменный
ячмень ячмінна ячмінний ячмінь ячнева ячневий яшма яшми яшмы ящер ящерица ящик ящур ящірка яєць яєчня євангеліє євро
єдиноріг єдрпоу ємність єнот єпископ єсть єфрейтор іграшка іграшкам іграшок іграшці ігрова ігровий ігуана ігумен
ідеальна ідеальний ідейна ідейний ідентифікаційний ідея ідеї ідол із-за із-під ізотоп ік ікона ілюзія ілюмінація
ілюстрація імам імбир імла імли імператор імперська імперський імперія імпорт імпортам імпортер імпортерам імпортна
імпортний імпортного імпортована імпортований імпортовано імпортував імпортувала імпортувати імпортую імпортують
імпортуються імпортує імпортуємо імпортується імпульс імідж імітація інавгурація інакша інакший інакшим інакших
інакшого інакшому інакшій інвертор інвестор інвесторам індекс індик індукція індій індії інерція інженер інженерна
інженерний інжир інколи інновація іноді іноземна іноземний іноземним іноземних іноземного іноземному іноземній
інспекція інстанція інструктор інструкцій інструкція інструкціям інструкціях інструмент інструментам інсульт інтеграл
інтеграція інтерес інтернет-магазин інтерфейс інтимна інтимний інтонація інтрига інтуїція інфаркт інфекція інфляція
інформацій інформаціям інформаціях інформацією інформації інша інше інший іншим інших іншого іншому іншою іншої іншу
інші іншій ініціація іони іонізація іпотека іржавіти іржати іригація іридій іридії ірис іскорка іскра існувати існують
існує іспит істина істинна істинний історик історична історичний історій історія історіям історіях іще їв їдальня їде
їдка їдкий їдуть їдять їж їжа їжак їжам їжах їжджу їжею їжу їжі їздити їздить їздять їй їла їли їм їмо їсти їсть
їстівна їстівний їхати їхнього їхньому їхньою їхньої їхню їхні їхнім їхніх ґанок ґрунт
`;

/** Countries, cities, seas and peoples in the cases that a sentence puts them into, and their adjectives. */
export const PLACE_FORMS = `
abu adriatic aegean afghanistan africans albania albanian algeria algerian almaty americans andorra angeles angola
antarctic antarctica arabs armenia armenian asians astana azerbaijan azerbaijani azeri azov baghdad bahrain baku
balkan balkans bangkok bangladesh bangladeshi barbados beirut belarus belarusian belgians belgrade belize belorussian
benin bering bhutan birmingham bogota bolivia bosnia bosnian bosphorus botswana bratislava brunei bucharest burma
burundi busan cairo cambodia cambodian cameroon caracas casablanca caspian chad changsha chisinau cologne colombian
congo continent crimea crimean croatian cuba cuban cypriot czechia czechs dalian damascus danes detroit dhabi dnipro
doha dominican donbas donbass donetsk dprk dresden ecuador edinburgh elabuga emirati england english englishman
eritrea estonian ethiopia ethiopian eurasian europeans federation fiji filipino finns francisco frenchman fukuoka
fuzhou gabon georgian germans ghana glasgow greenland guatemala guinea guyana haiti hanoi harbin havana hefei
herzegovina honduras hsinchu iceland icelandic incheon indians indonesian iranians iraqi irish islamabad islands
israelis italians jakarta jamaica jerusalem jewish jinan jordanian kabul kaohsiung karachi kazakh kenya kenyan kharkiv
kherson kobe kosovo krakow krasnodar kuala kunming kurdish kuwaiti kyrgyz kyrgyzstan lagos lahore laos latin latvia
latvian lebanese lebanon leipzig liberia libya libyan liechtenstein lima lithuanian liverpool lugansk luhansk lumpur
luxembourg lviv lyon macau macedonia macedonian madagascar malawi maldives mali maltese manchester manila mariupol
marseille mauritius miami minh moldova moldovan mongolia mongolian montenegrin montenegro moroccan morocco mozambique
myanmar nagoya nairobi namibia nanchang naples nato nepal nepalese nepali nicaragua niger nigeria nigerian oceania
odesa odessa oman omani orlando ottawa pakistani palestine palestinian panama paraguay peru peruvian philadelphia pole
poles prc province qatari riga romanians rome russians rwanda samoa sapporo scandinavia scotland scottish seas senegal
serb serbian serbs sevastopol seychelles shenyang siberian simferopol slavic slovene slovenian sofia somali somalia
strait stuttgart sudan sudanese suez suriname swede swedes syria syrian taipei tajik tajikistan tallinn tanzania
tashkent tatar tbilisi tehran tibet tibetan togo tunisia tunisian turin turk turkiye turkmen turkmenistan turks uae
uganda ukrainians uruguay ussr ussuri uzbek uzbekistan valencia vancouver vegas venezuela venezuelan vietnamese
vilnius wales washington welsh wroclaw wuxi xian yelabuga yemen yemeni yerevan yokohama zagreb zambia zaporizhzhia
zhengzhou zhuhai zimbabwe австралиец австралийца австралийцам австралийцев австралия австралійця австралійцям
австралія австралієць австрией австриец австрии австрийца австрийцам австрийцев австрию австрійця австрійцям австрію
австрієць австрією австрії агресор агрессор азербайджан азербайджанец азербайджанець азербайджанская азербайджанские
азербайджанский азербайджанским азербайджанских азербайджанского азербайджанское азербайджанской азербайджанском
азербайджанскую азербайджанська азербайджанський азербайджанським азербайджанських азербайджанського азербайджанському
азербайджанській азербайджанца азербайджанцам азербайджанцев азербайджанця азербайджанцям азиат азиатам азиатская
азиатские азиатский азиатским азиатских азиатского азиатское азиатской азиатском азиатскую азией азии азию азия
азовская азовские азовский азовским азовских азовского азовское азовской азовском азовскую азовська азовський
азовським азовських азовського азовському азовській азіат азіатам азіатська азіатський азіатським азіатських
азіатського азіатському азіатській азійська азійський азійським азійських азійського азійському азійській азію азія
азією азії алабуге алабугу албан албанам албания албанія алжир алмати алматы альпи альпы американец американець
американца американцам американцев американця американцям америки америці амстердам англией англии англичан англичанам
англичанин англию англійця англійцям англія англієць ангола анкара антарктида антарктическая антарктические
антарктический антарктическим антарктических антарктического антарктическое антарктической антарктическом
антарктическую антарктична антарктичний антарктичним антарктичних антарктичного антарктичному антарктичній араб арабам
аравия аравія аргентине аргентинец аргентинець аргентини аргентиной аргентиною аргентинская аргентинские аргентинский
аргентинским аргентинских аргентинского аргентинское аргентинской аргентинском аргентинскую аргентинська аргентинський
аргентинським аргентинських аргентинського аргентинському аргентинській аргентину аргентинца аргентинцам аргентинцев
аргентинця аргентинцям аргентины аргентині арктике арктики арктикой арктикою арктику арктиці арктическая арктические
арктический арктическим арктических арктического арктическое арктической арктическом арктическую арктична арктичний
арктичним арктичних арктичного арктичному арктичній армения армян армянам армянин архангельска архангельском
архангельськ астана атлантическая атлантические атлантический атлантическим атлантических атлантического атлантическое
атлантической атлантическом атлантическую атлантична атлантичний атлантичним атлантичних атлантичного атлантичному
атлантичній афганистан афганістан африка африканец африканець африканская африканские африканский африканским
африканских африканского африканское африканской африканском африканскую африканська африканський африканським
африканських африканського африканському африканській африканца африканцам африканцев африканця африканцям африці
багдад баку балкан балканская балканские балканский балканским балканских балканского балканское балканской балканском
балканскую балканська балканський балканським балканських балканського балканському балканській балтія бангкок
бангладеська бангладеський бангладеським бангладеських бангладеського бангладеському бангладеській бангладеш барселона
бахрейн беларуси беларусь беларусью белгорода белгородом белград белорус белорусам белоруссия бельгией бельгиец
бельгии бельгийца бельгийцам бельгийцев бельгию бельгійця бельгійцям бельгію бельгієць бельгією бельгії бердянск
бердянськ берлина берлином берлинская берлинские берлинский берлинским берлинских берлинского берлинское берлинской
берлинском берлинскую берліна берліном берлінська берлінський берлінським берлінських берлінського берлінському
берлінській бишкек ближнего ближнем ближний близький близького близькому болгар болгарам болгарией болгарии болгарин
болгарию болгарію болгарією болгарії боливия болівія бориспіль бостон бразилец бразилець бразилией бразилии бразилию
бразильца бразильцам бразильцев бразильця бразильцям бразилію бразилією бразилії братислава брикс британец британець
британия британца британцам британцев британця британцям британія бровари брюсселе брюссель брянска брянском брянськ
брікс будапешт бухарест буча біла білорус білорусам білорусець білоруссю білорусця білорусцям білорусь бішкек в'єтнам
в'єтнамець в'єтнамська в'єтнамський в'єтнамським в'єтнамських в'єтнамського в'єтнамському в'єтнамській в'єтнамця
в'єтнамцям варшаве варшави варшавою варшавская варшавские варшавский варшавским варшавских варшавского варшавское
варшавской варшавском варшавскую варшавська варшавський варшавським варшавських варшавського варшавському варшавській
варшаву варшаві вашингтон великобританией великобритании великобританию великобританія вена венгерец венгерца
венгерцам венгерцев венгр венграм венгрией венгрии венгрию вене венесуела венесуэла вены вильнюс винница винницкая
винницкие винницкий винницким винницких винницкого винницкое винницкой винницком винницкую владивостока владивостоком
волгограда волгоградом ворог воронежа воронежем воронежом востока восточноевропейская восточноевропейские
восточноевропейский восточноевропейским восточноевропейских восточноевропейского восточноевропейское
восточноевропейской восточноевропейском восточноевропейскую враг вроцлав вьетнама вьетнамец вьетнамом вьетнамца
вьетнамцам вьетнамцев вєтнам вєтнамець вєтнамця вєтнамцям відень відня вільнюс вінницька вінницький вінницьким
вінницьких вінницького вінницькому вінницькій вінниця вірмен вірменам вірменин вірменія гавана гамбург гвінею гвінея
гвінеєю гвінеї гданськ гданьск гдр германией германии германию германская германские германский германским германских
германского германское германской германском германскую голландец голландець голландией голландии голландию голландца
голландцам голландцев голландця голландцям голландія гонконг гонконзька гонконзький гонконзьким гонконзьких
гонконзького гонконзькому гонконзькій города городов государства государство граница границей грек грекам грецией
греции грецию грецію грецією греції грузией грузии грузин грузинам грузию грузія гуанчжоу далекого далекому даллас
дальнего дальнем дальний дамаск данець данией дании данию данцям данці данію данією данії датчан датчанам датчанин
дели делі деревне деревня держав джакарта днепр дніпра донбас донбасс доха дохи дохою доху дубае дубаем дубаю дубая
дубаєм дубаї еаес еаэс евразийская евразийские евразийский евразийским евразийских евразийского евразийское
евразийской евразийском евразийскую евразия евреев евреи еврей европа европеец европейца европейцам европейцев египет
египта египтом египтян египтянам египтянин екатеринбурга екатеринбургом еквадор елабуга елабужская елабужские
елабужский елабужским елабужских елабужского елабужское елабужской елабужском елабужскую емірати ереван еритрею
еритрея еритреєю еритреї естонець естонця естонцям естонія ефіопія женева житомир закарпатская закарпатские
закарпатский закарпатским закарпатских закарпатского закарпатское закарпатской закарпатском закарпатскую закарпатська
закарпатський закарпатським закарпатських закарпатського закарпатському закарпатській закордон залив замбия замбія
запада западноевропейская западноевропейские западноевропейский западноевропейским западноевропейских
западноевропейского западноевропейское западноевропейской западноевропейском западноевропейскую запорожье запоріжжя
зарубіжжя затока затоці заходу заході західноєвропейська західноєвропейський західноєвропейським західноєвропейських
західноєвропейського західноєвропейському західноєвропейській зимбабве зімбабве иерусалим израиле израилем израильтян
израильтянам израильтянин израиля индией индии индию индонезиец индонезийская индонезийские индонезийский
индонезийским индонезийских индонезийского индонезийское индонезийской индонезийском индонезийскую индонезийца
индонезийцам индонезийцев индонезия индус индусам иордания ирак иракская иракские иракский иракским иракских иракского
иракское иракской иракском иракскую иран иранец иранца иранцам иранцев иркутска иркутском ирландец ирландией ирландии
ирландию ирландца ирландцам ирландцев исламабад исландия исландская исландские исландский исландским исландских
исландского исландское исландской исландском исландскую испанец испанией испании испанию испанца испанцам испанцев
италией италии италию итальянец итальянца итальянцам итальянцев йемен йорданія кабул кавказа кавказець кавказом
кавказская кавказские кавказский кавказским кавказских кавказского кавказское кавказской кавказском кавказскую
кавказця кавказцям кавказька кавказький кавказьким кавказьких кавказького кавказькому кавказькій казани казанью казані
казах казахам казахстана казахстаном казахстанская казахстанские казахстанский казахстанским казахстанских
казахстанского казахстанское казахстанской казахстанском казахстанскую казахстанська казахстанський казахстанським
казахстанських казахстанського казахстанському казахстанській каир калининграда калининградом калифорнийская
калифорнийские калифорнийский калифорнийским калифорнийских калифорнийского калифорнийское калифорнийской
калифорнийском калифорнийскую калифорния калуге калуги калугою калугу калузі калінінграда калінінградом каліфорнійська
каліфорнійський каліфорнійським каліфорнійських каліфорнійського каліфорнійському каліфорнійській каліфорнію
каліфорнією каліфорнії камбоджа камерун канаде канадец канадець канади канадой канадою канаду канадца канадцам
канадцев канадця канадцям канады канаді карибская карибские карибский карибским карибских карибского карибское
карибской карибском карибскую карибська карибський карибським карибських карибського карибському карибській карпати
карпаты каспийская каспийские каспийский каспийским каспийских каспийского каспийское каспийской каспийском каспийскую
каспійська каспійський каспійським каспійських каспійського каспійському каспійській катар кацапи каїр кенией кении
кению кения кенію кенія кенією кенії киева киевлян киевлянам киевлянин киевом кипр киргиз киргизам киргизия киргизстан
киргизія китае китаем китаец китайца китайцам китайцев китайця китайцям китая китаєм китаєць китаї киян киянам киянин
києва києвом кндр кнр колумбия колумбія конго континент кордон корее кореей кореец кореи корейца корейцам корейцев
корейця корейцям корею кореєць кореєю кореї крае край краков краків краматорск краматорськ краснодар красноярска
красноярском краю края краї кременчуг кременчук кривий крим кримська кримський кримським кримських кримського
кримському кримській кримчак кримчакам кропивницький кропивницькому крым крымская крымские крымский крымским крымских
крымского крымское крымской крымском крымскую куба кубе куби кубинець кубинця кубинцям кубой кубою кубу кубы кубі
курска курском курськ кыргызстан кіпр латвией латвии латвию латвійська латвійський латвійським латвійських
латвійського латвійському латвійській латвійця латвійцям латвія латвієць латиноамериканская латиноамериканские
латиноамериканский латиноамериканским латиноамериканских латиноамериканского латиноамериканское латиноамериканской
латиноамериканском латиноамериканскую латиноамериканська латиноамериканський латиноамериканським латиноамериканських
латиноамериканського латиноамериканському латиноамериканській латиш латишам латыш латышам латышская латышские
латышский латышским латышских латышского латышское латышской латышском латышскую либерия ливан ливанская ливанские
ливанский ливанским ливанских ливанского ливанское ливанской ливанском ливанскую ливией ливии ливию ливия липецка
липецком лиссабон литве литви литвой литвою литву литвы литві литовец литовець литовца литовцам литовцев литовця
литовцям лихтенштейн лондона лондоном лондонская лондонские лондонский лондонским лондонских лондонского лондонское
лондонской лондонском лондонскую лондонська лондонський лондонським лондонських лондонського лондонському лондонській
луцк луцьк львов львів'ян львів'янам львів'янин львівян львівянам львівянин люксембург ліберія ліван ліванська
ліванський ліванським ліванських ліванського ліванському ліванській лівію лівія лівією лівії лісабон ліхтенштейн
мавританія мадагаскар мадрид македонец македонець македонца македонцам македонцев македонця македонцям малага малазі
малайзиец малайзийца малайзийцам малайзийцев малайзия малайзійця малайзійцям малайзія малайзієць малі маніла мариуполе
мариуполь марокко маріупола маріуполом маріуполь материк мексиканец мексиканець мексиканца мексиканцам мексиканцев
мексиканця мексиканцям мексике мексики мексикой мексикою мексику мексиці мелитополе мелитополь мелітопола мелітополом
мелітополь миколаєва миколаєвом миколаїв миколаївська миколаївський миколаївським миколаївських миколаївського
миколаївському миколаївській мире мозамбик мозамбік молдаван молдаванам молдаванин молдавия молдова молдовська
молдовський молдовським молдовських молдовського молдовському молдовській монголия монголія морем морю моря морях морі
москали москаль москалям москалі москве москви москвой москвою москву москвы москві мумбаи мумбаї мурманска мурманском
мурманськ мытищах мюнхен намибия намібія нато немец немца немцам немцев непал непалец непалець непальца непальцам
непальцев непальця непальцям нигерия нидерландам нидерландах нидерландов николаев николаевская николаевские
николаевский николаевским николаевских николаевского николаевское николаевской николаевском николаевскую новгорода
новгородом новороссийска новороссийском новоросійська новоросійськом норвег норвегам норвегией норвегии норвегию
норвегію норвегією норвегії норвежец норвежець норвежца норвежцам норвежцев норвежця норвежцям нью-йорк нігерія
нідерландам нідерландах нідерландів німець німеччини німеччиною німеччину німеччині німця німцям оае оаэ області одеси
одесою одесса одесу одесі океана океанией океании океанию океаном океанія оккупанты окупантам окупанти оман оон орки
орків осака осаці осло остров острів пакистан пакистанец пакистанець пакистанская пакистанские пакистанский
пакистанским пакистанских пакистанского пакистанское пакистанской пакистанском пакистанскую пакистанська пакистанський
пакистанським пакистанських пакистанського пакистанському пакистанській пакистанца пакистанцам пакистанцев пакистанця
пакистанцям парагвае парагваем парагвай парагваю парагвая парагваєм парагваї парижа парижем парижом парижская
парижские парижский парижским парижских парижского парижское парижской парижском парижскую паризька паризький
паризьким паризьких паризького паризькому паризькій пекина пекином пекинская пекинские пекинский пекинским пекинских
пекинского пекинское пекинской пекинском пекинскую пекіна пекіном пекінська пекінський пекінським пекінських
пекінського пекінському пекінській перми пермью перу петербург петербургская петербургские петербургский петербургским
петербургских петербургского петербургское петербургской петербургском петербургскую петербурзька петербурзький
петербурзьким петербурзьких петербурзького петербурзькому петербурзькій подольска подольском полтава полуостров польше
польши польшой польшу польщею польщу польщі поляк полякам португалец португалець португалией португалии португалию
португальца португальцам португальцев португальця португальцям португалію португалією португалії прага празі
прибалтика прибалтиці прибалтійська прибалтійський прибалтійським прибалтійських прибалтійського прибалтійському
прибалтійській пролив протока протоці південноафриканська південноафриканський південноафриканським
південноафриканських південноафриканського південноафриканському південноафриканській південнокорейська
південнокорейський південнокорейським південнокорейських південнокорейського південнокорейському південнокорейській
півдня півночі півострові півострів радянська радянський радянським радянських радянського радянському радянській
район рашисти рашисты рашка рашці регион регіон реке реки рига риге риги ригою ригу ризі рим рима риме римом риму римі
ровно россией российские российский российским российских российского российское российской российском российскую
россию россиян россиянам россиянин ростова ростовом росію росіян росіянам росіянин росією роттердам рубежом румун
румунам румунець румунця румунцям румунію румунією румунії румын румынам румынией румынии румынию русня русские
русский русским русских русского русское русской русском русскую рязани рязанью рівне рівному ріг річка самаре самари
самарою самару самарі саратова саратовом світу світі севастопола севастополом севастополь севера села селах селе село
селі сенегал серб сербам сербия сербія середземноморська середземноморський середземноморським середземноморських
середземноморського середземноморському середземноморській сеул сибири сибирью сибір симферополе симферополь сингапура
сингапуром сирией сирии сирийская сирийские сирийский сирийским сирийских сирийского сирийское сирийской сирийском
сирийскую сирию сирия сирійська сирійський сирійським сирійських сирійського сирійському сирійській сирію сирія сирією
сирії скандинавия скандинавская скандинавские скандинавский скандинавским скандинавских скандинавского скандинавское
скандинавской скандинавском скандинавскую скандинавська скандинавський скандинавським скандинавських скандинавського
скандинавському скандинавській скандинавія славян славянам славянин слов'ян слов'янам слов'янин словак словакам
словакией словакии словакию словакія словаччина словения словенія словян словянам словянин смоленска смоленском снг
снд советская советские советский советским советских советского советское советской советском советскую соединенные
соединенных софію софія софією софії сполучених сполучені средиземноморская средиземноморские средиземноморский
средиземноморским средиземноморских средиземноморского средиземноморское средиземноморской средиземноморском
средиземноморскую среднеазиатская среднеазиатские среднеазиатский среднеазиатским среднеазиатских среднеазиатского
среднеазиатское среднеазиатской среднеазиатском среднеазиатскую срср ссср стамбул стокгольм столица столиця судан
сходу сході східноєвропейська східноєвропейський східноєвропейським східноєвропейських східноєвропейського
східноєвропейському східноєвропейській сімферопола сімферополом сімферополь сінгапура сінгапурець сінгапуром
сінгапурця сінгапурцям таганрога таганрогом таджик таджикам таджикистан таец таиланда таиландом таиландская
таиландские таиландский таиландским таиландских таиландского таиландское таиландской таиландском таиландскую тайбей
тайване тайванем тайванец тайванець тайванца тайванцам тайванцев тайванця тайванцям тайваня тайца тайцам тайцев тайця
тайцям таллин таллін таллінн танзания танзанія татар татарам ташкент таєць таїланд таїландська таїландський
таїландським таїландських таїландського таїландському таїландській тбилиси тбілісі твери тверь тверью тегеран
тернопола тернополом тернополь тернопіль техасская техасские техасский техасским техасских техасского техасское
техасской техасском техасскую техаська техаський техаським техаських техаського техаському техаській тибет
тихоокеанская тихоокеанские тихоокеанский тихоокеанским тихоокеанских тихоокеанского тихоокеанское тихоокеанской
тихоокеанском тихоокеанскую тихоокеанська тихоокеанський тихоокеанським тихоокеанських тихоокеанського тихоокеанському
тихоокеанській томска томском торонто туле тули тулою тулу тулі тунис туніс туреччини туреччиною туреччину туреччині
турка туркам туркмен туркменам туркменистан туркменістан турков турок турцией турции турцию тюмени тюменью угорець
угорця угорцям угорщини угорщиною угорщину угорщині ужгород узбек узбекам узбекистан узбекистанская узбекистанские
узбекистанский узбекистанским узбекистанских узбекистанского узбекистанское узбекистанской узбекистанском
узбекистанскую узбекистанська узбекистанський узбекистанським узбекистанських узбекистанського узбекистанському
узбекистанській узбекская узбекские узбекский узбекским узбекских узбекского узбекское узбекской узбекском узбекскую
узбецька узбецький узбецьким узбецьких узбецького узбецькому узбецькій украинец украиной украинская украинские
украинский украинским украинских украинского украинское украинской украинском украинскую украину украинца украинцам
украинцев українець україною україну українця українцям ульяновска ульяновском уругвае уругваем уругвай уругваю
уругвая уругваєм уругваї уфе уфи уфою уфу уфі филиппин филиппинец филиппинца филиппинцам филиппинцев финляндией
финляндии финляндию финн финнам франковск франкфурт франківськ францией франции францию француз французам францію
францією франції фрг фрн філіппін філіппінець філіппінця філіппінцям фін фіна фінам фінах фіни фінляндець фінляндця
фінляндцям фінляндію фінляндією фінляндії фінів х'юстон хабаровска хабаровском ханое ханоем ханой ханою ханоя ханоєм
ханої харкова харковом харків'ян харків'янам харків'янин харківян харківянам харківянин харьков хельсинки хельсінкі
херсон херсонская херсонские херсонский херсонским херсонских херсонского херсонское херсонской херсонском херсонскую
херсонська херсонський херсонським херсонських херсонського херсонському херсонській хмельницький хмельницькому хорват
хорватам хорватия хорватская хорватские хорватский хорватским хорватских хорватского хорватское хорватской хорватском
хорватскую хорватська хорватський хорватським хорватських хорватського хорватському хорватській хорватія хюстон
центральноазійська центральноазійський центральноазійським центральноазійських центральноазійського
центральноазійському центральноазійській церква череповца череповцом черкаси черкассах черкассы чернигов черниговская
черниговские черниговский черниговским черниговских черниговского черниговской черниговском черниговскую черновцах
черновцы черногорец черногория черногорская черногорские черногорский черногорским черногорских черногорского
черногорское черногорской черногорском черногорскую черногорца черногорцам черногорцев чернівці чернігова черніговом
чернігів чернігівська чернігівський чернігівським чернігівських чернігівського чернігівському чернігівській чех чеха
чехам чехах чехи чехией чехии чехию чехов чехів чехію чехією чехії чикаго чили чилі чорногорець чорногорська
чорногорський чорногорським чорногорських чорногорського чорногорському чорногорській чорногорця чорногорцям
чорногорія шанхае шанхаем шанхайа шанхайом шанхайская шанхайские шанхайский шанхайским шанхайских шанхайского
шанхайское шанхайской шанхайском шанхайскую шанхайська шанхайський шанхайським шанхайських шанхайського шанхайському
шанхайській шанхаю шанхая шанхаєм шанхаї швед шведам швейцарец швейцарець швейцарией швейцарии швейцарию швейцарца
швейцарцам швейцарцев швейцарця швейцарцям швейцарію швейцарією швейцарії швецией швеции швецию швецію швецією швеції
шеньчжень шотландец шотландець шотландия шотландская шотландские шотландский шотландским шотландских шотландского
шотландское шотландской шотландском шотландскую шотландська шотландський шотландським шотландських шотландського
шотландському шотландській шотландца шотландцам шотландцев шотландця шотландцям шотландія штатам штати штаты шэньчжэне
шэньчжэнь эквадор эмиратах эмираты эстонец эстонией эстонии эстонию эстонца эстонцам эстонцев эфиопия юар юга юге
южноафриканская южноафриканские южноафриканский южноафриканским южноафриканских южноафриканского южноафриканское
южноафриканской южноафриканском южноафриканскую южнокорейская южнокорейские южнокорейский южнокорейским южнокорейских
южнокорейского южнокорейское южнокорейской южнокорейском южнокорейскую японец японець японией японии японию японца
японцам японцев японця японцям японію японією японії ярославле ярославлем ярославля євразійська євразійський
євразійським євразійських євразійського євразійському євразійській євразія єврей євреї євреїв європейця європейцям
європеєць європи європою європу європі єгипет єгипта єгиптом єгиптян єгиптянам єгиптянин єкатеринбург єлабуга
єлабузька єлабузький єлабузьким єлабузьких єлабузького єлабузькому єлабузькій єлабузі ємен єреван єрусалим
івано-франківськ іерусалим ізраїлем ізраїлець ізраїльця ізраїльцям ізраїля індонезійська індонезійський індонезійським
індонезійських індонезійського індонезійському індонезійській індонезійця індонезійцям індонезія індонезієць індус
індусам індію індією індії ірак іракська іракський іракським іракських іракського іракському іракській іран іранець
іранця іранцям ірландець ірландця ірландцям ірландія ірпінь ісламабад ісландська ісландський ісландським ісландських
ісландського ісландському ісландській ісландія іспанець іспанця іспанцям іспанію іспанією іспанії італійця італійцям
італію італієць італією італії
`;
