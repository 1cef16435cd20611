import type { Theme } from '../theme.ts'

/** The width of the text: the theme's longest line, in characters. */
export function measure({ measure }: Theme): string {
  return `--measure:${measure}em`
}

/** One column of that width, between two margins. */
export const column = `display:grid;
grid-template-columns:minmax(1.25rem,1fr) minmax(0,var(--measure)) minmax(1.25rem,1fr);`

/** Where the window has room for it, the table of contents stands beside the text and stays there. */
export const wide = `
:root{--page:var(--measure)}
@media screen and (min-width:75rem){
body{--page:calc(var(--measure) + 18rem);grid-template-columns:minmax(2rem,1fr) 14rem minmax(0,var(--measure)) minmax(2rem,1fr);column-gap:4rem}
body>*{grid-column:3}
.masthead,.imprint{grid-column:2/4}
.contents{grid-column:2;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto}
}
`
