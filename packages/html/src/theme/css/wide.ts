/** With room for it, the table of contents stands beside the text and stays. */
export const wide = `
@media screen and (min-width:75rem){
body{grid-template-columns:minmax(2rem,1fr) 15rem minmax(0,var(--measure)) minmax(2rem,1fr);column-gap:3rem}
body>*{grid-column:3}
.contents{grid-column:2;grid-row:2/4;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto}
}
`
