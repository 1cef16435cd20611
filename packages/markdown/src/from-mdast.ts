import { type Issue, type MapLink, type Problem, ProblemsError } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import { readIssue } from './read/issue.ts'
import { readTree } from './read/source/tree.ts'

export interface FromMarkdownOptions {
  /** Called for every address before it is checked, so that broken ones can be mended at the door. @default none */
  mapLink?: MapLink
}

export interface FromMdastOptions extends FromMarkdownOptions {
  /**
   * The Markdown the tree was made from, which its positions point into. With it, `01.` is told from `1.`, and a mark
   * or a label of the dialect from the same characters written as references.
   *
   * @default none
   */
  source?: string
}

export type FromMarkdownResult = { ok: true; issue: Issue } | { ok: false; problems: Problem[] }

/**
 * The issue in an mdast tree: a first node `yaml` as its front matter, then sections, articles and what they hold.
 *
 * @param tree From any parser, or made by hand; what is no mdast is a problem like others.
 * @throws {ProblemsError} With everything the tree holds that an issue cannot, each with its line and column.
 */
export function fromMdast(tree: Root, options: FromMdastOptions = {}): Issue {
  const result = safeFromMdast(tree, options)
  if (!result.ok) throw new ProblemsError(result.problems)
  return result.issue
}

/** The same as `fromMdast` as a result; never throws, unless `mapLink` does. */
export function safeFromMdast(tree: Root, { source, mapLink }: FromMdastOptions = {}): FromMarkdownResult {
  return readIssue(() => readTree(tree, source), mapLink ? { mapLink } : {})
}
