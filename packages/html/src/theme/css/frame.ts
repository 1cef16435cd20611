/** What only a page of its own has: the window, the link past the contents, the contents, and the cover. */
export const frame = `
html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;font-size:clamp(1rem,.94rem + .3vw,1.125rem)}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.4em 1em;background:var(--paper);z-index:1}
.contents{margin-bottom:3em;font-size:.94em;line-height:1.5}
.contents p{margin:0 0 .6em;font-weight:700;letter-spacing:.2em;color:var(--soft)}
.contents ol{list-style:none;margin:0;padding:0}
.contents li{margin:0}
.contents>ol>li>a{font-weight:700}
.contents>ol>li+li{margin-top:.7em}
.contents a{display:inline-block;padding:.22em 0;color:inherit;text-decoration:none}
.contents a:hover{color:var(--accent);text-decoration:underline}
.masthead .cover{order:-2;max-height:22rem;margin-bottom:1.25rem;object-fit:cover}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
${wide()}`

/** Where the window has room for it, the table of contents stands beside the text and stays there. */
function wide(): string {
  return `@media screen and (min-width:75rem){
body{--page:calc(var(--measure) + 18rem);grid-template-columns:minmax(2rem,1fr) 14rem minmax(0,var(--measure)) minmax(2rem,1fr);column-gap:4rem}
body>*{grid-column:3}
.masthead,.imprint{grid-column:2/4}
.contents{grid-column:2;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto}
}
`
}
