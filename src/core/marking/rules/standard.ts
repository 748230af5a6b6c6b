import { generic, own, shared, type PartRule } from './part-rule.js';

/**
 * Numbers with second sources and numbers of standards. Sources: JEDEC JESD370 (1N, 2N), Pro Electron D15 (BC, BD, BF,
 * BZX, TDA), JIS C 7012 (2SA–2SK), MIL-PRF-19500 and MIL-PRF-38535 (JAN, M38510, 5962), KiCad symbol libraries for who
 * else sells a number.
 */
export const STANDARD: readonly PartRule[] = [
  generic(
    'logic',
    /^(?:54|74)(?:(?:HCT?|AHCT?|LS|ALS|AS|F|S|ACT?|LVC?|LVT|ABT|VHCT?|HCU|LCX|AUP|AVC)(?:\d?G)?\d{2,4}(?!\d)|\d{2,3}(?=[A-Z]))/,
  ),
  shared('ti onsemi', 'logic', /^DM[57]4[A-Z]{0,3}\d{2,3}/),
  own('hitachi', 'logic', /^HD74[A-Z]{2,4}\d{2,4}/),
  shared('ti st renesas', 'logic', /^CD4\d{3}/),
  shared('ti onsemi st', 'analogue', /^LM[1-9]\d{1,4}/),
  shared('ti onsemi', 'analogue', /^LMV\d{3}/),
  shared('ti onsemi st', 'analogue', /^TL(?:0[5-8]\d|43[12]|494|7\d{2,4}|59[48])/),
  shared('ti st', 'analogue', /^(?:LF[1-4]\d{2}|TL\d{3})/),
  shared('ti', 'analogue', /^(?:[NS]E555|NE556|NE55(?:32|34)|RC4558|UA7\d{2}|UA\d{3})/),
  generic('analogue', /^(?:ICM7555|LMC555|JRC4558)/),
  shared('ti onsemi st', 'power', /^UC[123]\d{3}/),
  shared('adi ti', 'analogue', /^OP(?:07|27|37|77)/),
  shared('adi ti onsemi', 'power', /^REF0[1-9]/),
  shared('ti renesas', 'analogue', /^CA3\d{3}/),
  shared('ti amd', 'interface', /^AM26(?:LS|LV|C)\d{2}/),
  generic('power', /^(?:78|79)[LM]?(?:05|06|08|09|10|12|15|18|24)(?!\d)/),
  shared('onsemi', 'power', /^MC7[89][LM]?\d{2}/),
  generic('power', /^(?:AMS1117|LM?1117|AZ1117|ASM1117)/),
  generic('power', /^ULN2\d{3}/),
  // Silicon General's numbers, second-sourced by everybody.
  generic('power', /^SG[123]5\d{2}/),
  shared('st nxp infineon', 'analogue', /^T[DE]A\d{4}/),
  shared('microchip toshiba', 'power', /^TC4\d{3}/),
  generic('discrete', /^JAN(?:TXV?|S)?(?:1N|2N)\d{2,4}/),
  generic('discrete', /^(?:1N\d{2,4}|2N\d{3,4}|2S[ABCDJK]\d{2,4}|3N\d{3}|3SK\d{2,3})/),
  generic(
    'discrete',
    /^(?:B[CDFU][A-Z]?\d{3}(?!\d)|BA[SVTW]\d{2}|BZ[XVT]\d{2}|BSS\d{2,3}|BS1(?:70|07|08)|BS250|BS870|BSN\d{2}|BSP\d{2,3}|BY[VWT]\d{2}|BT[AB]?1\d{2}|BT[AB]\d{2}-\d{3}|BUZ\d{2}|BUX\d{2})/,
  ),
  generic('discrete', /^(?:TIP\d{2,3}|MJE?\d{4,5}|MPS[A-Z]?\d{2,4}|MMB[TD]\d{3,4}|MBR[A-Z]*\d{3,5})/),
  generic(
    'discrete',
    /^(?:SM[ABC]J\d{1,3}C?A|P6KE\d{1,3}|1\.5KE\d{1,3}|UF[45]00\d|FR[12]0\d|HER\d{3}|SS[1-5][2-9]|S[89]0[15][0258])/,
  ),
  generic('optocoupler', /^(?:PC817|PC123|LTV-?8\d{2}|EL8[15]\d|4N[23]\d|6N13[5-9]|MOC30\d{2}|CNY17)/),
  generic('memory', /^(?:24C|93C)\d{2,3}(?!\d)/),
  generic('memory', /^27C\d{2,4}/),
  generic('memory', /^(?:62256|628128|6264)[A-Z]/),
  generic('microcontroller', /^(?:80|87|89)C(?:31|32|51|52|54|58|196)/),
  generic('interface', /^82C5[1-9]/),
  generic(
    'connector',
    /^(?:D38999\/\d{2}|M39029\/\d{2}|MS3[1-4]\d{2}[A-Z]?|M24308\/\d|M83513\/\d{2}|M85049\/\d{2})/,
  ),
  generic('logic', /^(?:JM|M)38510\/\d{5}/),
  // MIL-PRF-38535: a letter for radiation hardness may stand where the hyphen does.
  generic('logic', /^5962[-A-Z]?\d{5}/),
  generic(
    'battery',
    /^(?:CR20(?:16|25|32)|ER(?:14505|14250|17505|18505|26500|34615)|LR(?:03|6|44))(?![0-9])/,
  ),
];
