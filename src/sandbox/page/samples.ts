/**
 * Pictures for those who have none at hand: a circuit board with a chip, drawn here so that the project carries no
 * binary files. The markings are of the kind found in the field.
 */
export interface Sample {
  /** What is printed on the chip, line by line. */
  marking: readonly string[];
  /** Close-up of the chip, or the whole board. */
  closeUp: boolean;
  /** Makes two pictures of one album differ. */
  seed: number;
}

export const SAMPLES: readonly Sample[] = [
  { marking: ['HIKVISION', 'DS-2CD2T47', '2413 CN'], closeUp: true, seed: 7 },
  { marking: ['HIKVISION', 'DS-2CD2T47', '2413 CN'], closeUp: false, seed: 11 },
  { marking: ['STM32F407', 'VGT6 2219', 'PHL 22'], closeUp: true, seed: 23 },
];

const SIZE = { width: 1200, height: 900 };

/** Draws the picture as a JPEG file. */
export async function sampleFile(sample: Sample): Promise<File> {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw');
  drawBoard(context, randomFrom(sample.seed));
  drawChip(context, sample);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new File([blob], `sample-${sample.seed}.jpg`, { type: 'image/jpeg' });
}

type Pen = OffscreenCanvasRenderingContext2D;
type Random = () => number;

/** The same seed draws the same board (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawBoard(pen: Pen, random: Random): void {
  const light = pen.createLinearGradient(0, 0, SIZE.width, SIZE.height);
  light.addColorStop(0, '#1f6b4d');
  light.addColorStop(1, '#0c3a2b');
  pen.fillStyle = light;
  pen.fillRect(0, 0, SIZE.width, SIZE.height);
  for (let count = 0; count < 70; count += 1) drawTrace(pen, random);
  for (let count = 0; count < 26; count += 1) drawPart(pen, random);
}

function drawTrace(pen: Pen, random: Random): void {
  let x = random() * SIZE.width;
  let y = random() * SIZE.height;
  pen.strokeStyle = 'rgb(120 190 150 / 0.35)';
  pen.lineWidth = 4 + random() * 5;
  pen.beginPath();
  pen.moveTo(x, y);
  for (let bend = 0; bend < 4; bend += 1) {
    if (random() < 0.5) x += (random() - 0.5) * 500;
    else y += (random() - 0.5) * 400;
    pen.lineTo(x, y);
  }
  pen.stroke();
  pen.fillStyle = '#c9a85c';
  pen.beginPath();
  pen.arc(x, y, 9, 0, Math.PI * 2);
  pen.fill();
}

function drawPart(pen: Pen, random: Random): void {
  const width = 24 + random() * 40;
  const x = random() * SIZE.width;
  const y = random() * SIZE.height;
  pen.fillStyle = '#b9bdbf';
  pen.fillRect(x - 8, y, width + 16, width * 0.5);
  pen.fillStyle = random() < 0.5 ? '#3a2c22' : '#22262a';
  pen.fillRect(x, y, width, width * 0.5);
}

function drawChip(pen: Pen, sample: Sample): void {
  const side = sample.closeUp ? 560 : 280;
  pen.save();
  pen.translate(SIZE.width / 2, SIZE.height / 2);
  pen.rotate(((sample.seed % 9) - 4) * 0.015);
  drawLegs(pen, side);
  pen.fillStyle = '#1b1d20';
  pen.shadowColor = 'rgb(0 0 0 / 0.6)';
  pen.shadowBlur = 30;
  pen.fillRect(-side / 2, -side / 2, side, side);
  pen.shadowBlur = 0;
  pen.fillStyle = '#33373c';
  pen.beginPath();
  pen.arc(-side * 0.4, -side * 0.4, side * 0.035, 0, Math.PI * 2);
  pen.fill();
  drawMarking(pen, sample.marking, side);
  pen.restore();
}

function drawLegs(pen: Pen, side: number): void {
  pen.fillStyle = '#c3c7ca';
  const step = side / 13;
  for (let leg = 0; leg < 12; leg += 1) {
    const at = -side / 2 + step * (leg + 0.75);
    pen.fillRect(at, -side / 2 - step, step * 0.5, side + step * 2);
    pen.fillRect(-side / 2 - step, at, side + step * 2, step * 0.5);
  }
}

function drawMarking(pen: Pen, marking: readonly string[], side: number): void {
  pen.fillStyle = '#d5d8da';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `600 ${side * 0.125}px ui-monospace, "DejaVu Sans Mono", monospace`;
  marking.forEach((line, index) => {
    pen.fillText(line, 0, (index - (marking.length - 1) / 2) * side * 0.19, side * 0.86);
  });
}
