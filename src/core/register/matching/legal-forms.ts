/**
 * Legal forms of companies, folded and with dots gone. They say nothing about which company is meant, so they
 * weigh nothing. Sequences are written with spaces.
 */
const FORMS = {
  ukrainianRussian: `
тов, товариство з обмеженою відповідальністю, товариство з додатковою відповідальністю, повне товариство, пат, прат, ват, зат, ат,
акціонерне товариство, приватне акціонерне товариство, публічне акціонерне товариство, відкрите акціонерне товариство,
закрите акціонерне товариство, пп, приватне підприємство, дп, дочірнє підприємство, державне підприємство, спільне підприємство, тдв, фоп,
фізична особа підприємець, іноземне підприємство,
ооо, общество с ограниченной ответственностью, общество с дополнительной ответственностью, оао, зао, пао, нао, ао, одо,
акционерное общество, публичное акционерное общество, открытое акционерное общество, закрытое акционерное общество,
непубличное акционерное общество, частное предприятие, совместное предприятие, дочернее предприятие, унитарное предприятие,
чп, ип, іп, ано, чуп, руп, гуп, фгуп, тоо, осоо, сооо, ооод,
лтд, ллс, ллк, інк, инк, гмбх, корп, плс, ко, тзов, твк, лімітед, лимитед, аг, аш, гбр, спа, са, нв, інкорпорейтед, инкорпорейтед,
корпорейшн, корпорейшен, компані, компани`,
  transliterated: `
tov, pat, prat, vat, zat, tzov, ooo, oao, zao, pao, ao, nao, fgup, too,
obshchestvo s ogranichennoy otvetstvennostyu, tovarystvo z obmezhenoiu vidpovidalnistiu,
aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, aktsionerne tovarystvo`,
  english: `
llc, llp, lp, ltd, limited, limited liability company, inc, incorporated, corp, corporation, plc, public limited company, co,
pty, pvt, private limited, ltda, pte, bhd, sdn bhd, fze, fzco, fzc, fz llc, fzllc, dmcc, wll, saoc, qsc, pjs, ksc, jsc, pjsc, ojsc, cjsc,
joint stock company, public joint stock company, open joint stock company, closed joint stock company, limited partnership,
limited liability partnership, pc, lllp, ulc`,
  germanic: `
gmbh, gmbh & co kg, gmbh co kg, ag, kg, kgaa, ohg, ug, ev, se, aktiengesellschaft, gesellschaft mit beschrankter haftung,
kommanditgesellschaft, bv, nv, besloten vennootschap, naamloze vennootschap, cv, as, a s, aktieselskab, anpartsselskab, aksjeselskap,
aps, ab, aktiebolag, oy, oyj, osakeyhtio, asa, ou, osauhing, aktsiaselts, uab, uzdaroji akcine bendrove, akcine bendrove, sia,
sabiedriba ar ierobezotu atbildibu, akciju sabiedriba, ehf, hf, a/s`,
  romance: `
sa, sas, sarl, sasu, sca, snc, spa, srl, sl, slu, sau, s en c, sro, sa de cv, lda, sgps, societe anonyme, societe par actions simplifiee,
societe a responsabilite limitee, societa per azioni, societa a responsabilita limitata, sociedad anonima, sociedad limitada,
sociedade anonima, societate pe actiuni`,
  central: `
sp zoo, sp z oo, spolka z oo, spolka z ograniczona odpowiedzialnoscia, spolka akcyjna, spk, spol sro, akciova spolecnost, doo, dd, ad,
akcionarsko drustvo, drustvo s ogranicenom odgovornoscu, kft, korlatolt felelossegu tarsasag, zrt, nyrt, bt, rt, reszvenytarsasag, ood,
eood, ead, anonim sirketi, ltd sti, limited sirketi, sirketi, sti, anonymi etaireia`,
  asian: `
kk, kabushiki kaisha, kabushiki gaisha, gk, godo kaisha, tbk, pt, jusik hoesa, 주식회사`,
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
