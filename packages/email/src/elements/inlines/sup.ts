import type { Element } from 'hast'
import type { Context } from '../../context.ts'
import { closed, frame, opened } from '../../markup/frame.ts'
import type { Markup } from '../../markup/markup.ts'
import { words } from '../words.ts'

/** The number of a note; no smaller than mail may be, and no reason for its line to be higher than others. */
export function sup({ children }: Element, context: Context, before: Markup): Markup {
  return closed(raised, words(children, context, opened(raised, before)))
}

const raised = /* @__PURE__ */ frame('sup', { style: 'font-size:12px;line-height:1;vertical-align:super' })
