import type { Element } from 'hast'
import type { Context } from '../context.ts'
import { direction } from '../language/direction.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { imprint } from './imprint.ts'
import { masthead } from './masthead.ts'
import { section } from './section.ts'

/** An issue to put into another page: without head, table of contents and style. */
export function fragment(context: Context): Element {
  const { issue } = context
  const parts = [masthead(issue, context), ...issue.sections.map((one) => section(one, context))]
  if (issue.imprint !== undefined) parts.push(imprint(issue.imprint, context))
  return h('article', lines(parts), { className: ['bulletin'], lang: issue.lang, dir: direction(issue.lang) })
}
