export { type ToMarkdownOptions, toMarkdown } from './to-markdown.ts'
export { toMdast } from './to-mdast.ts'
export { toText } from './to-text.ts'
