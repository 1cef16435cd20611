export { remarkFromIssue } from './remark-from-issue.ts'
export { remarkToIssue } from './remark-to-issue.ts'
export { type ThroughOptions, toMarkdownThrough } from './to-markdown-through.ts'
