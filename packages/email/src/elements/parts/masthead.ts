import type { Element } from 'hast'
import { type Context, once, placed, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import { frame, framed, nested, onLine } from '../../markup/frame.ts'
import { layoutCell, layoutFrame } from '../../markup/layout-table.ts'
import { lines, linesApart, type Part } from '../../markup/lines.ts'
import { joined, type Markup, nothing } from '../../markup/markup.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { titled } from '../blocks/heading.ts'
import { paragraph } from '../blocks/paragraph.ts'
import { words } from '../words.ts'

/** How an issue opens: its title, its series, its number and date side by side, its summary. */
export function masthead(element: Element, around: Context, before: Markup): Markup {
  const isBand = around.look.theme.masthead === 'band'
  const parts = elementsIn(element)
  const marks = parts.filter((part) => isMark(part))
  const after = parts.some((part) => classesOf(part).includes('summary')) ? 14 : 0
  const make = () => set(placed(around, { after, isIndented: false }), { align: isBand ? 'start' : 'center' })
  const context = once(around, make, `masthead ${after}`)
  const shown = parts.filter((part) => !isMark(part) || part === marks[0])
  const written = shown.map((part): Part => {
    if (isMark(part)) return (html) => joined(html, markRow(marks, { context, isBand }))
    return opening(part, { context, isBand })
  })
  return linesApart(written, before)
}

interface Place {
  context: Context
  isBand: boolean
}

function opening(part: Element, { context, isBand }: Place): Part {
  const [name] = classesOf(part)
  if (/^h\d$/.test(part.tagName)) return (html) => (isBand ? onBand : onPaper)(part, context, html)
  const colour = isBand ? 'white' : name === 'series' ? 'accent' : 'ink'
  const after = name === 'series' ? 8 : 0
  // Words of one line stand in the middle; more of them are read more easily from the beginning of a line.
  const align = isLong(part) ? 'start' : context.typeface.align
  const make = () => set(placed(context, { after }), { colour, size: name === 'series' ? 17 : 15, align })
  const place = once(context, make, `${colour} ${align} above ${after}`)
  return (html) => paragraph(part, place, html)
}

const margin = 'margin:0 0 10px'
const face = { of: 'titles', size: 28, leading: 1.35, bold: true } as const
const onPaper = /* @__PURE__ */ titled({ margin, typeface: { ...face, colour: 'ink' } })
const onBand = /* @__PURE__ */ titled({ margin, typeface: { ...face, colour: 'white' } })

function isLong({ children: [words] }: Element): boolean {
  return words?.type === 'text' && words.value.length > 36
}

const isMark = (part: Element) => classesOf(part).some((name) => name === 'number' || name === 'date')

/** The number and the date in a cell each: a space between them would be a character that the issue does not have. */
function markRow(marks: readonly Element[], { context, isBand }: Place): Markup {
  const { face, row, mark } = once(context, () => markFrames({ context, isBand }), 'marks')
  return framed(row, lines(marks.map(({ children }) => framed(mark, words(children, face, nothing)))))
}

function markFrames({ context, isBand }: Place) {
  const face = set(context, { size: 14, leading: 1.7, colour: isBand ? 'white' : 'soft' })
  const { className, style, dir } = face
  const align = isBand ? startOf(dir) : 'center'
  const around = layoutCell({ align, style: `padding:0 0 ${context.after}px` })
  const table = layoutFrame({ width: 'auto', align })
  const words = `padding:0 ${isBand ? '20px 0 0' : '10px'};${style}`
  return {
    face,
    row: nested(around, table, onLine, frame('tr')),
    mark: frame('td', { className, align, style: words }),
  }
}
