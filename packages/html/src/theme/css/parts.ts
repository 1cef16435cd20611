/** What surrounds the articles' own blocks: sources, notes, imprint. */
export const parts = `
figcaption,.attribution,.sources,.imprint{font-size:.88em;color:var(--soft)}
.sources{margin-top:1.4em}
.notes{font-size:.88em;border-top:1px solid var(--line);padding-top:.8em;margin-top:1.8em}
.notes :is(p,ol){margin:.3em 0}
.back{margin-inline-start:.4em}
.imprint{margin:5em 0 0;padding:1.5em 0 4em;border-top:1px solid var(--line)}
.imprint p{margin:.3em 0}
.imprint .statement{margin-bottom:1em}
`
