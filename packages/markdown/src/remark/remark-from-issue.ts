import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { toMdast } from '../to-mdast.ts'

/** Puts the tree of `file.data.issue` in the place of the file's own, for the plugins behind it. */
export const remarkFromIssue: Plugin<[], Root> = () => (_tree, file) => {
  const { issue } = file.data
  if (!issue) {
    throw new TypeError(
      'Cannot write the file: expected an issue at `file.data.issue`. Put `remarkToIssue` in front.',
    )
  }
  return toMdast(issue)
}
