export const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
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
h1,h2,h3,h4,h5,h6{font-family:var(--titles);line-height:1.4;text-wrap:balance;margin:2.2em 0 .8em}
h1{margin:0;line-height:1.3}
h2{font-size:1.5em}
h3{font-size:1.25em}
h4{font-size:1.08em}
h5,h6{font-size:1em}
h2+*,h3+*{margin-top:0}
p,ul,ol,blockquote,figure,.table{margin:var(--gap) 0}
a{color:var(--accent);text-underline-offset:.22em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
a:focus-visible,.table:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.4em 1em;background:var(--paper);z-index:1}
img{display:block;max-width:100%;height:auto}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em;padding:.1em .3em;background:var(--tint);white-space:pre-wrap}
:lang(zh) em{font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right}
cite{font-style:normal}
hr{width:6em;margin:2.5em auto;border:0;border-top:1px solid var(--line)}
li+li{margin-top:.35em}
ul,ol{padding-inline-start:2em}
sup{line-height:0;font-size:.75em}
.reference a{padding:0 .25em}
blockquote{padding-inline-start:1.2em;border-inline-start:3px solid var(--accent);color:var(--soft)}
.quote blockquote{margin:0}
.quote figcaption{margin-top:.6em;text-align:end;color:var(--soft)}
.picture figcaption{margin-top:.6em;font-size:.88em;color:var(--soft);text-align:center}
figcaption p{margin:0;text-indent:0}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.94em;line-height:1.6;font-variant-numeric:tabular-nums}
th,td{padding:.5em .7em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;min-width:4em}
thead{border-top:2px solid var(--accent);border-bottom:1px solid var(--accent)}
.align-left{text-align:left}
.align-center{text-align:center}
.align-right{text-align:right}
.sources{font-size:.88em;color:var(--soft)}
.notes{font-size:.88em;border-top:1px solid var(--line);padding-top:.8em}
.back{margin-inline-start:.4em;text-decoration:none}
.contents{font-family:var(--titles);font-size:.94em}
.contents p{margin:0 0 .5em;font-weight:700}
.contents ol{list-style:none;margin:0;padding:0}
.contents ol ol{padding-inline-start:1em}
.contents a{display:block;padding:.2em 0;color:inherit;text-decoration:none}
.contents a:hover{color:var(--accent);text-decoration:underline}
.imprint{margin-top:4rem;padding:1.5rem 0 4rem;border-top:1px solid var(--line);font-size:.88em;color:var(--soft)}
.imprint p{margin:.4em 0}
:target{scroll-margin-top:1rem}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){blockquote,.masthead{border-color:CanvasText}}
`
