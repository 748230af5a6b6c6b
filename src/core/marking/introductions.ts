/**
 * The first year in which a part of a family can be dated: the year its maker announced it, or the year before when
 * that was in the first quarter or the month is not sure (samples come first). A date before it speaks for re-marking,
 * so only what a public announcement or standard says is in here; the source stands above the rows.
 */
export interface Introduction {
  readonly family: RegExp;
  readonly since: number;
}

const since = (year: number, family: RegExp): Introduction => ({ family, since: year });

const INTRODUCTIONS: readonly Introduction[] = [
  // ST press releases: STM32 (June 2007), F4 (Sept 2011), F7 (Sept 2014), L4 (2015), H7 (Oct 2016), G0 and G4 (2018, 2019).
  since(2011, /^STM32F4/),
  since(2011, /^STM32F[03]/),
  since(2014, /^STM32F7/),
  since(2014, /^STM32L4/),
  since(2016, /^STM32H7/),
  since(2018, /^STM32G[04]/),
  since(2007, /^STM32/),
  // Espressif announcements: ESP32 (Sept 2016), ESP32-S2 (2019), -S3 and -C3 (2020); ESP8266 (2014).
  since(2020, /^ESP32-?[SC]3/),
  since(2019, /^ESP32-?S2/),
  since(2016, /^ESP32/),
  since(2013, /^ESP8266/),
  // Raspberry Pi: RP2040 (21 January 2021), RP2350 (August 2024).
  since(2020, /^RP2040/),
  since(2024, /^RP2350/),
  // Nordic: nRF51 (2012), nRF52832 (June 2015), nRF52840 (Dec 2016), nRF53 (Nov 2019).
  since(2012, /^N(?:RF)?51/),
  since(2015, /^N(?:RF)?52/),
  since(2019, /^N(?:RF)?53/),
  // Analog Devices: AD9361 (Sept 2013), AD9364 (2014), AD9371 (2016).
  since(2012, /^AD936[1-4]/),
  since(2016, /^AD9371/),
  // Xilinx: Spartan-6 and Virtex-6 (Feb 2009), 7 series (June 2010), Zynq-7000 (March 2011), UltraScale+ (Feb 2015).
  since(2008, /^X[ACQ]6[SV]/),
  since(2010, /^X[ACQ]7/),
  since(2014, /^X[ACQ](?:ZU|[KVA]U\d+P)/),
  since(2013, /^X[ACQ][KV]U/),
  // Altera: Cyclone IV (Nov 2009), Cyclone V (2011), MAX 10 (Sept 2014), MAX V (Dec 2010), Cyclone III (March 2007).
  since(2009, /^EP4C/),
  since(2006, /^EP3C/),
  since(2010, /^5C[EGS]/),
  since(2010, /^5M\d/),
  since(2014, /^10M\d/),
  // Lattice: ECP5 (April 2014), MachXO2 (Nov 2010), MachXO3 (2013).
  since(2014, /^LFE5U/),
  since(2010, /^LCMXO2/),
  since(2013, /^LCMXO3/),
  // u-blox: M8 (2013), F9 (Feb 2018), M9 (2019), M10 (2020).
  since(2013, /^(?:NEO|MAX|LEA|SAM|CAM|EVA|ZOE)-M8|^UBX-M80/),
  since(2017, /^ZED-F9/),
  since(2019, /^(?:NEO|MAX)-M9/),
  since(2020, /^(?:NEO|MAX|MIA)-M10/),
  // JEDEC: DDR3 samples 2006 before JESD79-3 (2007), DDR4 2011 before JESD79-4 (2012), DDR2 2003 with JESD79-2.
  since(2006, /^(?:K4B|H5T[QC]|MT41|W63|IS43TR|NT5C[BC])/),
  since(2011, /^(?:K4A|H5AN|MT40|NT5A[DN])/),
  since(2003, /^(?:K4T|H5PS|MT47)/),
  // Rockchip: RK3399 (2016), RK3566 and RK3568 (2020), RK3588 (2021). HiSilicon Hi3516 (2011).
  since(2016, /^RK3399/),
  since(2020, /^RK356[68]/),
  since(2021, /^RK3588/),
  since(2011, /^HI3516/),
  // InvenSense: MPU-6050 (Nov 2010), MPU-9250 (Jan 2014). Bosch: BMI160 (2014), BMI088 (Nov 2018), BME280 and BMP280 (2014), BNO055 (2014).
  since(2010, /^MPU-?6050/),
  since(2013, /^MPU-?9250/),
  since(2013, /^(?:BMI160|BM[EP]280|BNO055)/),
  since(2018, /^BMI088/),
  // GigaDevice: GD32F1 (April 2013), GD32F4 (2016). Artery AT32F4 (2018).
  since(2013, /^GD32/),
  since(2017, /^AT32F/),
  // NXP: i.MX 6 (Jan 2011), i.MX RT (Oct 2017). TI: OMAP35 (Feb 2008), CC1310 (Feb 2015), AM335x (Oct 2011).
  since(2010, /^MCIMX6/),
  since(2017, /^MIMXRT/),
  since(2011, /^X?AM335/),
  since(2007, /^OMAP35/),
];

/** Null where no public announcement is known to us. `part` is a number in capitals. */
export function introducedIn(part: string): number | null {
  return INTRODUCTIONS.find(({ family }) => family.test(part))?.since ?? null;
}
