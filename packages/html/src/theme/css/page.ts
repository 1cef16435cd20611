/**
 * What holds an issue: its ground, its titles, its gaps and its links. Titles are told by where they stand, because
 * `headingLevel` moves their level. `word-break: keep-all` is for those alone
 * whose phrases have room: another would end in a line of a character or two (`…回顾与展` and `望`).
 */
export const page = `
*{box-sizing:border-box}
body{
display:grid;
grid-template-columns:minmax(1.25rem,1fr) minmax(0,var(--measure)) minmax(1.25rem,1fr);
background:var(--paper);
color:var(--ink);
line-break:strict;
overflow-wrap:anywhere;
text-autospace:normal;
text-spacing-trim:trim-start;
counter-reset:section;
}
body>*{grid-column:2}
h1,h2,h3,h4,h5,h6{line-height:1.4;text-wrap:balance;margin:2em 0 .7em;break-after:avoid;break-inside:avoid}
.phrases{word-break:keep-all}
h3,article>:first-child{font-size:1.28em}
h4{font-size:1.1em}
h5,h6{font-size:1em;color:var(--soft)}
h6{font-weight:400}
section>:first-child{font-size:1.6em}
section>:first-child,:is(article,.article)>:first-child,h3+h4,h4+h5,h5+h6{margin-top:0}
section{margin-top:4.5em}
section:first-child,.masthead+section{margin-top:1em}
article,.article{margin-top:3em}
section>:first-child+:is(article,.article){margin-top:1.8em}
p,ul,ol,blockquote,div.table{margin:var(--gap) 0}
p,li{text-wrap:pretty}
a{color:var(--accent);text-decoration:underline 1px color-mix(in srgb,currentColor 50%,transparent);text-underline-offset:.25em}
a:hover{text-decoration:underline 2px}
:focus-visible{outline:2px solid;outline-offset:2px}
`
