export { dateIn } from './date-in.ts'
export type { Article, ArticleInput } from './frame/article.ts'
export type { Editor, EditorInput } from './frame/editor.ts'
export type { Imprint, ImprintInput } from './frame/imprint.ts'
export type { Issue, IssueInput } from './frame/issue.ts'
export type { Section, SectionInput } from './frame/section.ts'
export type { Source, SourceInput } from './frame/source.ts'
export { issueSchema } from './issue-schema.ts'
export { type Labels, labelsFor } from './labels.ts'
export { limits } from './limits.ts'
export { type LinkPlace, type MapLink, mapLinks } from './map-links.ts'
export { boxKinds } from './nodes/blocks/box-kinds.ts'
export { bulletMarkers, orderedMarkers } from './nodes/blocks/list-markers.ts'
export type * from './nodes/blocks.ts'
export { childrenOf, type IssueNode } from './nodes/children-of.ts'
export type * from './nodes/inlines.ts'
export {
  type ParseOptions,
  type ParseResult,
  parseIssue,
  type Suspect,
  safeParseIssue,
} from './parse-issue.ts'
export { limitProblems } from './problem/limit-problems.ts'
export type { Fix, Message, Problem } from './problem/problem.ts'
export { ProblemsError } from './problem/problems-error.ts'
export { shorten } from './problem/shorten.ts'
