/**
 * Legal forms of companies, folded and with dots gone. They say nothing about which company is meant, so they
 * weigh nothing. Sequences are written with spaces.
 */
const FORMS = {
  ukrainianRussian: `
тов, товариство з обмеженою відповідальністю, пат, прат, ат, акціонерне товариство,
приватне акціонерне товариство, публічне акціонерне товариство, пп, дп, дочірнє підприємство, тдв, фоп,
ооо, общество с ограниченной ответственностью, оао, зао, пао, ао, акционерное общество, чп, ип, іп,
ано, лтд, ллс, інк, инк, гмбх, корп, плс, ко, тзов, твк, лімітед, лимитед, аг, спа, са, нв, інкорпорейтед, инкорпорейтед,
корпорейшн, корпорейшен, компані, компани`,
  transliterated: `
tov, pat, prat, ooo, oao, zao, pao`,
  english: `
llc, llp, lp, ltd, limited, limited liability company, inc, incorporated, corp, corporation, plc, co,
pty, pvt, private limited, ltda, pte, bhd, sdn bhd, fze, fzco, fzc, jsc, pjsc, ojsc, cjsc,
joint stock company, pc, lllp, ulc`,
  germanic: `
gmbh, gmbh & co kg, gmbh co kg, ag, kg, kgaa, ohg, ug, ev, se, aktiengesellschaft, bv, nv, cv, as, a s,
aps, ab, oy, oyj, asa, ou, osauhing, uab, sia, ehf, hf, a/s`,
  romance: `
sa, sas, sarl, sasu, sca, snc, spa, srl, sl, slu, sau, s en c, sro, sa de cv, lda, sgps`,
  central: `
sp zoo, sp z oo, spolka z oo, spolka akcyjna, spk, spol sro, doo, dd, ad, kft, zrt, nyrt, bt, rt, ood,
eood, ead, anonim sirketi, ltd sti, limited sirketi, sirketi, sti`,
  asian: `
kk, kabushiki kaisha, gk, tbk, pt`,
};

const LONGEST_FIRST = Object.values(FORMS)
  .flatMap((forms) => forms.split(','))
  .map((form) => form.trim().split(' '))
  .sort((a, b) => b.length - a.length);

const BY_FIRST_WORD = new Map<string, string[][]>();
for (const form of LONGEST_FIRST) {
  const first = form[0] ?? '';
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), form]);
}

/** Which of the words are part of a legal form. */
export function legalForms(words: readonly string[]): readonly boolean[] {
  const marks = words.map(() => false);
  for (let start = 0; start < words.length; start += 1) {
    if (marks[start] === true) continue;
    const form = BY_FIRST_WORD.get(words[start] ?? '')?.find((each) =>
      each.every((part, offset) => words[start + offset] === part),
    );
    if (form !== undefined) marks.fill(true, start, start + form.length);
  }
  // A name that is nothing but forms ("SA", "AB", "Co") is a name after all.
  return marks.every((mark) => mark) ? marks.map(() => false) : marks;
}
