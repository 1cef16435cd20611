import { type Issue, type MapLink, type Problem, ProblemsError } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import type { FindLinks } from './read/addresses/finder.ts'
import { type ReadOptions, readIssue } from './read/issue.ts'
import { readTree } from './read/source/tree.ts'
import type { BlockLine } from './read/tell-lines.ts'

/** What to do with the addresses of a document, and with what looks like a slip. Everything may be left out. */
export interface FromMarkdownOptions {
  /** Called for every address before it is checked, so that broken ones can be mended at the door. @default none */
  mapLink?: MapLink
  /**
   * Finds the addresses in text, of which links are made that `mapLink` gets as it gets all others: `findLinks` of
   * `@cec-bulletin/links`, or a function like it. An address with an escape or a character reference in it stays text.
   *
   * @default none: a bare address stays text
   */
  findLinks?: FindLinks
  /** The codes of warnings that nobody wants to hear. @default none */
  without?: readonly string[]
  /** Called for each warning, in the order of the document. @default none: then no slip is looked for */
  onWarning?: (warning: Problem) => void
  /**
   * Called for each section, article, block, item of a list, row of a table and note of the issue, or of the draft,
   * with the line on which it begins: for a preview that follows the caret. `toHtml` of `@cec-bulletin/html` writes
   * the lines that it is given as `lineOf`.
   *
   * @default none
   */
  onBlock?: (place: BlockLine) => void
}

/** Those of `fromMarkdown`, and what a tree does not say. Everything may be left out. */
export interface FromMdastOptions extends FromMarkdownOptions {
  /**
   * The Markdown the tree was made from, which its positions point into. With it, `01.` is told from `1.`, and a mark
   * or a label of the dialect from the same characters written as references.
   *
   * @default none
   */
  source?: string
}

/** With an issue, and beside problems, come the warnings: what was accepted and looks like a slip all the same. */
export type FromMarkdownResult =
  | { ok: true; issue: Issue; warnings: Problem[] }
  | {
      ok: false
      problems: Problem[]
      warnings: Problem[]
      /**
       * The issue as far as it can be read, for a preview while somebody types: what is missing is filled with a
       * placeholder, what is broken is left out. Absent where the document is too large, or no text at all.
       */
      draft?: Issue
    }

/**
 * The issue in an mdast tree: a first node `yaml` as its front matter, then sections, articles and what they hold.
 *
 * @param tree From any parser, or made by hand; what is no mdast is a problem like others.
 * @param options Those of `fromMarkdown`, and the text that the tree was made from; everything may be left out.
 * @throws {ProblemsError} With everything the tree holds that an issue cannot, each with its line and column.
 * What `mapLink` or `findLinks` throws comes through as it is.
 * @example
 * ```ts
 * import { fromMdast } from '@cec-bulletin/markdown'
 *
 * const issue = fromMdast({
 *   type: 'root',
 *   children: [
 *     { type: 'yaml', value: 'title: 简报\ndate: 2023-10\nlang: zh-CN' },
 *     { type: 'heading', depth: 2, children: [{ type: 'text', value: '新闻' }] },
 *   ],
 * })
 * console.log(issue.sections[0]?.title) // 新闻
 * ```
 */
export function fromMdast(tree: Root, options: FromMdastOptions = {}): Issue {
  const { onWarning } = options
  const result = read(tree, { ...options, isUnheard: onWarning === undefined })
  if (!result.ok) throw new ProblemsError(result.problems)
  for (const warning of result.warnings) onWarning?.(warning)
  return result.issue
}

/**
 * The same as `fromMdast` as a result.
 *
 * @param tree From any parser, or made by hand; what is no mdast is a problem like others.
 * @param options Those of `fromMdast`; everything may be left out.
 * @throws What `mapLink` or `findLinks` throws, as it is, and nothing else.
 * @example
 * ```ts
 * import { safeFromMdast } from '@cec-bulletin/markdown'
 *
 * console.log(safeFromMdast({ type: 'root', children: [] }).ok) // false
 * ```
 */
export function safeFromMdast(tree: Root, options: FromMdastOptions = {}): FromMarkdownResult {
  return read(tree, options)
}

const read = (tree: Root, { source, ...options }: ReadOptions & Pick<FromMdastOptions, 'source'>) =>
  readIssue((findLinks) => readTree(tree, { source, findLinks }), options)
