/** The page, its words and its blocks, whatever the theme. A word joiner (U+2060) keeps a note's number at its word. */
export const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{
margin:0;
display:grid;
grid-template-columns:minmax(1.25rem,1fr) minmax(0,var(--measure)) minmax(1.25rem,1fr);
background:var(--paper);
color:var(--ink);
font-size:clamp(1rem,.94rem + .3vw,1.125rem);
line-height:var(--leading);
line-break:strict;
overflow-wrap:anywhere;
text-autospace:normal;
text-spacing-trim:trim-start;
}
body,[lang]{font-family:var(--text)}
body>*{grid-column:2}
h1,h2,h3,h4,h5,h6{font-family:var(--titles);line-height:1.4;text-wrap:balance;margin:2em 0 .7em}
h1{margin:0;line-height:1.3}
h2{font-size:1.6em}
h3{font-size:1.28em}
h4{font-size:1.08em}
h5,h6{font-size:1em}
h2,h2+*>h3:first-child,h3+h4,h4+h5,h5+h6{margin-top:0}
section{margin-top:4.5em}
section:first-child{margin-top:1em}
article,.article{margin-top:3em}
h2+article,h2+.article{margin-top:1.8em}
p,ul,ol,blockquote,figure,.table{margin:var(--gap) 0}
p,li{text-wrap:pretty}
a{color:var(--accent);text-decoration:underline 1px color-mix(in srgb,currentColor 50%,transparent);text-underline-offset:.25em}
a:hover{text-decoration:underline 2px}
a:focus-visible,.table:focus-visible{outline:2px solid;outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.4em 1em;background:var(--paper);z-index:1}
img{display:block;max-width:100%;height:auto;margin:auto}
code{font:.92em ui-monospace,Menlo,Consolas,monospace;padding:.1em .3em;background:var(--tint);white-space:pre-wrap}
:lang(zh) em{font-style:normal;text-emphasis:dot;text-emphasis-position:under right}
cite{font-style:normal}
hr{width:5em;margin:2.5em auto;border:0;border-top:1px solid var(--soft)}
li+li{margin-top:.4em}
ul,ol{padding-inline-start:2.2em}
li::marker{color:var(--accent);font-variant-numeric:tabular-nums}
sup{line-height:0;font-size:.75em}
.reference::before{content:"\\2060"}
.reference a{padding:0 .25em}
blockquote{padding-inline-start:1.2em;border-inline-start:3px solid var(--accent)}
.quote{margin:2em 0;padding:1.4em 1.6em;background:var(--tint)}
.quote blockquote{margin:0;padding:0;border:0}
.quote blockquote>*,.quote figcaption,.picture p,.contents li{margin:0}
.quote blockquote>*+*{margin-top:.6em}
.quote figcaption{margin-top:.8em;text-align:end;color:var(--soft);font-size:.92em}
.picture{margin:2em 0}
.picture figcaption{margin-top:.7em;text-align:center}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.92em;line-height:1.6;font-variant-numeric:tabular-nums}
th,td{padding:.55em .7em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;min-width:4.5em}
thead{border-top:2px solid var(--accent)}
thead>tr>*{border-bottom-color:var(--accent)}
.align-left{text-align:left}
.align-center{text-align:center}
.align-right{text-align:right}
.picture figcaption,.sources,.imprint{font-size:.88em;color:var(--soft)}
.sources{margin-top:1.4em}
.notes{font-size:.88em;border-top:1px solid var(--line);padding-top:.8em;margin-top:1.8em}
.notes :is(p,ol){margin:.3em 0}
.back{margin-inline-start:.4em}
.contents{margin-bottom:3em;font-size:.94em;line-height:1.5}
.contents p{margin:0 0 .6em;font-weight:700;letter-spacing:.2em;color:var(--soft)}
.contents ol{list-style:none;margin:0;padding:0}
.contents>ol>li>a{font-weight:700}
.contents>ol>li+li{margin-top:.7em}
.contents a{display:inline-block;padding:.22em 0;color:inherit;text-decoration:none}
.contents a:hover{color:var(--accent);text-decoration:underline}
.imprint{margin:5em 0 0;padding:1.5em 0 4em;border-top:1px solid var(--line)}
.imprint p{margin:.3em 0}
.imprint .statement{margin-bottom:1em}
.masthead .cover{order:-2;max-height:22rem;margin-bottom:1.25rem;object-fit:cover}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`
