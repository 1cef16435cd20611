/** What a site has beside the parts of an issue. The end of a page covers contents that are longer than what is left. */
export const style = `
.site{grid-column:2/-2;display:flex;flex-wrap:wrap;align-items:baseline;justify-content:flex-end;gap:0 1.5em;padding:.8rem 0;font-size:.88em;line-height:1.5}
.site a{padding:.45em 0;color:inherit;text-decoration:none}
.site a:hover,.site a:focus-visible{text-decoration:underline}
.site .home{margin-inline-end:auto;font-weight:700}
.site+.masthead{margin-top:0}
.end{justify-content:flex-start;margin:0;padding:1.5rem 0 3rem;border-top:1px solid var(--line);gap:.6em 2.5em}
main~.imprint,.end{position:relative;z-index:1;background:var(--paper)}
.imprint+.end{margin-top:-2.5em}
.end p{margin:0}
.end>:last-child{width:100%}
.site .label{color:var(--soft)}
.listing{grid-column:2/-2;padding-bottom:4rem}
.listing h2{margin:2.2em 0 .7em;font-size:1.28em}
.listing>h2:first-child,.newest+h2{margin-top:0}
.newest{margin-bottom:3.5em;padding-bottom:2.5em;border-bottom:1px solid var(--line)}
.newest h2{margin:.2em 0;font-size:1.6em}
.newest p{margin:.4em 0;text-indent:0}
.kicker,.facts{color:var(--soft);font-size:.88em}
.facts span+span{margin-inline-start:1.5em}
.newest ol{list-style:none;padding:0;margin:1.2em 0 0;columns:18em;column-gap:3em;font-size:.94em}
.newest ol ol{margin:.2em 0 0;columns:auto;font-size:1em}
.newest ol>li{break-inside:avoid;margin:0 0 .8em}
.newest ol ol>li{margin:0}
.newest li a{display:inline-block;padding:.2em 0;color:inherit;text-decoration:none}
.newest ol>li>a{font-weight:700}
.newest ol ol>li>a{font-weight:400}
.newest li a:hover{color:var(--accent);text-decoration:underline}
.issues{list-style:none;padding:0}
.issues li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1em;margin:0;padding:.5em 0;border-bottom:1px solid var(--line)}
.issues span{color:var(--soft);font-size:.88em}
.issues .when{min-width:8.5em;font-variant-numeric:tabular-nums}
.issues .number{margin-inline-start:auto}
.listing p{text-indent:0}
.feeds{margin-top:3em;color:var(--soft);font-size:.88em}
main .own-page{margin-top:1.2em;font-size:.88em;text-indent:0}
main:has(>.alone){grid-column:2/-2}
main>.alone{max-width:var(--measure);margin:0 auto 4rem}
.masthead a{color:inherit}
@media print{.site,.own-page{display:none}}
`
  .replace(/\s*\n\s*/g, '')
  .replaceAll(';}', '}')
