import { named, own, shared, type PartRule } from './part-rule.js';

/**
 * Texas Instruments, with National Semiconductor and Burr-Brown. Sources: KiCad symbol libraries (datasheet hosts by
 * prefix); TI's data sheets, section "Mechanical, packaging, and orderable information" (device name and top mark).
 */
const TEXAS_INSTRUMENTS: readonly PartRule[] = [
  own('ti', 'processor', /^TM[SX]320[A-Z]{1,2}\d{2,5}/),
  own('ti', 'microcontroller', /^(?:TMS570|TM4C|LM3S)\w{3,}/),
  own('ti', 'microcontroller', /^X?MSP43[02][A-Z]{1,3}\d{2,4}/),
  own('ti', 'microcontroller', /^M430[A-Z]{1,2}\d{3,4}/),
  own('ti', 'processor', /^X?AM(?:17|18|33|35|37|43|57|62|64)\d{1,2}[A-Z0-9]/),
  own('ti', 'processor', /^OMAP[-L]?\d{3}/),
  own('ti', 'power', /^TPS\d{4,7}/),
  own('ti', 'power', /^(?:BQ\d{4,5}|UCC\d{4,5}|PTH\d{5}|DCP0[12]\d{4}|TPIC\d{4})/),
  own('ti', 'power', /^LP(?:29[58]|38[57]|5907|5912|87)\d{0,2}/),
  own('ti', 'analogue', /^(?:INA\d{3}|OPA\d{2,4}|THS\d{4}|LMH\d{4}|PGA\d{3}|XTR\d{3}|TAS\d{4}|TPA\d{4})/),
  own('ti', 'analogue', /^(?:TLV(?!49)|TLC|TLE2)\d{3,4}/),
  own('ti', 'converter', /^(?:ADS\d{3,4}|AFE\d{4}|ADC\d{2,3}[A-Z]\d{2,4}|DAC\d{4,5}|PCM\d{4}|DIX\d{4})/),
  own('ti', 'interface', /^(?:SN(?:65|75|55)[A-Z]{0,4}\d{2,4}|ISO[137]\d{2,3}|TUSB\d{3}|DP83\d{3}|TFP\d{3})/),
  own(
    'ti',
    'interface',
    /^(?:DS90[A-Z]{1,3}\d{2,3}|TCA\d{4}|T[XS][BS]0\d{3}|TPD\d{1,2}[A-Z]|TVP\d{4}|TLK\d{4})/,
  ),
  own('ti', 'power', /^DRV\d{3,4}/),
  own('ti', 'clock', /^(?:LMK|LMX|CDC[A-Z]*)\d{3,5}/),
  own('ti', 'radio', /^(?:CC(?:11|12|13|24|25|26|32|33)\d{2}|TRF\d{4})/),
  own('ti', 'sensor', /^(?:TMP\d{3}|HDC\d{4}|LDC\d{4}|OPT\d{3}|TSL\d{3})/),
  own('ti', 'analogue', /^TS[35][A-Z]\d/),
  own('ti', 'power', /^REF(?:3[0-4]|50|60|20)\d{2}/),
  own('ti', 'logic', /^CD74(?:HC|HCT|AC|ACT)\d{2,5}/),
  // Second sources print SN74 as well: it takes the name or logo to tell.
  shared('ti', 'logic', /^SN[57]4[A-Z]{0,5}\d{2,6}/),
];

/**
 * Analog Devices, with Linear Technology, Maxim, Dallas and Hittite. Sources: KiCad symbol libraries (datasheet hosts);
 * Analog Devices' "Part numbering" and "Package index" pages; Maxim's "Product naming conventions".
 */
const ANALOG_DEVICES: readonly PartRule[] = [
  own('adi', 'radio', /^AD9(?:36[1-9]|371|37[58]|08[123]|00\d)/),
  own('adi', 'converter', /^AD(?:5|7|9)\d{2,3}/),
  own('adi', 'analogue', /^AD(?:4|6|8)\d{2,3}/),
  own('adi', 'converter', /^AD2S\d{2,4}/),
  own('adi', 'analogue', /^(?:ADA\d{4}|ADG\d{3,4}|ADL\d{4}|AMP0\d|OP(?:1[0-9]{2}|2[0-9]{2}|4\d{2}|9\d)\b)/),
  own('adi', 'clock', /^(?:ADF\d{4}|ADCLK\d{3}|ADN\d{4})/),
  own('adi', 'interface', /^(?:ADM\d{3,4}|ADUM\d{4}|ADV\d{4}|ADE\d{4})/),
  own('adi', 'power', /^(?:ADP\d{2,5}|ADR\d{2,4})/),
  own('adi', 'sensor', /^(?:ADXL\d{3}|ADXRS\d{3}|ADIS\d{5}|ADT\d{2,4}|TMP3[567])/),
  own('adi', 'microcontroller', /^ADUC(?:M?\d{3,4})/),
  own('adi', 'processor', /^ADSP-?(?:BF|SC|TS|CM)?\d{3,5}/),
  own('adi', 'radio', /^HMC(?!10[0-5]\d|1512|2003|58[48]3|634[3-9]|6352)\d{3,4}/),
  own('adi', 'converter', /^LTC(?:1[24568]|2[1234569]|17)\d{2}/),
  own('adi', 'power', /^(?:LTC\d{3,4}|LTM\d{4}|LT[368]\d{3})/),
  own('adi', 'power', /^LT(?!10(?:04|09|13|14|54)|1763)1\d{3}/),
  shared('adi ti', 'analogue', /^LT(?:10(?:04|09|13|14|54)|1763)/),
  shared(
    'adi ti',
    'interface',
    /^MAX(?:2(?:02|07|08|11|13|22|32|37|39|41)|32(?:2[1-7]|32|37|38|43)|3318|3386)(?!\d)/,
  ),
  shared('adi onsemi', 'power', /^MAX8(?:09|10)(?!\d)/),
  own('adi', 'analogue', /^MAX\d{3,5}/),
  own('adi', 'clock', /^DS(?:1[23]\d{2}|32\d{2})/),
  own('adi', 'sensor', /^DS18(?:B|S)?20/),
  named('adi', 'sensor', /^18[BS]20/),
  own('adi', 'sensor', /^DS1(?:6|7)\d{2}/),
  own('adi', 'memory', /^DS(?:12|16|17|24|25|28)\d{2}/),
];

/** Microchip, with Atmel, Micrel, SMSC, Actel. Sources: KiCad symbol libraries; the "Product Identification System" page of Microchip's data sheets. */
const MICROCHIP: readonly PartRule[] = [
  own(
    'microchip',
    'microcontroller',
    /^PIC(?:1[0-8][A-Z]{1,3}\d{2,5}|24[A-Z]{1,3}\d{2,4}|32[A-Z]{2}\d{3,4})/,
  ),
  own('microchip', 'microcontroller', /^DSPIC3[03][A-Z]{1,2}\d{2,4}/),
  own('microchip', 'microcontroller', /^AT(?:MEGA|TINY|XMEGA)\d{1,4}/, { tail: /^[APMSCZ]{1,2}U[R]?$/ }),
  own(
    'microchip',
    'microcontroller',
    /^AT(?:90[A-Z]{2,4}\d|91[A-Z]{2,4}\d|SAM[A-Z]\d|32(?:UC|AP)\d|89[CSL][A-Z]?\d)/,
  ),
  own(
    'microchip',
    'memory',
    /^(?:AT(?:24[CM]|24CS|25\d|27[CBL]V?\d|28[CB]|29[CL]|49[BF]|93C)|24(?:LC|AA|FC)|25(?:LC|AA)|93LC|SST2[569])\w{2,}/,
  ),
  shared('microchip renesas', 'memory', /^AT(?:45D[BQ]|25[SDX][FEL])\w{3,}/),
  own(
    'microchip',
    'fpga',
    /^(?:A3P[ELN]?\d{2,4}|AGLN?\d{2,4}|M2S\d{3}|M2GL\d{3}|A54SX\d{2}|A2F\d{3}|MPFS?\d{3}|APA\d{3}|RTAX\d{3})/,
  ),
  own('microchip', 'analogue', /^MCP\d{3,6}/),
  own('microchip', 'power', /^(?:MIC\d{3,5}|HV\d{4})/),
  own('microchip', 'interface', /^(?:KSZ\d{4}|LAN\d{4}|USB[2345]\d{3}|ENC(?:28J60|424J600)|VSC\d{4})/),
  own('microchip', 'radio', /^(?:MRF(?:24|89|49)\w{2,}|AT86RF\d{3}|RN\d{4}|ATWINC\d{4})/),
  own('microchip', 'logic', /^AT(?:ECC|SHA)\d{3}/),
];

/** Programmable logic. Sources: AMD/Xilinx UG475, UG385 and DS890 "Device ordering information"; Altera/Intel "Ordering information" of each handbook; Lattice data sheets "Part number description"; KiCad symbol libraries. */
const PROGRAMMABLE_LOGIC: readonly PartRule[] = [
  own(
    'amd',
    'fpga',
    /^X[ACQ](?:7[AKSVZ]\d{2,4}|[26]S\d{2,4}|3S[A-Z]?\d{2,4}|6S[LTC]X?\w{2,4}|[456]V[A-Z]{2,3}\d{2,3}|2VP?\d{1,4}|V\d{2,4}E?)/,
    {
      tail: /^[CFBSVRTPQ][A-Z]{1,3}\d{2,4}$/,
    },
  ),
  own(
    'amd',
    'fpga',
    /^X[ACQ](?:[ZKVA]U\d{1,2}[A-Z]{0,3}|95\d{2,3}(?:XL|XV)?|2C\d{2,3}|CF\d{2}|F\d{2}[SP]|R3\d{3}|40\d{2}[EX])/,
  ),
  own('amd', 'fpga', /^XC17[SV]\d{2,3}/),
  own('altera', 'fpga', /^EP(?:[1234][CS](?:GX|E)?\d{1,3}|2AGX\d{2,3}|1K\d{2}|20K\d{3}|F10K\d{2}|F\d{4})/),
  own('altera', 'fpga', /^(?:5[CSA][EGS][A-Z]{1,3}[A-Z0-9]\d|10(?:M\d{2}|CL\d{3}|A[XS]\d{3}|CX\d{3}))/),
  own('altera', 'fpga', /^(?:5M\d{2,4}Z|EPM\d{3,4})/),
  own('altera', 'memory', /^EPC[SQ]\d{1,3}/),
  own(
    'lattice',
    'fpga',
    /^(?:LFE[235]U?M?5?G?-?\d{1,3}|LFXP2?-?\d{1,2}|L[CA]MX[O2-9]{1,3}-?\d{3,4}|ICE(?:40|5)[A-Z]{1,2}\d|LIFCL-?\d{2}|LFD2NX)/,
  ),
  own('lattice', 'fpga', /^(?:LC4\d{3}[VBCZ]|ISPLSI\d{4}|M4A[35]-\d{2,3})/),
  own('lattice', 'interface', /^SII9\d{3}/),
  shared('lattice microchip', 'logic', /^(?:GAL|PAL|ATF)(?:16|20|22|26)V\d{1,2}/),
];

/** onsemi with Fairchild, Silicon Labs, Broadcom, Vishay and other American makers. Sources: KiCad symbol libraries; each maker's "ordering information". */
const OTHER_AMERICAN: readonly PartRule[] = [
  own('onsemi', 'power', /^(?:NC[PV]\d{3,6}|NCS\d{3,5}|FAN\d{4}|LV8\d{3}|NSI\d{5})/),
  own(
    'onsemi',
    'discrete',
    /^(?:NT(?:D|B|P|R|MFS|JD|MS|GS|H)\d[A-Z0-9]{3,}|NVMFS\w{4,}|FD[SDPNCMBVGZ]\d{3,}|FQ[PDABTN]\w?\d+N\d+|HUF7\d{4})/,
  ),
  own('onsemi', 'logic', /^(?:NC7S[ZVPB]\w{2,}|MC(?:74|100?E[LP]?)[A-Z]*\d{2,4})/),
  own('onsemi', 'memory', /^CAT(?:24|25|93)[A-Z]{1,2}\d{2,3}/),
  own('onsemi', 'imaging', /^(?:AR0[1-9]\d{2}|MT9[A-Z]\d{3}|KA[FI]-?\d{4,5}|PYTHON\d{3,5})/),
  shared('onsemi nxp ti', 'analogue', /^MC3[34]\d{3}/),
  shared('onsemi nxp ti', 'interface', /^MC14(?:88|89|58)/),
  shared('onsemi', 'logic', /^MC14\d{3}/),
  own('silabs', 'microcontroller', /^(?:C8051F\d{3}|EFM(?:8|32)[A-Z]{2}\d)/),
  own('silabs', 'radio', /^(?:EFR32[A-Z]{2}\d|SI(?:1[0-9]{3}|443[0-2]|446[0-9]|47\d{2})(?![A-Z]?D[A-Z]))/),
  own(
    'silabs',
    'interface',
    /^(?:CP21\d{2}|SI(?:8[2346]\d{2}|5(?:3[0-9]{2}|1[0-9]{2}|7\d))(?![A-Z]?D[A-Z]))/,
  ),
  own('vishay', 'discrete', /^SI\d{4}[A-E]?D[YPNSHJUCV]/),
  own('vishay', 'discrete', /^(?:SU[PDM]\d{2,3}N|SIR[A-Z]?\d{3}[A-Z]?D|VS-\d{2}[A-Z]|IHLP-?\d{4})/),
  own('vishay', 'sensor', /^TSOP\d{4,5}/),
  own('vishay', 'passive', /^CRCW\d{4}/),
  own('broadcom', 'radio', /^BCM[2457]\d{3,4}/),
  own('broadcom', 'interface', /^(?:HFBR-?\d{4}|PEX\d{4})/),
  own('broadcom', 'optocoupler', /^ACPL-?[A-Z0-9]{3,}/),
  shared('broadcom onsemi vishay', 'optocoupler', /^HCPL-?\d{3,4}/),
  own('marvell', 'interface', /^88[EW]\d{4}/),
  own('marvell', 'processor', /^88F\d{4}/),
  own('qualcomm', 'processor', /^(?:MSM8\d{3}|MDM9\d{3}|APQ8\d{3}|SDM\d{3}|QCM\d{4}|QCS\d{3,4})/),
  own('qualcomm', 'radio', /^(?:WCN3\d{3}|QCA\d{4}|WTR\d{4}|AR9\d{3}|CSR\d{4})/),
  own('nvidia', 'board', /^699-[0-9]{5}-\d{4}-\d{3}/),
  own('intel', 'interface', /^WG(?:8257|I2[12])\d/),
  shared('intel micron', 'memory', /^(?:JS|PC|TE|RC)28F\d{3}/),
  own('cirrus', 'converter', /^(?:CS4[23]\d{3}|CS5[35]\d{2}|WM8\d{3})/),
  own('semtech', 'radio', /^(?:SX12\d{2}|LR11\d{2})/),
  own('skyworks', 'radio', /^SKY\d{5}/),
  own('qorvo', 'radio', /^(?:TQP\d\w|QPA\d{4}|TGA\d{4}|RFPA\d{4}|RF(?:2|3|5)\d{3}(?!\d))/),
  own('minicircuits', 'radio', /^(?:LFCN|HFCN|BFCN|ZX\d{2}|PGA-\d{3}|PSA4|TC1-|ADT\d-)-?\d*/),
  own('allegro', 'sensor', /^ACS7\d{2}/),
  own('allegro', 'power', /^A(?:39|49)\d{2}[A-Z]/),
  own('diodes', 'power', /^(?:AP(?:21|22|31|33|34|62|63|64|65|73)\d{2}|ZX[MG]\w{3,}|PAM\d{4})/),
  own('diodes', 'discrete', /^DM[NPGTC]\d{4}/),
  own('aos', 'discrete', /^AO[DNTW]?\d{3,4}[A-Z]?$/),
  own('aos', 'power', /^AOZ\d{4}/),
  own('mps', 'power', /^MPQ?\d{4}[A-Z]{0,2}/),
  own('littelfuse', 'discrete', /^IX(?:F|T|G|Y)[A-Z]\d{1,3}N\d/),
  own(
    'honeywell',
    'sensor',
    /^(?:HMC(?:10[0-5]\d|1512|2003|58[48]3|634[3-9]|6352)|HG(?:1120|1125|1700|1930|4930)[A-Z]{0,2})/,
  ),
  own('honeywell', 'sensor', /^[HST]SC[A-Z]{4}[A-Z0-9]{6,}/),
  own('alliance', 'memory', /^AS[467]C\d{2,}/),
  own('issi', 'memory', /^IS(?:4[1-9]|6[1-6]|25|3[14])[A-Z]{1,3}\d{2,}/),
  own('micron', 'memory', /^(?:MT(?:2[589]|4[0-9]|5[23]|6[12])[A-Z]{1,2}\w{2,}|[MN]25[PQ]\w{2,})/),
  own('micron', 'memory', /^D9[A-Z]{3}$/),
  own('chrontel', 'interface', /^CH7\d{3}/),
  own('flir', 'imaging', /^(?:BOSON|TAU)-?\d{3}/),
  own('digi', 'radio', /^XB(?:EE|P?\d|X?C)\S{2,}/),
  named('digi', 'radio', /^XB\d{2}/),
  own('vicor', 'power', /^V(?:I-[2JNRPWL][A-Z0-9]{2}-|(?:24|28|48|72|110|150|300|375)[ABC]\d{1,2})/),
  own('vicor', 'power', /^(?:DCM|PRM|VTM|MFM|BCM)\d{2,4}[A-Z]{1,2}\d{2,3}[A-Z]\d/),
  own('interpoint', 'power', /^(?:MHF|MTR|MFL|SMTR|MFK|MHV|MSA|MTO)\+?\d{2,4}[SDT]?/),
  own('samtec', 'connector', /^(?:TSW|SSW|TSM|SSM|QSH|QTH|FTSH|SEAF|SEAM|ASP)-1?\d{2,6}-\d{2}/),
  named('amphenol', 'connector', /^(?:PT|MS|RJF|62|71|C091|C146|T\d{3}|ACC|97-)[-A-Z0-9.]{3,}/),
  named('molex', 'connector', /^(?:\d{2}-\d{2}-\d{4}|\d{5}-\d{4}|\d{10})$/),
  own('bourns', 'passive', /^(?:329[69][A-Z]-\d-\d{3}|SRR\d{4})/),
  own('yageo', 'passive', /^(?:T49[1458][A-DXTUV]\d{3}|RC0\d{3}[FJ]R)/),
];

export const AMERICAN: readonly PartRule[] = [
  ...TEXAS_INSTRUMENTS,
  ...ANALOG_DEVICES,
  ...MICROCHIP,
  ...PROGRAMMABLE_LOGIC,
  ...OTHER_AMERICAN,
];
