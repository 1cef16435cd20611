import { elementsIn } from '../../tree/elements-in.ts'
import { h } from '../../tree/h.ts'
import { hasClass } from '../../tree/has-class.ts'
import { type Render, render } from '../render.ts'

/** The masthead without the title, which WeChat shows above the article. */
export const header: Render = (element, context) => {
  const parts = elementsIn(element).filter(({ tagName }) => tagName === 'p')
  const isSummary = (one: (typeof parts)[number]) => hasClass(one, 'summary')
  const lines = render(
    parts.filter((one) => !isSummary(one)),
    { ...context, paragraph: '' },
  )
  const summary = render(parts.filter(isSummary), { ...context, paragraph: context.look.summary })
  return [h('section', lines, context.look.head), ...summary]
}
