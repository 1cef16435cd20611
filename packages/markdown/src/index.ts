export { fromMarkdown, safeFromMarkdown } from './from-markdown.ts'
export {
  type FromMarkdownOptions,
  type FromMarkdownResult,
  type FromMdastOptions,
  fromMdast,
  safeFromMdast,
} from './from-mdast.ts'
export type { FindLinks, FoundAddress } from './read/addresses/finder.ts'
export type { BlockLine } from './read/tell-lines.ts'
export { type ToMarkdownOptions, toMarkdown } from './to-markdown.ts'
export { toMdast } from './to-mdast.ts'
export { type ToTextOptions, toText } from './to-text.ts'
