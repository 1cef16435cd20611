export const paragraphs = {
  indented: `
main p:lang(zh){text-align:justify}
main :is(section,article,.article,blockquote)>p:not(.sources):lang(zh){text-indent:2em}
main :is(section,article,.article)>p+p:not(.sources):lang(zh){margin-top:calc(var(--gap)*-.6)}
`,
  spaced: 'main p:lang(zh){text-align:justify}',
} as const
