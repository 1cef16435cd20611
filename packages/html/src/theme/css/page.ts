import { column } from './page-width.ts'

/** The page as a whole: its ground, its titles, its gaps and its links. */
export const page = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{
margin:0;
${column}
background:var(--paper);
color:var(--ink);
font-size:clamp(1rem,.94rem + .3vw,1.125rem);
line-break:strict;
overflow-wrap:anywhere;
text-autospace:normal;
text-spacing-trim:trim-start;
}
body>*{grid-column:2}
h1,h2,h3,h4,h5,h6{line-height:1.4;text-wrap:balance;margin:2em 0 .7em}
h1{line-height:1.3}
h2{font-size:1.6em}
h3{font-size:1.28em}
h4{font-size:1.08em}
h5,h6{font-size:1em}
h2,h2+*>h3:first-child,h3+h4,h4+h5,h5+h6{margin-top:0}
section{margin-top:4.5em}
section:first-child{margin-top:1em}
article,.article{margin-top:3em}
h2+article,h2+.article{margin-top:1.8em}
p,ul,ol,blockquote,.table{margin:var(--gap) 0}
p,li{text-wrap:pretty}
a{color:var(--accent);text-decoration:underline 1px color-mix(in srgb,currentColor 50%,transparent);text-underline-offset:.25em}
a:hover{text-decoration:underline 2px}
:focus-visible{outline:2px solid;outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.4em 1em;background:var(--paper);z-index:1}
`
