const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`\\";
const LAYOUTS = ['йцукенгшщзхїфівапролджєячсмитьбю’ґ', 'йцукенгшщзхъфывапролджэячсмитьбюё\\'];

/**
 * What the person would have typed had the keyboard been in the other layout: Latin keys read as Ukrainian and
 * as Russian, Cyrillic letters read as the Latin keys they sit on. The text itself is not among them, and of a text that
 * can be said only what can be said too, unless `any` is wanted.
 */
export function otherLayouts(text: string, { any = false }: { any?: boolean } = {}): readonly string[] {
  const lower = text.toLowerCase();
  const readings = /\p{Script=Cyrillic}/u.test(lower)
    ? LAYOUTS.map((layout) => retype(lower, layout, QWERTY))
    : LAYOUTS.map((layout) => retype(lower, QWERTY, layout));
  const sayable = !any && isSayable(lower);
  return [...new Set(readings)].filter((reading) => reading !== lower && (!sayable || isSayable(reading)));
}

/**
 * Most words typed as they were meant make no word of the other alphabet: they need not be looked for. What is no
 * word as typed may be initials (`стзс` for CNPC), so nothing is ruled out then.
 */
function isSayable(text: string): boolean {
  return (
    !/(^|[^\p{L}])[ьъы]|[бвгґджзйклмнпрстфхцчшщьъbcdfghjklmnpqrstvwxz]{6}/u.test(text) &&
    /[аеєиіїоуыэюяaeiouy]/u.test(text)
  );
}

function retype(text: string, from: string, to: string): string {
  return Array.from(text, (key) => {
    const place = from.indexOf(key);
    return place === -1 ? key : (to[place] ?? key);
  }).join('');
}
