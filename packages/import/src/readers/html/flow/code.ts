import type { SourceBlock } from '../../../source/blocks.ts'
import { attributeOf, elementsIn, type HtmlElement, parentOf, textIn } from '../tree/nodes.ts'
import { putAside, putAt } from './page.ts'
import { proseLines } from './prose-lines.ts'
import type { FlowPlace } from './read-flow.ts'

/** Lines as they are written; of mails and old pages, prose. */
export function code(element: HtmlElement, { page }: FlowPlace): SourceBlock[] {
  const prose = proseLines(element, page)
  if (prose) return prose
  const value = textIn(element, { breaks: '\n' }).replace(/\r\n?/g, '\n').replace(/\n+$/, '')
  if (value.trim() === '') return []
  if (isGutter(element, value)) {
    putAside(value, { page, kind: 'markup', at: element.sourceCodeLocation })
    return []
  }
  const [only] = elementsIn(element)
  const lang = /(?:^|\s)language-(\S+)/.exec((only && attributeOf(only, 'class')) ?? '')?.[1]
  return [
    {
      type: 'code',
      ...(lang !== undefined && { lang }),
      ...putAt(value, { page, at: element.sourceCodeLocation }),
    },
  ]
}

/** Programs that colour code put the numbers of its lines beside it. */
function isGutter(element: HtmlElement, value: string): boolean {
  const around = parentOf(element)
  return (
    /^[\d\s]+$/.test(value) && /gutter|line-?num|lineno/.test((around && attributeOf(around, 'class')) ?? '')
  )
}
