/** With room for it, the table of contents stands beside the text and stays. */
export const wide = `
:root{--page:var(--measure)}
@media screen and (min-width:75rem){
body{--page:calc(var(--measure) + 18rem);grid-template-columns:minmax(2rem,1fr) 14rem minmax(0,var(--measure)) minmax(2rem,1fr);column-gap:4rem}
body>*{grid-column:3}
.masthead,.imprint{grid-column:2/4}
.contents{grid-column:2;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto}
}
`
