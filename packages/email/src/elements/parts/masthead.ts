import type { Element } from 'hast'
import { type Context, placed, set } from '../../context.ts'
import { startOf, type Typeface } from '../../look/typeface.ts'
import { h } from '../../markup/h.ts'
import { layoutTable } from '../../markup/layout-table.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { titled } from '../blocks/heading.ts'
import { paragraph } from '../blocks/paragraph.ts'
import { words } from '../words.ts'

/** How an issue opens: its title, its series, its number and date side by side, its summary. */
export function masthead(element: Element, around: Context): Markup[] {
  const isBand = around.look.theme.masthead === 'band'
  const parts = elementsIn(element)
  const marks = parts.filter((part) => isMark(part))
  const after = parts.some((part) => classesOf(part).includes('summary')) ? 14 : 0
  const context = set(placed(around, { after, isIndented: false }), { align: isBand ? 'start' : 'center' })
  return lines(
    parts.flatMap((part) => {
      if (isMark(part)) return part === marks[0] ? markRow(marks, { context, isBand }) : []
      return opening(part, { context, isBand })
    }),
  )
}

interface Place {
  context: Context
  isBand: boolean
}

function opening(part: Element, { context, isBand }: Place): Markup[] {
  const [name] = classesOf(part)
  if (/^h\d$/.test(part.tagName)) {
    const face: Partial<Typeface> = {
      of: 'titles',
      size: 28,
      leading: 1.35,
      bold: true,
      colour: isBand ? 'white' : 'ink',
    }
    return [titled(part, context, { margin: 'margin:0 0 10px', typeface: face })]
  }
  const colour = isBand ? 'white' : name === 'series' ? 'accent' : 'ink'
  const after = name === 'series' ? 8 : 0
  // Words of one line stand in the middle; more of them are read more easily from the beginning of a line.
  const align = isLong(part) ? 'start' : context.typeface.align
  return paragraph(
    part,
    set(placed(context, { after }), { colour, size: name === 'series' ? 17 : 15, align }),
  )
}

function isLong({ children: [words] }: Element): boolean {
  return words?.type === 'text' && words.value.length > 36
}

const isMark = (part: Element) => classesOf(part).some((name) => name === 'number' || name === 'date')

/** The number and the date in a cell each: a space between them would be a character that the issue does not have. */
function markRow(marks: readonly Element[], { context, isBand }: Place): Markup[] {
  const face = set(context, { size: 14, leading: 1.7, colour: isBand ? 'white' : 'soft' })
  const { className, style } = face
  const align = isBand ? startOf(context.dir) : 'center'
  const cells = marks.map((mark) =>
    h('td', words(mark, face), {
      className,
      align,
      style: `padding:0 ${isBand ? '20px 0 0' : '10px'};${style}`,
    }),
  )
  const row = layoutTable([h('tr', lines(cells))], { width: 'auto', align })
  return [layoutTable([h('tr', [h('td', [row], { align, style: `padding:0 0 ${context.after}px` })])])]
}
