/** What surrounds the articles' own blocks: sources, notes, contents, imprint, cover. */
export const parts = `
figcaption,.sources,.imprint{font-size:.88em;color:var(--soft)}
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
