export { rehypeFromIssue } from './rehype-from-issue.ts'
export { type ThroughOptions, toHtmlThrough } from './to-html-through.ts'
