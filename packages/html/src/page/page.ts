import type { RootContent } from 'hast'
import type { Context } from '../context.ts'
import { direction } from '../language/direction.ts'
import { contents } from '../parts/contents.ts'
import { imprint } from '../parts/imprint.ts'
import { masthead } from '../parts/masthead.ts'
import { section } from '../parts/section.ts'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import { head } from './head.ts'

/** A whole page that needs nothing but itself. */
export function page(context: Context): RootContent[] {
  const { anchors, issue, labels, settings } = context
  const { before = [], after = [] } = settings.around
  const sections = issue.sections.map((one) => section(one, context))
  const parts = [
    h('a', [text(labels.skip)], { className: ['skip'], href: `#${anchors.main}` }),
    ...before,
    masthead(issue, context),
    contents(issue, context),
    h('main', lines(sections), { id: anchors.main }),
  ]
  if (issue.imprint !== undefined) parts.push(imprint(issue.imprint, context))
  parts.push(...after)
  const html = h('html', lines([head(context), h('body', lines(parts))]), {
    lang: issue.lang,
    dir: direction(issue.lang),
  })
  return [{ type: 'doctype' }, text('\n'), html, text('\n')]
}
