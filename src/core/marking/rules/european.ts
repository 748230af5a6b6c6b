import { named, own, shared, type PartRule } from './part-rule.js';

/**
 * STMicroelectronics. Sources: KiCad symbol libraries (datasheet hosts); "Ordering information" of the STM32 data
 * sheets, where type, pin count, memory, package and temperature follow in this order.
 */
const ST: readonly PartRule[] = [
  own('st', 'microcontroller', /^STM32[A-Z]{1,2}\d[0-9ABPQRS]\d/, {
    tail: /^[A-Z]\d?[A-Z0-9][THUYIPM][367][A-Z]{0,2}$/,
  }),
  own('st', 'processor', /^STM32MP\d{2,3}/),
  own('st', 'microcontroller', /^STM8[SLAT]\d{0,2}/),
  own('st', 'microcontroller', /^(?:ST10F\d{3}|STR[79]1?\d|STSPIN\d{2,})/),
  own(
    'st',
    'sensor',
    /^(?:LSM[369][A-Z0-9]{3}|LIS(?:2|3|331|302|344)[A-Z0-9]*|LPS\d{2}[A-Z]{2}|L3G\w{3,}|IIS\d\w{3,}|ISM330\w*|VL53L\w+)/,
  ),
  own(
    'st',
    'power',
    /^(?:VN[DHQ]?\d[A-Z0-9]{2,}|L6\d{3}|L49\d{2}|L59\d{2}|L297|L298|ST1S\d{2}|LD39\d{3}|LDK\d{3}|VIPER\d{2}|L4[0-9]{3})/,
  ),
  shared('st ti', 'power', /^L293/),
  shared('st', 'power', /^(?:L7[89][LMS]?\d{2}|LD1117|LD1086)/),
  own('st', 'discrete', /^(?:ST[PBDFWNLH]\d{1,3}N[A-Z0-9]+|STTH\d\w+|STPS\d\w+|STGW\d\w+|ESDA\d\w+)/),
  own('st', 'memory', /^(?:M24[CM]\w{2,}|M95\w{3,}|M27[CWV]\w{2,}|M29[FWD]\w{3,}|ST25\w{3,})/),
  own('st', 'logic', /^M7[45]HC\d{2,}/),
  own('st', 'interface', /^(?:ST3?232|ST3485|ST1480|STUSB\d{4}|L9637)/),
  own('st', 'analogue', /^TS(?:V|X|B|H|Z)?(?:9|5|6|7|4)\d{2}[A-Z]{0,3}/),
  own('st', 'radio', /^(?:BLUENRG\S*|S2-LP|SPIRIT1|SPSGRF\S*)/),
  own('st', 'navigation', /^(?:STA80\d{2}|TESEO\S*)/),
  own('st', 'board', /^(?:STEVAL-[A-Z0-9]{4,}|NUCLEO-[A-Z0-9]{4,}|X-NUCLEO-\S{4,})/),
  own('st', 'interface', /^STULPI\d{2}/),
  own('st', 'power', /^L293E/),
  own('st', 'analogue', /^L27[24]/),
  own('st', 'sensor', /^(?:HTS221|H3LIS\w{3,}|STTS\d{2,}|A[IS][SM]3\d{2})/),
  own('st', 'power', /^(?:L[59]\d{3}|LNBH\d{2})/),
];

/** NXP with Freescale and Philips. Sources: KiCad symbol libraries; NXP's "Part numbering" sections. */
const NXP: readonly PartRule[] = [
  own(
    'nxp',
    'microcontroller',
    /^(?:LPC\d{3,4}|MK[LEVW]?\d{2}[A-Z]{1,2}\d\w+|MC9S\w{4,}|S9?S?32K\d{3}|S912\w{4,}|FS32K\d{3}|MIMXRT\d{3,4})/,
  ),
  own(
    'nxp',
    'processor',
    /^(?:MCIMX\d\w{3,}|MIMX\d\w{3,}|MPC\d{3,4}[A-Z]{0,3}|MCF5\d{3,4}|MC68\w{2,}|DSP[AB]?56\d{2,3}|MC56F\d{4})/,
  ),
  own('nxp', 'microcontroller', /^P8[79][CLV]P?C?\d{2,3}/),
  shared('nxp st', 'microcontroller', /^SPC5\d\w{3,}/),
  own('nxp', 'interface', /^(?:TJ[AF]1\d{3}|UJA1\d{3}|SJA1\d{3}|PCA82C\d{3}|PN5\d{2}|SC16[A-Z]{1,3}\d{3})/),
  shared('nxp ti', 'interface', /^(?:PCA9|PCF8)\d{3}/),
  own('nxp', 'sensor', /^(?:MMA\d{4}|FXOS\d{4}|FXAS\d{4}|MPXV?\d{4}|MPL3115)/),
  own(
    'nxp',
    'radio',
    /^(?:MRF(?:1[5-9]|2[0-35-9]|3|5|6|7|8[0-8]|E|X)\w{2,}|SAA\d{4}|TEF66\d{2}|TEA57\d{2}|MMG3\d{3}|A[F23]T\d{2}[A-Z]\w+)/,
  ),
  shared('nxp nexperia', 'logic', /^HEF4\d{3}/),
  own('nexperia', 'discrete', /^(?:PMV\d{2}|PESD\d\w+|PMEG\d{4}|BUK\d{3,4}-?\d|PSMN\w{4,})/),
  own('nxp', 'processor', /^LS[12]0\d{2}A/),
  shared('nxp ampleon', 'radio', /^BL[FCP]\d{1,3}[A-Z]?\d*/),
  own('nxp', 'radio', /^(?:MFRC\d{3}|SGTL5000|UDA1\d{3}|PTN\d{4}|MKW\d{2}[A-Z])/),
  own('nxp', 'sensor', /^(?:KTY8\d|PCT\d{4})/),
  own('nxp', 'power', /^MMPF\d{4}/),
];

/**
 * Infineon with International Rectifier, Cypress and Spansion. Sources: KiCad symbol libraries; Infineon "Product
 * naming" and the ordering tables of Cypress and Spansion data sheets. Vishay sells IRF and IRL numbers as well.
 */
const INFINEON: readonly PartRule[] = [
  shared('infineon vishay', 'discrete', /^(?:IRF|IRL)[A-Z]{0,3}\d{2,4}/),
  own(
    'infineon',
    'discrete',
    /^(?:IRG[A-Z0-9]{4,}|IP[BDPWAITN]\d{2,3}[NPR]\w+|BS[BCFZO]\d{2}[\dD][NP]\w+|BS[BCFZO]\d{2}DN\w+|ISC\d{3}N\w+|SP[PWAB]\d{2}N\w+|F[FSZ]\d{2,4}R\d{2}\w+|I[HKG]W\d{2}[NT]\d{2,}|IMW\d{2}\w+)/,
  ),
  own(
    'infineon',
    'power',
    /^(?:IR[2S]\d{3,4}|IR3\d{3}|BT[SNTF]\d{2,5}|ICE[1-5][A-Z]{1,2}\d{2,}|[12]ED\w{4,}|IFX\d{4,}|TL[FS]\d{3,}|IRAM[SX]?\w{3,})/,
  ),
  own('infineon', 'power', /^TLE[45679]\d{3}/),
  own('infineon', 'sensor', /^(?:TL[EIV]49\d{2,}|TLE5\d{3}|DPS3\d{2}|KP2\d{2})/),
  own('infineon', 'microcontroller', /^(?:XMC[147]\d{3}|SA[KLF]-?(?:C16|TC|XC)\w+|CY8C\w{4,})/),
  own('infineon', 'interface', /^(?:CYUSB\d{4}|CY7C6\d{4})/),
  own(
    'infineon',
    'memory',
    /^(?:CY7C[12]\d{2,4}|CY6\d{4}|CY14[A-Z]\d{3}|CY15[A-Z]\d{3}|S2[569](?:FL|FS|GL|AL|JL|HL|HS)\d{2,3}|S70\w{4,})/,
  ),
  own('infineon', 'memory', /^FM(?:24|25|22|28)(?:V|CL|L|W)\d{1,3}(?!Q)/),
  own('infineon', 'radio', /^(?:BGA\d{3}|BFP\d{3}|CYW\d{4,5})/),
  shared('infineon fujitsu', 'microcontroller', /^(?:MB9[0-9A-F]\w{3,}|CY9\d?\w{4,})/),
  own('infineon', 'clock', /^CY2[235]\d{2,4}/),
  own('infineon', 'discrete', /^AUI(?:R[FSLG]?|PS)\d\w{2,}/),
  own('infineon', 'processor', /^SLB96\d{2}/),
  own('infineon', 'radio', /^(?:CY(?:BLE|BT|RF)-?\d{4,}|BGT24\w{3,})/),
  own('infineon', 'interface', /^CYPD\d{4}/),
  own('infineon', 'power', /^(?:ITS\d{3,4}|TLD\d{4})/),
];

/** Other European makers. Sources: KiCad symbol libraries; the makers' own ordering codes. Connector numbers that are digits only count beside the maker's name. */
const OTHER_EUROPEAN: readonly PartRule[] = [
  own('bosch', 'sensor', /^(?:BM[AEFGIMPX]\d{3}|BNO0\d{2}|BHI[12]\d{2}|BHA\d{3})/),
  named('bosch', 'board', /^\d(?:[ -]?\d{3}){3}$/),
  own(
    'ublox',
    'navigation',
    /^(?:(?:NEO|LEA|ZED|ZOE|MAX|EVA|SAM|CAM|MIA)(?:-[FMDX]?\d{0,2}[A-Z]{0,3}|[FM]\d{1,2}[A-Z])(?:-|$)|UBX-[A-Z]?\d{3,5})/,
  ),
  own('ublox', 'cellular', /^(?:SARA|LARA|TOBY|LISA|LENA|ALEX)-[A-Z]\d{1,3}/),
  own('lime', 'radio', /^LMS[67]002/),
  own('ublox', 'radio', /^(?:NINA|NORA|LILY|ODIN|ANNA|JODY)-[A-Z]\d{1,3}/),
  own('nordic', 'radio', /^(?:NRF(?:24[A-Z]{1,2}\d|5[1-4]\d{2,3}|9[01]\d{2})\w*|N5[1-4][0-9]{3}$)/),
  own('ftdi', 'interface', /^FT(?:2[0-4]\d|2232|42[23]2|12\d|31\d|60[01]|8[01]\d|90\d)[A-Z]{1,3}/),
  own('raspberry-pi', 'microcontroller', /^RP2(?:040|350)/),
  own('melexis', 'sensor', /^MLX\d{5}/),
  own('sensirion', 'sensor', /^(?:SHT\d{1,2}|SDP\d{2,4}|SCD\d{2})/),
  own('te', 'sensor', /^MS(?:5[5-8]\d{2}|45\d{2})/),
  own('sensonor', 'sensor', /^STIM-?[23]\d{2}/),
  own('xsens', 'sensor', /^MTI-\d{1,3}/),
  own('septentrio', 'navigation', /^(?:MOSAIC-[A-Z0-9]{2,}|ASTERX-?\S*)/),
  own(
    'traco',
    'power',
    /^(?:TSR|TMR|TEN|THN|TEL|TME|THD|TRN|TXL|TML|TRI|THM|TDR)\d{1,3}(?:WI|WIR|N|E|HI|SM)?-\d{4,5}/,
  ),
  own('traco', 'power', /^T(?:MA|MH|RA|ME|BA|EA)\d{4}[SD]$/),
  own('recom', 'power', /^(?:R-78[A-Z]{0,3}\d|RAC\d{2}-\d{2}|R[PS]\d{2,3}-\d{4,5}|REC\d{1,2}-\d{4})/),
  own('saft', 'battery', /^(?:LSH?\s?\d{5}|MP\s?\d{6}|VL\s?\d{5})/),
  own('lemo', 'connector', /^(?:F[GH]G|E[GCH]G|PHG)\.\d[BKST]\.\d{3}/),
  named('axis', 'camera', /^[MPQFAV]\d{4}-[A-Z]{1,4}/),
  own('trimble', 'navigation', /^(?:BD9[0-9]{2}|MB-TWO)$/),
  named('wago', 'connector', /^(?:\d{3,4}-\d{3,4}(?:\/\d{3}-\d{3})?)$/),
  named('harting', 'connector', /^09\d{9}$/),
  named('te', 'connector', /^\d?-?\d{5,7}-\d$/),
  own('te', 'connector', /^DT[M0P]{0,2}0[46]-\d{1,2}[PS]/),
  named('phoenix', 'connector', /^(?:M[SK][TKB]?[A-Z]*\d?[,.]?\d*|\d{7})$/),
  named('souriau', 'connector', /^8(?:[0-9]{2}|D[0-9A-Z])\S{3,}/),
  own('wurth', 'passive', /^74(?:4|3)\d{6,}$/),
  own('semikron', 'discrete', /^SK[MKD][A-Z]{0,2}\d{2,3}[A-Z]{0,3}\d{2,3}/),
  own('osram', 'sensor', /^(?:SFH-?\d{3,4}|AS5\d{3}[A-Z]?|AS39\d{2})/),
];

export const EUROPEAN: readonly PartRule[] = [...ST, ...NXP, ...INFINEON, ...OTHER_EUROPEAN];
