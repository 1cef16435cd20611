import type { Issue } from '@cec-bulletin/schema/model'
import { compile } from './compile/compile.ts'
import type { Options } from './options.ts'
import { toHast } from './to-hast.ts'

/**
 * An issue as HTML: one `<article>`, or with `document: true` a whole page.
 *
 * @param issue As `parseIssue` of @cec-bulletin/schema returns it.
 * @throws {TypeError} as `toHast` does.
 */
export function toHtml(issue: Issue, options?: Options): string {
  return compile(toHast(issue, options))
}
