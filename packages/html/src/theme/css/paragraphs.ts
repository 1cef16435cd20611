export const paragraphs = {
  indented: `
main p:lang(zh){text-indent:2em;text-align:justify}
main p+p:lang(zh){margin-top:calc(var(--gap)*-.6)}
main .sources,li p,td p{text-indent:0}
`,
  spaced: `
main p:lang(zh){text-align:justify}
`,
} as const
