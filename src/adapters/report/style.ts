/** For a screen of any size and for paper. Its hash is in each page's policy, so that no other style applies. */
export const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.45 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
label { margin: 0 1rem 0 .25rem; }
main { display: none; }
#uk:checked ~ main.uk, #en:checked ~ main.en { display: block; }
h1 { font-size: 1.6rem; margin: .8rem 0 .2rem; }
h2 { font-size: 1.2rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid #8886; }
th[scope=row] { width: 11rem; font-weight: 600; }
.known { color: #666; font-size: .85rem; width: 16rem; }
pre { white-space: pre-wrap; font: inherit; font-family: ui-monospace, monospace; margin: 0; }
code { font-family: ui-monospace, monospace; font-size: .85em; }
.command { display: block; white-space: pre-wrap; background: #8882; padding: .5rem; }
table.wide th, table.wide td { overflow-wrap: normal; }
table.wide td:last-child { overflow-wrap: anywhere; }
figure { margin: 1rem 0; break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 30rem; }
.what { white-space: pre-wrap; }
@media (prefers-color-scheme: dark) { .known { color: #aaa; } }
@media (max-width: 40rem) { table.fields tr { display: block; } table.fields th, table.fields td { display: block; width: auto; border: 0; padding: 0; } table.fields tr { border-bottom: 1px solid #8886; padding: .3rem 0; } table.fields thead { display: none; } table.wide { font-size: .75rem; } table.wide th, table.wide td { overflow-wrap: anywhere; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 11pt; } input, label { display: none; } figure img { max-height: 12cm; } a { color: inherit; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;
