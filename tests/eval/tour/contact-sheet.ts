import sharp from 'sharp';

/** Pixels of one screen on the sheet, and between them. */
const SCREEN = { width: 260, height: 563 };
const GAP = 14;
const IN_A_ROW = 5;

/** Screens of one size, left to right and top to bottom on one PNG, for a README. */
export async function contactSheet(screens: readonly Buffer[]): Promise<Buffer> {
  const rows = Math.ceil(screens.length / IN_A_ROW);
  const small = await Promise.all(
    screens.map((screen) =>
      sharp(screen).resize(SCREEN.width, SCREEN.height, { fit: 'fill' }).png().toBuffer(),
    ),
  );
  const placed = small.map((input, at) => ({
    input,
    left: GAP + (at % IN_A_ROW) * (SCREEN.width + GAP),
    top: GAP + Math.floor(at / IN_A_ROW) * (SCREEN.height + GAP),
  }));
  const width = GAP + IN_A_ROW * (SCREEN.width + GAP);
  const height = GAP + rows * (SCREEN.height + GAP);
  return sharp({ create: { width, height, channels: 3, background: '#d8d8d4' } })
    .composite(placed)
    .png({ palette: true, colours: 64 })
    .toBuffer();
}
