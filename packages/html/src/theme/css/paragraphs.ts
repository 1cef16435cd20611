export const paragraphs = {
  indented: `
@media(min-width:40em),print{section p:not(figcaption *):lang(zh){text-align:justify}}
:is(section,article,.article)>p:not(.sources):lang(zh){text-indent:2em}
:is(section,article,.article)>p+p:not(.sources):lang(zh){margin-top:calc(var(--gap)*-.6)}
`,
  spaced: '',
} as const
