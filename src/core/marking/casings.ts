/**
 * Packages that a number names, as `[what the number looks like, the package]`; the first that fits counts. Sources: the
 * ordering tables of the makers' data sheets (STM32 and TI "Orderable information", Maxim "Package codes", Analog
 * Devices "Package index", Microchip "Product Identification System", Infineon "Package names").
 */
const CASINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:STM32|GD32|APM32|CKS32|AT32F|MM32)\w{4,6}[A-Z][0-9A-Z]T\d?/, 'LQFP'],
  [/^STM32\w{4,6}[A-Z][0-9A-Z]U\d/, 'UFQFPN'],
  [/^STM32\w{4,6}[A-Z][0-9A-Z][HI]\d/, 'BGA'],
  [/^STM32\w{4,6}[A-Z][0-9A-Z]P\d/, 'TSSOP'],
  [/^STM32\w{4,6}[A-Z][0-9A-Z]Y\d/, 'WLCSP'],
  [/^AT(?:MEGA|TINY|XMEGA)\d+[A-Z]{0,3}-?(?:\d{1,2})?AU?R?$/, 'TQFP'],
  [/^AT(?:MEGA|TINY|XMEGA)\d+[A-Z]{0,3}-?(?:\d{1,2})?P[UI]?$/, 'PDIP'],
  [/^AT(?:MEGA|TINY|XMEGA)\d+[A-Z]{0,3}-?(?:\d{1,2})?M[UI]?R?$/, 'QFN'],
  [/^AT(?:MEGA|TINY)\d+[A-Z]{0,3}-?(?:\d{1,2})?S[USI]?R?$/, 'SOIC'],
  [/^(?:DS)?PIC\w+(?:-\w{1,3})?\/(?:SP|P)$/, 'PDIP'],
  [/^(?:DS)?PIC\w+(?:-\w{1,3})?\/(?:SO|SN|SL)$/, 'SOIC'],
  [/^(?:DS)?PIC\w+(?:-\w{1,3})?\/SS$/, 'SSOP'],
  [/^(?:DS)?PIC\w+(?:-\w{1,3})?\/P[TF]$/, 'TQFP'],
  [/^(?:DS)?PIC\w+(?:-\w{1,3})?\/M[LMRV]$/, 'QFN'],
  [/^MAX\d{3,5}[A-Z]?[CEMIAG]P[A-Z]\+?$/, 'PDIP'],
  [/^MAX\d{3,5}[A-Z]?[CEMIAG][SW][A-Z]\+?$/, 'SOIC'],
  [/^MAX\d{3,5}[A-Z]?[CEMIAG]U[A-Z]\+?$/, 'TSSOP'],
  [/^AD[A-Z0-9]*\d[A-Z]?-?[A-Z]?RM(?:-?\d)?Z?(?:-.*)?$/, 'MSOP'],
  [/^AD[A-Z0-9]*\d[A-Z]?-?[A-Z]?RU(?:-?\d)?Z?(?:-.*)?$/, 'TSSOP'],
  [/^AD[A-Z0-9]*\d[A-Z]?-?[A-Z]?CPZ?(?:-.*)?$/, 'LFCSP'],
  [/^AD[A-Z0-9]*\d[A-Z]?-?[A-Z]?STZ?(?:-.*)?$/, 'LQFP'],
  [/^AD[A-Z0-9]*\d[A-Z]?-?[A-Z]?BCZ?(?:-.*)?$/, 'BGA'],
  [/^AD[A-Z0-9]*\d[A-Z]?[ABJ]RW?Z?(?:-.*)?$/, 'SOIC'],
  [/^AD[A-Z0-9]*\d[A-Z]?[AJ]NZ?$/, 'PDIP'],
  [
    /^(?:SN|TPS|TLV|TLC|TL|LM|INA|OPA|UC|UCC|ISO|NE|LF|LMV|ULN|DRV|TCA|TMP|REF|BQ|CD)\w*\dA?[A-Z]?(?:DBV|DCK)[RT]?$/,
    'SOT-23',
  ],
  [
    /^(?:SN|TPS|TLV|TLC|TL|LM|INA|OPA|UC|UCC|ISO|NE|LF|LMV|DRV|TCA|TMP|REF|BQ|CD)\w*\dA?[A-Z]?DGK[RT]?$/,
    'VSSOP',
  ],
  [
    /^(?:SN|TPS|TLV|TLC|TL|LM|INA|OPA|UC|UCC|ISO|NE|LF|LMV|DRV|TCA|TMP|REF|BQ|CD)\w*\dA?[A-Z]?PWP?[RT]?$/,
    'TSSOP',
  ],
  [/^(?:SN|TPS|TLV|TLC|TL|INA|OPA|UC|UCC|ISO|NE|LF|LMV|DRV|CD)\w*\dA?[BCEM]?D[RT]?$/, 'SOIC'],
  [/^(?:SN|CD)\w*\dA?B?[NE]$/, 'PDIP'],
  [/^L7[89]\d{2}[AC]*V$/, 'TO-220'],
  [/^(?:IRF[BZ]|IPP|STP|SPP|IRL[BZ])\d/, 'TO-220'],
  [/^(?:IRFP|IPW|STW|SPW|IRGP)\d/, 'TO-247'],
  [/^(?:IRFR|IPD|STD|SPD|IRLR)\d/, 'DPAK'],
  [/^(?:IRFS|IPB|STB|SPB|IRLS)\d/, 'D2PAK'],
  [/^W?25Q\d+[BFJ]V[S]/, 'SOIC'],
  [/^X[ACQ].*([CFBSR][A-Z]{1,2}G?\d{3,4})/, 'BGA'],
];

/** The package a number (Latin, in capitals) names, or null. */
export function casingOf(number: string): string | null {
  return CASINGS.find(([pattern]) => pattern.test(number))?.[1] ?? null;
}
