import type { Issue } from '@cec-bulletin/schema/model'
import type { Root } from 'hast'
import type { Plugin } from 'unified'
import type { Options } from '../options.ts'
import { toHast } from '../to-hast.ts'

/** Puts the tree of `file.data.issue` in the place of the file's own, for the plugins behind it. */
export const rehypeFromIssue: Plugin<[Options?], Root> = (options) => (_tree, file) => {
  const { issue } = file.data as { issue?: Issue }
  if (!issue) {
    throw new TypeError(
      'Cannot render the file: expected an issue at `file.data.issue`. ' +
        'Put `remarkToIssue` of @cec-bulletin/markdown/remark in front; if it is, `file.messages` says what it found.',
    )
  }
  return toHast(issue, options)
}
