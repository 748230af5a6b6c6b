import { named, own, shared, type PartRule } from './part-rule.js';

/**
 * Japanese makers. Sources: KiCad symbol libraries; Renesas "Product naming", Murata and TDK "Part numbering" pages;
 * Panasonic and Murata (was Sony) cell data sheets.
 */
const JAPANESE: readonly PartRule[] = [
  own(
    'renesas',
    'microcontroller',
    /^(?:R5F\d{3,}\w*|R7FA?\w{4,}|HD64[0-9F]\w{4,}|M30\d{2}\w*|D7[08]F\d{4})/,
  ),
  own('renesas', 'processor', /^R(?:7S|8A7|9A0)\d{3,}/),
  own('renesas', 'microcontroller', /^UPD7\w{3,}/),
  own('renesas', 'analogue', /^(?:ISL\d{4,5}|EL[1257]\d{3}|HI-\d{3,4}|X9[C0-9]\d{2,3}|ICL71\d{2}|R2A\d{4,})/),
  own('renesas', 'interface', /^(?:HIN2\d{2}|IDT[0-9A-Z]{4,}|HS-\d{4})/),
  own('renesas', 'clock', /^(?:5P49\w{3,}|8T49\w{3,}|ICS\d{3,})/),
  own('renesas', 'radio', /^DA14\d{3}/),
  own('renesas', 'power', /^(?:DA9\d{3}|RAA\d{6}|SLG[4-7]\d{3,})/),
  own('renesas', 'optocoupler', /^PS[289]\d{3}/),
  shared('renesas adi', 'power', /^ICL7660/),
  own(
    'murata',
    'passive',
    /^(?:GRM\d{2}\w{6,}|GCM\d{2}\w{6,}|BLM\d{2}\w{4,}|LQ[GHMWP]\d{2}\w{4,}|NFM\d{2}\w{4,}|DLW\d{2}\w{4,})/,
  ),
  own('murata', 'radio', /^LB[EACS][EAHDS]\w{6,}/),
  own('murata', 'power', /^(?:N[MX][ALEJS]\d{4}[SD]?|ME[EJV]\d\w{4,}|OKI-78\w+)/),
  own('murata', 'sensor', /^SC[AC]\d{3,4}-?\w+/),
  own('murata', 'battery', /^US(?:18650|21700|26650)VT?C?\w*/),
  own(
    'tdk',
    'sensor',
    /^(?:MPU-?[3469]\d{3}|ICM-?(?:20|40|42|45)\d{3}|ITG-?3\d{3}|IIM-?4\d{4}|ICP-?10\d{3})/,
  ),
  own(
    'tdk',
    'passive',
    /^(?:C(?:0603|1005|1608|2012|3216|3225|4532|5750)X[5678][RST]\w+|CGA\d\w{6,}|B[3-8]\d{4}-?[A-Z]\d{4}\w*|MLZ\d{4}\w+|VLS\d{4,}\w+|SLF\d{4,5}T?)/,
  ),
  own('toshiba', 'discrete', /^(?:TPC[8A]\w{3,}|SSM[36][KJ]\d{2,3}\w*|TK\d{2,3}[A-Z]\d{2}\w*)/),
  own('toshiba', 'optocoupler', /^TLP\d{3,4}/),
  own('toshiba', 'power', /^TB[0-9]{4}[A-Z]*/),
  own('toshiba', 'logic', /^TC(?:74[A-Z]{2,4}\d{2,}|4\d{3}B[PF])/),
  own('toshiba', 'microcontroller', /^TMP[MN][0-9A-Z]{4,}/),
  shared('kioxia toshiba', 'memory', /^(?:T[CH]58[A-Z]\w{3,}|THGB[A-Z]\w{4,})/),
  own('sony', 'imaging', /^(?:IMX\d{3}|ICX\d{3})/),
  own('sony', 'analogue', /^CX[AP]\d{4}/),
  own('panasonic', 'battery', /^(?:NCR|UR|CGR)-?(?:18650|21700|20700)\w*/),
  own('panasonic', 'passive', /^(?:EEE|EEU|ERJ|ECQ)-?[A-Z0-9]{5,}/),
  own('panasonic', 'analogue', /^(?:MN(?:1[0-9]|3[4])\w{3,}|AN[0-9]{4}[A-Z]{1,3})/),
  own('rohm', 'power', /^B(?:[AU]\d{4,5}|D\d{4,5}[A-Z]|D9[A-Z]\d{3})/),
  own('rohm', 'memory', /^BR(?:24|25|93)[A-Z]\d{2,}/),
  own('nisshinbo', 'analogue', /^(?:NJ[MU]\d{3,5}|NJW\d{4})/),
  own('fujitsu', 'memory', /^MB85R[SC]?\d{2,}/),
  own('epson', 'clock', /^(?:RX-?8\d{3}|SG-?\d{3,4}[A-Z]{2,}|TSX-?\d{4})/),
  own(
    'hirose',
    'connector',
    /^(?:DF\d{1,2}[A-Z]{0,2}|FX\d{1,2}[A-Z]?|FH\d{2}[A-Z]?|HR\d{2}[A-Z]?|GT\d{1,2}[A-Z]?|U\.FL|BM\d{2}[A-Z]?)-[A-Z0-9(]{2,}/,
  ),
  own('sony', 'processor', /^CXD\d{4}/),
  own('omron', 'passive', /^(?:G[2356][A-Z]{1,2}-\w{2,}|XF2[A-Z]-\d{4})/),
  named('jst', 'connector', /^[A-Z]{1,3}\d{1,2}[A-Z]-[A-Z0-9]{2,}/),
  named('nichicon', 'passive', /^U[A-Z]{2}\d[A-Z]\d{3}\w+/),
];

/**
 * Korea and Taiwan. Sources: Samsung "DRAM/NAND part number decoder", SK hynix "Part numbering", Winbond, Macronix,
 * ESMT, Etron, Nanya and Zentel data sheets "Ordering information"; KiCad symbol libraries; cell data sheets.
 */
const KOREAN_AND_TAIWANESE: readonly PartRule[] = [
  own(
    'samsung',
    'memory',
    /^(?:K[34][A-Z][A-Z0-9]\w{4,}|K9[A-Z]\w{4,}|KL[MU][A-Z0-9]\w{4,}|KM[46]\d{2,}\w*)/,
  ),
  own('samsung', 'processor', /^(?:S3C\d{4}\w*|S5P\w{4,}|EXYNOS\d*)/),
  own(
    'samsung-sdi',
    'battery',
    /^I[CN]R-?(?:18650|21700)-?(?:1[35]|2[0-9]|3[0-9]|4[0-9]|5[0-9])[A-Z]{1,2}\d?$/,
  ),
  own(
    'lg',
    'battery',
    /^(?:LG[A-Z]{0,3}(?:HG2|MJ1|HE[24]|M50|M36)\d*|I[CN]R-?(?:18650|21700)-?(?:HG2|MJ1|HE[24]|MH1|M50[LT]?|M36))/,
  ),
  own('molicel', 'battery', /^I[NM]R-?(?:18650|21700|26700)-?[PM]\d{2}[AB]/),
  own(
    'hynix',
    'memory',
    /^(?:H5[A-Z0-9]{2}\w{4,}|H9[A-Z]{2}\w{4,}|H2[67][A-Z]\w{4,}|HY\d{2}[A-Z]\w{4,}|H55S\w{4,})/,
  ),
  own('winbond', 'memory', /^(?:W25[QXNM]\d{2,3}|W9[478]\d{2,3}[A-Z0-9]|W29[A-Z]\d{3}|W6\d{3}[A-Z])/, {
    tail: /^[BCDFJR][VW][SDFZPAE][SIQMN]?[IGQPM]?[QGMPSN]?$/,
  }),
  // Winbond leaves out its W on the part; the generation letters after the size are its own.
  own('winbond', 'memory', /^25[QX]\d{2,3}[BFJ]V/),
  shared('winbond gigadevice xmc puya fudan', 'memory', /^25[QX]\d{2,3}/),
  own('macronix', 'memory', /^(?:MX(?:25|66|29|30|60)[A-Z]{1,2}\d{2,}|KH25\w{3,})/),
  own('esmt', 'memory', /^(?:M1[2345][LSDF]\d{4,}|F25[LD]\d{2}|F49L\d{3}|EN(?:25|29)[A-Z]{1,2}\d{2,})/),
  own('etron', 'memory', /^EM6[0-9A-Z]{4,}/),
  own('nanya', 'memory', /^NT[56][A-Z]{1,2}\d{2,}\w*/),
  own('zentel', 'memory', /^A3[VRST]\d{2}[A-Z]\d{2}\w*/),
  own('realtek', 'interface', /^RTL\d{4}/),
  own('prolific', 'interface', /^PL2303/),
  own('mediatek', 'processor', /^MT(?:6[0-9]{3}|7[69]\d{2}|8[0-9]{3})[A-Z]{0,3}/),
  own('mediatek', 'navigation', /^MT33[0-9]{2}/),
  own('richtek', 'power', /^RT(?:[4-9]\d{3}|28\d{2})[A-Z]?/),
  own('nuvoton', 'microcontroller', /^(?:NUC\d{3}\w*|N76E\d{3}|M4[5-8]\d[A-Z]\w*|NAU8\d{3})/),
  own('holtek', 'microcontroller', /^HT(?:6[68]|45|32)[A-Z]\w{2,}/),
  shared('holtek', 'power', /^HT7[1345]\d{2}/),
  own('novatek', 'processor', /^NT9[68]\d{3}/),
  own(
    'meanwell',
    'power',
    /^(?:LRS|RSP?|NES|S[PDE]|[MHNESDT]DR|HLG|IRM|LPV|HRPG?|UHP|R[QDT]|PS[CD]|RSD|DLP|MDD|SDM)-\d{2,4}[A-Z]?-(?:3\.3|5|9|12|13\.5|15|24|27|36|48|54)[A-Z]?$/,
  ),
  own('meanwell', 'power', /^(?:RSD|SD|DDR|DDRH)-\d{2,4}[A-H]-\d{1,2}$/),
];

/**
 * Chinese makers. Sources: KiCad symbol libraries; each maker's "Product selection" tables. The microcontrollers that
 * copy STM32 in numbering and pins say so by their first letters only: GD, APM, CKS, AT32F, MM, HK, CH, N32.
 */
const CHINESE: readonly PartRule[] = [
  own('gigadevice', 'microcontroller', /^GD32[A-Z]{1,2}\d{2,3}/, { tail: /^[A-Z][A-Z0-9][A-Z]\d$/ }),
  own('gigadevice', 'memory', /^GD(?:25|5F|9F)[A-Z0-9]{2,}/),
  own('artery', 'microcontroller', /^AT32[FLWA]\d{3}/),
  own('geehy', 'microcontroller', /^(?:APM32|G32)[A-Z]\d{3}/),
  own('cks', 'microcontroller', /^CKS32[A-Z]\d{3}/),
  own('mindmotion', 'microcontroller', /^MM32[A-Z]{1,3}\d{2,}/),
  own('hangshun', 'microcontroller', /^HK32[A-Z]\d{2,}/),
  own('nations', 'microcontroller', /^N32[GLWA]\d{3}/),
  own('wch', 'microcontroller', /^CH(?:32[VFXL]\d{3}|5[5-8]\d)/),
  own('wch', 'interface', /^CH(?:34[0-9]|33[4-8]|37[0-9]|91\d{2})[A-Z]?/),
  own('rockchip', 'processor', /^(?:RK3\d{3}|RK2\d{3}|RV11\d{2})/),
  own('rockchip', 'power', /^RK8\d{2}(?!\d)/),
  own('allwinner', 'processor', /^(?:F1C[12]00S|V85\d|SUNIV\S*)/),
  named(
    'allwinner',
    'processor',
    /^(?:A(?:10|13|20|31S?|33|64|80|83T|133)|H(?:2\+?|3|5|6|616|618|313)|V3S?|T(?:113|507|3)(?:-S\d)?|R(?:16|40|528)|D1S?)$/,
  ),
  own('xpowers', 'power', /^AXP[12378]\d{2}/),
  own('hisilicon', 'processor', /^HI(?:3[0-9]{3}|62\d{2}|37\d{2})/),
  own('goke', 'processor', /^GK7[12]\d{2}/),
  own('fullhan', 'processor', /^FH8[5-8]\d{2}/),
  own('sigmastar', 'processor', /^(?:SSC3\d{2}|MSC313)/),
  named('ingenic', 'processor', /^(?:T[1-4][0-9][A-Z]{0,2}|X[12]\d{3}E?)$/),
  own('omnivision', 'imaging', /^(?:OV\d{4,5}|OS0\d[A-Z]\d{2})/),
  own('espressif', 'radio', /^ESP(?:32|8266|8285|-?WROOM|-WROVER)/),
  own('ai-thinker', 'radio', /^ESP-(?:0[1-9]|1[0-4])[A-Z]?$/),
  own(
    'quectel',
    'cellular',
    /^(?:E[CGP]\d{2}-[A-Z]{1,3}|EC200[A-Z]-\w{2}|EG9\d{1,2}-\w{1,2}|BG(?:77|9[56])-?\w{0,2}|RM5\d{2}Q-\w{2}|RG5\d{2}Q-\w{2}|UC20-\w|BC(?:66|95|28)-?\w{0,2}|EC25\w?)/,
  ),
  own(
    'quectel',
    'navigation',
    /^(?:L(?:76|80|86|26|89)-[A-Z0-9]{1,4}|LC(?:29|79|76)[A-Z]-?\w{0,3}|LG69T\S*)/,
  ),
  named('quectel', 'cellular', /^(?:L\d{2}|M\d{2}|EC\d{2}|EG\d{2}|UC\d{2})$/),
  own('simcom', 'cellular', /^(?:SIM(?:7|8|9|5)\d{2,3}[A-Z0-9]{0,3}(?:-\S+)?|A76\d{2}[A-Z]{1,3}(?:-\S+)?)$/),
  own('fibocom', 'cellular', /^(?:L610|NL668|FM150|L716)-\w{2}/),
  own('telit', 'cellular', /^(?:[LHGM]E910|ME310|LN940|GE864)\S*/),
  own('xmc', 'memory', /^XM25Q[HU]\d{2,}/),
  own('puya', 'memory', /^P25[QD]\d{2}/),
  own('puya', 'microcontroller', /^PY32F\d{3}/),
  own('fudan', 'memory', /^FM2(?:4C|5Q|5F|5W)\d{2,}/),
  own('fudan', 'fpga', /^(?:JFM|FMQL)\d\w{3,}/),
  own('xlsemi', 'power', /^XL(?:4015|4016|6009|7015|2596|1509)/),
  own('hoperf', 'radio', /^RFM\d{2}[A-Z]{0,3}/),
  own('unicore', 'navigation', /^(?:UM(?:220|482|960|980|982)|UB4B0|UC6580)/),
  own('hikvision', 'camera', /^(?:I?DS-[127][A-Z]{2}\d\S*|DS-[1-9]\d{3}\S*|DS-(?:K|KH|KV|M)\S{3,})/),
  own('dahua', 'camera', /^(?:DHI?-[A-Z]{2,4}\d?\S{2,}|IPC-H[A-Z]{2,3}\d\S*)/),
  own('eve', 'battery', /^INR\d{5}\/\d{2}[A-Z]$/),
  named('eve', 'battery', /^ER\d{5}[MH]?$/),
];

export const ASIAN: readonly PartRule[] = [...JAPANESE, ...KOREAN_AND_TAIWANESE, ...CHINESE];
