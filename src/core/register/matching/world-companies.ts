/**
 * Companies that everybody knows, or that bear a name near to others'. Written from general knowledge; separated by commas.
 */
export const COMPANIES = `
Openpay, Lennar, Unicredit, Visa, Kerry Group, Auchinleck, Mondo, Metra, Peps, 3M, ABB, Abbott, AbbVie, Accenture, Acer, Adidas, Adobe,
Aeroflot, AEG, Agilent, Air France, Air Liquide, Airbus, Aisin, Akzo Nobel, Alcoa, Alcatel, Aldi, Allianz, Allegro, Alphabet, Alstom,
Altria, Amazon, AMD, American Airlines, American Express, Amgen, Analog Devices, Anglo American, Anheuser-Busch, Aon, Apple, Aptiv, Aramco,
ArcelorMittal, Arla, Arm, Asahi, ASML, Assa Abloy, AstraZeneca, Asus, AT&T, Atari, Atos, Audi, Autodesk, Avon, AXA, Axis Communications, B&G
Foods, BAE Systems, Baidu, Bain, Baker Hughes, Bank of America, Bank of China, Barclays, BASF, Baxter, Bayer, BBC, BBVA, Beeline,
Beiersdorf, Benetton, Bentley, BHP, BIC, Binance, BlackRock, Bloomberg, BMW, BNP Paribas, Boeing, Bollore, Bombardier, Booking, Bosch,
Boston Scientific, BP, Braun Melsungen, Bridgestone, Bristol Myers Squibb, British Airways, British American Tobacco, Broadcom, BT Group,
Bunge, Burberry, Burger King, BYD, Cadbury, Calvin Klein, Canon, Capgemini, Cargill, Carlsberg, Carrefour, Casio, Castorama, Caterpillar,
CATL, CBS, Celgene, Chanel, Chery, Chevron, Chevrolet, China Life, China Mobile, China Telecom, China Unicom, China Construction Bank, China
Merchants Bank, China Railway, Chrysler, Cisco, Citigroup, Citibank, Citroen, CNN, Coca-Cola, Cognizant, Colgate-Palmolive, Columbia,
Comarch, Comcast, Commerzbank, Compal, Conoco, ConocoPhillips, Continental, Corning, Costco, Credit Agricole, Credit Suisse, CRRC, Cummins,
D&G, Dacia, Daewoo, Daihatsu, Daikin, Daimler, Danone, Danfoss, Daniel Wellington, Decathlon, Deere, Dell, Deloitte, Delphi, Delta Air
Lines, Delta Electronics, Deutsche Bank, Deutsche Bahn, Deutsche Telekom, DHL, Diageo, Diesel, Dior, Disney, DJI, Dolby, Dominos, Dow, DPD,
Ducati, Dunlop, DuPont, Duracell, Dyson, eBay, Ecolab, Edeka, EDF, Electrolux, Eli Lilly, Emerson, Emirates, Enel, Engie, Eni, Epson,
Equinor, Ericsson, Erste Bank, Esprit, Essilor, Estee Lauder, Etihad, Euronav, Evonik, Evraz, Expedia, ExxonMobil, Facebook, FedEx, Ferrari,
Ferrero, Ferrero Rocher, Fiat, Finnair, Fitbit, Fluor, Fluke, Flex, Ford, Fortum, Foxconn, Foxtrot, Fresenius, Frontline, Fujifilm, Fujitsu,
Gap, Garmin, Gazprom, General Electric, General Mills, General Motors, Generali, Genesis, Gilead, GlaxoSmithKline, Glencore, GM, GoPro,
Goldman Sachs, Goodyear, Google, Gree, Grohe, Groupon, Gucci, Guess, H&M, Haas, Haier, Halliburton, Hanwha, Harley-Davidson, Hasbro, Havas,
Heidelberg, Heineken, Heinz, Henkel, Heraeus, Hermes, Hershey, Hertz, Hewlett-Packard, Hikma, Hilti, Hilton, Hisense, Hitachi, Hochland,
Holcim, Honda, Honeywell, Hornbach, HP, HSBC, HTC, Huawei, Hugo Boss, Hyatt, Hyundai, IBM, Iberia, IKEA, Imperial Tobacco, Imperial Brands,
Inditex, Infineon, Infosys, ING, Intel, Intesa, Intuit, Inter RAO, Isuzu, Iveco, J&J, Jabra, Jaguar, Japan Airlines, Japan Post, JBL, JCB,
Jeep, Johnson & Johnson, Johnson Controls, JPMorgan, Juniper, JVC, Kawasaki, KBC, Kaufland, Kellogg, Kenwood, Kering, Kerry Group, KFC, Kia,
Kimberly-Clark, Kingston, Klarna, KLM, KLA, Knaus, Knaus Tabbert, Knorr-Bremse, Kodak, Komatsu, Kone, KPMG, Kraft, Kraft Heinz, Krka,
Krones, Kuka, Kyocera, Lactalis, Lamborghini, Lancome, Lear, Lego, Lenovo, Levis, Lexus, LG, LG Electronics, Liberty Global, Lidl, Liebherr,
Linde, Lindt, LinkedIn, Lockheed Martin, Logitech, L'Oreal, Lufthansa, Lukoil, Luxottica, LVMH, Lyft, Maersk, Magna, Magnit, MAN, Mango,
Marriott, Marks & Spencer, Marsh, Marsh McLennan, Mastercard, Mattel, Maxim, Mazda, McDonalds, McKinsey, Medtronic, Megafon, Meizu,
Mercedes, Mercedes-Benz, Merck, Meta, MetLife, Metro Bank, Metro Goldwyn Mayer, Metrobank, MetroPCS, Metropolitan, Michelin, Microchip,
Micron, Microsoft, Midea, Miele, Mitsubishi, Mitsui, Molex, Monday, Mondadori, Mondi Foods, Mondo, Mondragon, Monsanto, Moodys, Morgan
Stanley, Morrison, Motorola, Mozilla, MTS, MTV, Munich Re, Murata, Nasdaq, Nature, NBC, NEC, Neste, Nestor, Netflix, New Balance, Nexans,
Nexus, Nike, Nikon, Nintendo, Nissan, Nokia, Nomura, Nordea, Norilsk Nickel, Northrop Grumman, Novartis, Novo Nordisk, Novatek, Novus, NTT,
Nvidia, NXP, Omron, OMV, ON Semiconductor, OnePlus, OpenAI, OpenTable, OpenText, Opel, Oppo, Oracle, Orange, Orlen, Oriflame, Osram, Otis,
Ozon, P&O Cruises, Palo Alto, Panasonic, Pandora, Paramount, Parker, Patagonia, PayPal, Pearson, Pepco, Pepe Jeans, Peugeot, Pfizer, PG&E,
Philips, Phillips 66, Pinterest, Pioneer, Pirelli, PKO, Playtech, Polaroid, Porsche, Prada, Primark, Procter Silex, Puma, PwC, Pyaterochka,
Qorvo, Qualcomm, Quectel, Ralph Lauren, Randstad, Raytheon, Realtek, Reckitt, Reebok, Renault, Renesas, Repsol, Revolut, Rewe, Ricoh, Rio
Tinto, Robert Bosch, Roche, Rockstar, Rockwell, Rockwell Automation, Rockwell Collins, Rockwood, Rolex, Rolls-Royce, Rosatom, Rosneft,
Roshen, Rostec, Royal Dutch Shell, RWE, Ryanair, Saab, SAIC, Saint-Gobain, Saipem, Salesforce, Samsonite, Samsung, SanDisk, Sandvik, Sanofi,
Santander, SAP, Savencia, Sberbank, Scania, Schaeffler, Schneider Electric, Seagate, Seat, SEB, Sega, Seiko, Sennheiser, Shell, Sharp,
Siemens, Sika, Silicon Labs, Sinochem, Sinopharm, Sinotrans, Skanska, Skechers, SKF, Skoda, Skype, Slack, Smith & Wesson, Snap, Societe
Generale, SodaStream, SoftBank, Sony, Southwest, SpaceX, Spar, Spotify, Sprint, Standard Chartered, Starbucks, Statoil, Stellantis,
STMicroelectronics, Stryker, Subaru, Subsea 7, Sumitomo, Suzuki, Suzano, Swarovski, Swatch, Swisscom, Symantec, Synopsys, Syngenta, Taiwan
Semiconductor, Tata, TDK, Telefonica, Telenor, Telia, Tenaris, Tencent, Tenneco, Tesco, Tesla, Tetra Pak, Texas Instruments, Thales,
Theranos, Thermo Fisher, Thomson Reuters, ThyssenKrupp, TikTok, Timken, Tinkoff, Tokio Marine, Tommy Hilfiger, Toshiba, TotalEnergies,
Toyota, Transocean, Trafigura, Tripadvisor, TSMC, TUI, Turkish Airlines, Twitter, Tyson, Uber, UBS, Ubisoft, Umbro, Under Armour, UniCredit,
Uniqlo, Unisys, Uniper, Universal, UPS, US Bank, Vale, Valeo, Vans, Vattenfall, Venus, Verizon, Vestas, Vestel, Viber, Vimpelcom, Visa,
Vishay, Vitol, Vivendi, Vivo, Vodafone, Volkswagen, VTB, Walmart, Warner Bros, Wells Fargo, Weatherford, Western Digital, Western Union,
Westinghouse, WhatsApp, Whirlpool, Wienerberger, Wikipedia, Winbond, Wintershall, Wizz Air, World Bank, WPP, Xerox, Xilinx, Xiaohongshu,
Xiamen Airlines, XPeng, Yahoo, Yamaha, Yandex, Yokohama, YouTube, Yves Saint Laurent, Zalando, Zara, Zeiss, ZF, Ziraat, Zoom, ZTE, Zurich
Insurance, Zyxel, Hanwha Vision, Uniview, HiSilicon, Aditya Birla, Birla Corporation, MP Birla, Leroy Seafood, Leroy-Somer, Merlin
Entertainments, Minerva Foods, Peninsula Hotels, Great Wall Securities, Mori Building, Morinaga, DMG Media, Dynatrace, Vici Properties,
Barry Plant, Shree Cement, Callaway, Cascade, Celtic, Delta Dental, Delta Bank, Mars One, Alibaba Travels, Нафтогаз, ПриватБанк, Ощадбанк,
Монобанк, Київстар, Лайфселл, Укртелеком, Укрзалізниця, Укрпошта, Укрнафта, Нова пошта, Розетка, Сільпо, АТБ, Новус, Фора, Епіцентр,
Фокстрот, Комфі, Алло, Рошен, Світоч, Конті, Оболонь, Львівське, Чернігівське, Моршинська, Миргородська, Галичина, Яготинське, Метінвест,
ДТЕК, Інтерпайп, Азовсталь, Кернел, МХП, Нібулон, Астарта, ПУМБ, Універсал Банк, Укргазбанк, Укрексімбанк, Альфа-Банк, Сенс Банк, Дельта
Банк, Мотор Січ, Антонов, Укроборонпром, Укренерго, Енергоатом, Фармак, Дарниця, Артеріум, Ашот, Юнікредит, Юнілайн, Глобус, Аврора, Єва,
Варус, Нова лінія, Данон, Лактель, Метрополітен, Роквелл, Самсунг, Тойота, Газпром, Сбербанк, Лукойл, Роснефть, Росатом, Ростех, Яндекс,
Магнит, Лента, Пятерочка, Перекресток, Мегафон, Билайн, Тинькофф, Аэрофлот, РЖД, ВТБ, Альфа-Банк, Норникель, Северсталь, Уралвагонзавод,
Калашников, Юникредит, Сургутнефтегаз, Татнефть, Вкусвилл, A. O. Smith, Adient, Advance Auto Parts, AES, Aflac, Agco, AIG, Airbnb, Akamai,
Albemarle, Align Technology, Allegion, Alliant Energy, Allstate, Ally Financial, Ameren, American Tower, Ameriprise, Ametek, Amphenol,
Ansys, Apache Corporation, Applied Materials, Archer Daniels Midland, Arista, Arrow Electronics, Avnet, Assurant, Autoliv, AutoNation,
AutoZone, Avery Dennison, Bath & Body Works, Becton Dickinson, Berkshire Hathaway, Best Buy, Biogen, BorgWarner, Brown-Forman, Brunswick,
Cadence Design, Campbell Soup, Capital One, Cardinal Health, CarMax, Carnival, Carrier, CBRE, Celanese, Centene, CenterPoint, Chipotle,
Chubb, Cigna, Cintas, Clorox, CME Group, Conagra, Constellation Brands, Corteva, CoStar, Coty, Crowdstrike, CSX, CVS, Danaher, Darden,
Datadog, DaVita, Deckers, Dentsply, Devon Energy, Dexcom, Dollar General, Dollar Tree, Dominion Energy, DoorDash, Dover, Duke Energy,
Eastman, Eaton, Elanco, Electronic Arts, Elevance, Entergy, Enphase, Equifax, Equinix, Etsy, Eversource, Exelon, FactSet, Fastenal,
Fidelity, First Solar, Fiserv, Fortinet, Fortive, Franklin Templeton, Freeport-McMoRan, Gartner, General Dynamics, Genuine Parts, Global
Payments, GoDaddy, Grainger, Hanes, Hess, Hologic, Home Depot, Hormel, Howmet, Hewlett Packard, Hubbell, Humana, Huntington, Illumina,
Incyte, Ingersoll Rand, Interpublic, Invesco, Iron Mountain, Jabil, Jacobs, JetBlue, JPMorgan Chase, Juniper Networks, Kellanova, KeyCorp,
Keysight, Kimco, Kinder Morgan, Kohl's, Kroger, L3Harris, LabCorp, Lam Research, Lamb Weston, Leidos, Lincoln Electric, Loews, Lowe's,
Lululemon, LyondellBasell, M&T Bank, Macy's, Marathon, Martin Marietta, Masco, McCormick, McDonald's, McKesson, Mettler Toledo, MGM,
Moderna, Mohawk, Molina, Molson Coors, Monolithic Power, Moody's, Mosaic Company, MSCI, Navistar, NetApp, Newell, Newmont, NextEra,
NiSource, Nordson, Nordstrom, Norfolk Southern, NortonLifeLock, NRG, Nucor, Occidental, Old Dominion, Omnicom, Oneok, Owens Corning, Paccar,
Palo Alto Networks, Parker Hannifin, Paychex, Paycom, Pentair, PNC, Polaris, PPG, PPL, Principal, Progressive, Prologis, Prudential,
PulteGroup, Quanta, Quest Diagnostics, Raymond James, RTX, Regeneron, Republic Services, ResMed, Rivian, Lucid, Fisker, Robert Half, Roblox,
Rollins, Roper, Ross, Royal Caribbean, S&P Global, Schlage, Schwab, Sealed Air, Sempra, ServiceNow, Sherwin-Williams, Skyworks, Smucker,
Snap-on, Snowflake, Southern Company, Stanley Black & Decker, State Street, Steel Dynamics, Steris, Stericycle, Synchrony, Sysco, T-Mobile,
Take-Two, Tapestry, Targa, Teledyne, Teleflex, Teradyne, Textron, TJX, Tractor Supply, Trane, TransDigm, Travelers, Truist, Twilio, Tyler,
Ulta, Union Pacific, United Airlines, United Parcel, UnitedHealth, United Rentals, Valero, Ventas, Verisign, Verisk, Vertex, VF Corporation,
Viatris, Vulcan Materials, Wabtec, Walgreens, Waste Management, Waters, Wayfair, Welltower, Westrock, Weyerhaeuser, Williams, Workday, Wynn,
Xcel, Xylem, Yum, Zebra, Zillow, Zimmer, Zoetis, Zscaler, Questel, Questar, Mikron, Mikros, Micros, MediaTech, Media Tech, Limbach Holdings,
Unison, Unisem, Unifi, Unipart, Unipol, Unimed, Univar, Univision, Sinopac, Sinotruk, Sinovac, Sinosteel, Sinomach, Sinoma, Sinolink,
Hikari, Dahlia, Dahab, Xiaopeng, Xiamen Tungsten, Alibi, Allianz Partners, Alitalia, Aldi Nord, Aliaxis, Metso, Metrolinx, Metrohm, Mettler,
Metsa, Metso Outotec, Mondial Relay, Mondex, Mondee, Daniel Industries, Danisco, Danske Bank, Danfysik, Buzz, BuzzFeed, Baccarat, Bakkavor,
Spencer, Spinnaker, Spinneys, Spinnova, Spirax, Spinmaster, Spin Master, Skinner, Rockport, Rockfon, Rockford, Rockley, Knapp, Knoll, Knight
Frank, Knipex, Kneipp, Fluxus, Flux, Fluxx, Subsea, Subtel, Suntory, Suncor, Pepperl+Fuchs, Pepperl Fuchs, Pepsodent, Marvel, Marvel
Entertainment, Marvelous, Martin Baker, Mars Petroleum, Marsoft, Nescor, Nesta, Neste Oil, Nestbank, Nest Labs, Nested, NEXT, Nexteer,
Nexen, Nexstar, Nexon, Intelsat, Interroll, Intertek, Intellia, Inteliquent, Intelbras, Interpipe, Intralot, Intergraph, Intralinks,
Infinera, Infineum, Infor, Infinity, Infinidat, Infinitum, Qualtrics, Qualys, Quaker, Quanta Computer, Quantel, Quantum, Quest, Quintel,
Quintiles, NXT, NSC, NSG, NTK, NTN, NGK, NKK, NKT, TDC, TDS, TDG, TNK, TNT, TMD, TCL, TCM, TCS, TEL, TEC, TEAC, Vicon, Vickers, Vicat,
Victron, Victrex, Vector, Vectron, Vectrus, Viavi, Vicom, Rotork, Rotak, Rotex, Roto, Rotor, Rota, Molecular Devices, Moleskine, Molekule,
Morex, Mobileye, Mouse, Kemper, Kemira, Kemppi, Kamaz, Kemetyl, Yageo, Yago, Yagi, Yahaba, Timex, Timet, Timberland, Timbuk2, Siemens
Energy, Siemens Gamesa, Siemens Healthineers, Siemens Mobility, Simmons, Samson, Samsara, Sonos, Sonic, Sonova, Sonoco, Sonae, Garnier,
Garland, Gartmore, Garrett, Garmont, Gardner Denver, Gardena, Trimas, Triumph, Trinity, Trina Solar, Trident, Trimac, Toshin, Toscana,
Hochtief, Hitec, HiTech, Panasia, Panalpina, Panavision, Mitsubishi Heavy, Mitsubishi Motors, Mitsubishi Chemical, Mitsubishi Corporation,
Mitsubishi UFJ, Mitsumi, Mitsubishi Materials, Mitutoyo, Mitel, Misumi, Mizuno, Mizuho, Muratec, Renasant, Renesola, Renishaw, Renk, Rena,
Realnetworks, Realme, Realtor, Realty Income, Realpage, Rohde & Schwarz, Rohto, Rohm and Haas, Rohr, Rosemount, Fanatics, Fannie Mae,
Freddie Mac, Futura, Futuris, Futurewei, Heidenheim, Heidelberg Materials, Heidrick, Haas F1, Hass, Hasse, Saito Kinen, Saitek, Saia,
Iridian, Irideon, Iridex, Irisys, Iris, Schaffner, Schaefer, Schafer, Schenker, Schindler, Schott, Schuler, Schneider, Schroders, Schramm,
Schunk, Schleich, Broadridge, Broadwind, Broadvision, Brocade, Altera Infrastructure, Altair, Altran, Altice, Altium, Alteryx, Alstria,
Atmos Energy, Atlas Copco, Avaya, Avanti, Avantor, Avast, Avid, Cypress Creek, Cyprus, Linear, Lineage, Lineas, Linksys, Leica, Leonardo,
Legrand, Leoni, Mahindra, Makita, Magna International, Magneti Marelli, Mahle, Marelli, Mapei, Maybelline, Meggitt, Michael Kors, MSC, MTN,
Naspers, NatWest, Nio, Norsk Hydro, Obi, Ocado, Olympus, Orsted, Otto, Palantir, Petrobras, Petronas, Praktiker, Publicis, PVH, Qantas,
Qatar Airways, Rimowa, Rossmann, Safran, Sberbank CIB, Secom, Severstal, SGS, Shein, Shimano, Shiseido, Signify, Singapore Airlines, SK
Telecom, SMC, Smurfit Kappa, Snam, Sodexo, Solvay, Sonepar, Spie, SSAB, Stada, Statkraft, Stora Enso, Suez, Swissport, Swiss Re, Takeda,
Talanx, Tarkett, Tchibo, Technip, TechnipFMC, Telekom Austria, Temu, Terumo, Teva, Thyssen, Tiffany, Tod's, Topcon, Tosoh, Trelleborg,
Triglav, Tupras, Turkcell, Umicore, Unibail, Unimicron, Uralkali, Valmet, Varta, Veolia, Verbund, Versace, Viessmann, Vinci, Voestalpine,
Voith, Vorwerk, Wacker, Wartsila, Webasto, Weidmuller, Weir, Wendy's, Wilo, Wistron, Wolford, Wolters Kluwer, Worldline, Wurth, Yara,
Yaskawa, Yokogawa, YKK, Zodiac, Zurich, ZTO Express, Konecranes, Konica Minolta, Kongsberg, Kubota, Kuehne + Nagel, KPN, Kaspersky, Kappa,
JYSK, JD Sports, ITT, Ivanti, Iberdrola, Huntsman, Husqvarna, Hublot, Hensoldt, Hella, Hapag-Lloyd, Hannover Re, Hanjin, Hankook, Givaudan,
GEA, Gazprombank, Galp, G4S, Fuchs, Forvia, Faurecia, Ferroli, Festo, Ferragamo, Fossil, Experian, Exor, Eurasian Bank, Etex, Esselunga,
Endress+Hauser, Endesa, Elbit, Egis, Eutelsat, Edenred, Dr. Oetker, Draeger, Dassault, Deichmann, Delvaux, Dentsu, Deutz, Diebold, Doosan,
DSM, DSV, Dürr, Dufry, Easyjet, Cathay Pacific, Carl Zeiss, Carlisle, Carglass, Claas, Clariant, CMA CGM, CNH, Coface, Coloplast, Compass,
Covestro, Crocs, CTS Eventim, Currys, Bang & Olufsen, Bain & Company, Barilla, Barry Wehmiller, Bauer, Bausch + Lomb, Bechtel, Bekaert,
Belimo, Benteler, Bertelsmann, Bilfinger, Biesse, BioNTech, Birkenstock, Bobst, Boehringer, Boots, Borealis, Bouygues, Brembo, Brenntag,
Brose, Bruker, Bucher, Budimex, Buhler, Bugatti, Bureau Veritas, Abercrombie & Fitch, Adecco, Adtran, Aegon, Ageas, Agfa, Ahold Delhaize,
Air Baltic, Airbus Defence, Aker, Alfa Laval, Alcon, Alnatura, Alpina, Alpine, Amadeus, Amcor, Amer Sports, Amway, Andritz, Ansaldo,
Antofagasta, Aperam, Arcelik, Ariston, Arkema, Arup, Ashurst, Asseco, Aston Martin, Atlantia, Aurubis, Aviva, Azelis, Azimut, Michael Hill,
Marazzi, Kerakoll, Mapfre, Merlin Properties, Leroy & Rose, Merlin Labs, Yves Delorme, Morris Garages, Morrisons, Mori Trust, Japan Display,
Japan Steel Works, British Petroleum, Delta Faucet, Delta Galil, Delta Marine, Minerva Bunkering, Minerva Insurance, Minerva Neurosciences,
Peninsula Energy, Peninsula Bank, Great Wall Builders, Great Wall Airlines, Great Wolf, Great Clips, Great Eastern, World Duty Free, World
Fuel Services, DP Technology, DP Poland, DPD Group, China Eastern, China Southern, China Everbright, China Minmetals, China Steel, China
State Shipbuilding, China Shipping, China National Gold, China National Building Material, CNBM, China National Tobacco, China National
Nuclear, China Petroleum Engineering, China Three Gorges, China Vanke, China Evergrande, Cosco, China Communications Construction, China
Energy Engineering, China Railway Group, China Railway Rolling Stock, CRCC Asia, State Grid, COFCO, CITIC, Norinco, AVIC, COMAC, CASIC,
CETC, Fosun, Foton, Dongfeng, FAW, GAC, BAIC, Brilliance, JAC Motors, Lifan, Zotye, Haima, Great Lakes, Hikoki, Hoverfly, Tsingtao, Wanda,
Wahaha, Weichai, Sany, Zoomlion, XCMG, Sungrow, LONGi, Meituan, NetEase, Pinduoduo, JD.com, Didi, Bytedance, TP-Link, Tenda, Transsion,
Tecno, Reliance, Wipro, Adani, Bajaj, Birla Estates, Birla Cement, Vedanta, Hindalco, Godrej, Larsen & Toubro, Maruti Suzuki, Sun Pharma,
Lupin, Cipla, Kotak, ICICI, HDFC, Axis Bank, Jio, Dabur, Britannia, Amul, Shree Renuka, Ramkrishna Forgings, Shree Digvijay, Turkiye Is
Bankasi, Garanti, Akbank, Koc, Sabanci, Eczacibasi, Ulker, Beko, Tofas, Otokar, Baykar, Aselsan, Vitra, Kordsa, Kassir, Kassa, Kassel,
Openbank, Openreach, Openwave, OpenView, Anyway, Railway, Norway Savings, Way.com, OTP Tours, OTE, OTC, OPT, RBC, RBS, RBA, RBK, PMC, PMB,
PWI, JTC, JTB, JTEKT, JT Group, GMW, GWR, GWP, CNPP, CNP Assurances, CNP, CNOC, CNCC, CRH, CSC, CSEC, SRI, SRC, DMC, DMV, DMK, LISC, LISI,
Virbac, Viciunas, Vici Gaming, Vicinity, Viking, Vichy, Vitas, Avangard, Aeroc, Arterium, Ajax Systems, Biosphere, Comfy, Dnipro-M,
Darnitsa, Eldorado, Epicentr, Farmak, Fozzy, Fokker, Galnaftogaz, Grammarly, Interchem, Kernel, Kyivstar, Lifecell, MacPaw, Metinvest, MHP,
Monobank, Naftogaz, Nemiroff, Nova Poshta, Obolon, OKKO, Oschadbank, Parimatch, PrivatBank, PUMB, Rozetka, Silpo, SkyUp, SoftServe,
Terrasoft, Ukrnafta, Ukrposhta, UkrSibbank, Ukrtelecom, WOG, Zaporizhstal, Бош, Нокіа, Моторола, Філіпс, Хьюлетт, Майкрософт, Епл, Гугл,
Амазон, Фейсбук, Адідас, Пума, Найк, Рено, Пежо, Сітроен, Фольксваген, Мерседес, Мазда, Хонда, Нісан, Ніссан, Хюндай, Кіа, Форд, Шкода,
Ауді, Опель, Фіат, Хайнекен, Карлсберг, Кока-Кола, Макдональдс, Бургер Кінг, Старбакс, Зара, Ікеа, Лідл, Дойче Банк, Креді Агріколь,
Сітібанк, Комерцбанк, Мотор Сич, Хенкель, Байєр, Басф, Шелл, Бритіш Петролеум, Тоталь, Ексон, Шеврон, Маркс енд Спенсер, Метро Фінанс,
Метробуд, Метроград, Дельта Медікал, Марс Медіа, Мінерва, Роквел, Спінер, Брокард, Цитрус, Ельдорадо, Глобал Логік, Люксофт, ЕПАМ, СофтСерв,
Прозорро, Дія, Київзеленбуд, Київміськбуд, Укрбуд, Ковальська, Ковальчук, Аеліта, Аскет, Атлант, Біосфера, Вімар, Геркулес, Панасоник
Авіоникс, Филипс, Эппл, Хендай, Киа, Лада, Камаз, ГАЗ, УАЗ, Ростелеком, Дикси, Спортмастер, Детский мир, М.Видео, Эльдорадо, Озон,
Вайлдберриз, Авито, Сбер, Совкомбанк, Росбанк, Открытие, Промсвязьбанк, Русал, Мечел, Алроса, Полюс, Фосагро, Уралкалий, Русгидро, Интер
РАО, Транснефть, Новатэк, Сибур, Совкомфлот, Победа, Микрон, Ангстрем, Элемент, Мондо,
Dynacor, Dynacor Group, DMG Media
`;

/** The same in Chinese. */
export const CHINESE = `
华为, 腾讯, 百度, 京东, 比亚迪, 中兴, 联想, 美的, 格力, 海尔, 海信, 大疆, 宁德时代, 中国银行, 中国工商银行, 中国建设银行, 中国农业银行, 中国移动, 中国联通, 中国电信, 中国中车, 中国中铁, 中国铁路, 中国船舶, 中国国航, 中国人寿,
中国平安, 大华银行, 大华继显, 小米粥, 小鹏汽车, 小红书, 长安汽车, 长城证券, 长城葡萄酒, 上汽, 奇瑞, 吉林, 台积电, 茅台, 五粮液, 字节跳动, 滴滴, 美团, 网易, 新浪, 搜狐, 国家电网, 中国建材, 中国建筑材料, 中国铝业, 中国黄金,
中国核电, 中国电建, 中国能建, 中国交建, 中国中冶, 中国化工, 中国化学, 中国石油大学, 中国邮政, 中国人保, 中国太保, 中国南方航空, 中国东方航空, 中国国际航空, 中国商飞, 中国兵器, 中国航天, 中国电科, 大华会计师事务所, 小鹏, 长城, 长城人寿,
长城汽车站, 吉利德, 吉利石油, 阿里山, 阿里斯顿, 康佳, 创维, 海康医药, 华测导航, 华硕, 华润, 海航, 海底捞, 招商银行, 平安银行, 交通银行, 农业银行, 建设银行, 工商银行, 民生银行, 中信银行, 浦发银行, 东风汽车, 广汽, 北汽, 蔚来,
理想汽车, 拼多多, 快手, 哔哩哔哩, 携程, 顺丰, 中通, 圆通, 三一重工, 徐工, 中联重科, 潍柴, 隆基, 三星, 索尼, 松下, 丰田, 本田, 日产, 苹果, 谷歌, 微软, 英特尔, 高通, 特斯拉, 宝马, 奔驰, 大众, 可口可乐, 百事可乐, 麦当劳,
肯德基, 星巴克, 宜家, 沃尔玛, 家乐福
`;
