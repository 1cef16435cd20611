import type { Element, ElementContent } from 'hast'
import { type Context, once, placed, set, within } from '../../context.ts'
import { endOf, startOf } from '../../look/typeface.ts'
import type { Attributes } from '../../markup/attributes.ts'
import { type Frame, frame, framed } from '../../markup/frame.ts'
import { h } from '../../markup/h.ts'
import { layoutTable } from '../../markup/layout-table.ts'
import { lines } from '../../markup/lines.ts'
import type { Markup } from '../../markup/markup.ts'
import { withAnchor } from '../../markup/with-anchor.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { words } from '../words.ts'

/** A table of two columns: Word knows neither the marks of lists beyond its own nor their indent. */
export function list(element: Element, around: Context): Markup[] {
  const items = elementsIn(element)
  const { size } = around.typeface
  const width = items.reduce((most, item) => Math.max(most, widthOf(markOf(item), size)), 0)
  const last = items.at(-1)
  // An item that is written the other way has its mark on the other side.
  return runsOf(items, around).map((run) => {
    const dir = dirOf(run[0], around)
    const columns = once(around, () => columnsOf(around, { width, dir }), `list ${dir} ${width}`)
    const rows = run.map((item) => row(item, columns, item === last ? columns.last : columns.others))
    return layoutTable(rows, dir === around.dir ? undefined : { dir })
  })
}

/** Items that follow each other in one direction. */
function runsOf(items: readonly Element[], around: Context): Element[][] {
  const runs: Element[][] = []
  for (const item of items) {
    const run = runs.at(-1)
    if (run !== undefined && dirOf(run[0], around) === dirOf(item, around)) run.push(item)
    else runs.push([item])
  }
  return runs
}

function dirOf(item: Element | undefined, around: Context): 'ltr' | 'rtl' {
  const dir = item?.properties.dir
  return dir === 'rtl' || dir === 'ltr' ? dir : around.dir
}

/** What the rows of a list have in common. */
interface Columns {
  /** How words are set, and how marks. */
  context: Context
  marks: Context
  others: Row
  /** The last row, which has the gap below that the list has. */
  last: Row
}

interface Row {
  mark: Frame
  words: Frame
  blocks: Frame
  /** The gap below, in px. */
  below: number
}

function columnsOf(around: Context, { width, dir }: { width: number; dir: 'ltr' | 'rtl' }): Columns {
  const context = placed(around, { gap: 6, isIndented: false, room: around.room - width })
  const marks = marksOf(context, dir)
  const rowOf = (below: number): Row => ({
    mark: markFrame(marks, { width, below }),
    words: wordsFrame(context, below),
    blocks: blocksFrame(context, below),
    below,
  })
  return { context, marks, others: rowOf(context.gap), last: rowOf(around.after) }
}

/** Marks stand at the end of their column, beside the words. */
function marksOf(context: Context, dir: 'ltr' | 'rtl'): Context {
  const colour = context.typeface.colour === 'soft' ? 'soft' : 'accent'
  const align = dir === context.pageDir ? 'start' : 'end'
  return set(placed(context, { dir }), { colour, align })
}

function markFrame(context: Context, { width, below }: { width: number; below: number }): Frame {
  const padding = context.dir === 'rtl' ? `0 0 ${below}px 8px` : `0 8px ${below}px 0`
  return frame('td', {
    className: context.className,
    width,
    vAlign: 'top',
    align: endOf(context.dir),
    noWrap: 'nowrap',
    style: `width:${width - 8}px;padding:${padding};${context.style};white-space:nowrap`,
  })
}

function wordsFrame({ className, dir, style }: Context, below: number, language?: Attributes): Frame {
  const whole = `padding:0 0 ${below}px;${style}`
  return frame('td', { ...language, className, vAlign: 'top', align: startOf(dir), style: whole })
}

function blocksFrame({ dir }: Context, below: number, language?: Attributes): Frame {
  return frame('td', { ...language, vAlign: 'top', align: startOf(dir), style: `padding:0 0 ${below}px` })
}

function row(item: Element, { context: around, marks }: Columns, usual: Row): Markup {
  const cells = [framed(usual.mark, words(markOf(item), marks)), cell(item, around, usual)]
  return h('tr', withAnchor(lines(cells), item.properties.id))
}

function cell(item: Element, around: Context, usual: Row): Markup {
  const children = item.children.slice(1)
  const holdsWords = isWords(children)
  const { lang, dir } = item.properties
  const context = within(around, item)
  const inside = holdsWords ? words({ children }, context) : flow({ children }, context)
  if (lang === undefined && dir === undefined) return framed(holdsWords ? usual.words : usual.blocks, inside)
  const frameOf = holdsWords ? wordsFrame : blocksFrame
  return framed(frameOf(context, usual.below, { lang, dir }), inside)
}

function markOf(item: Element): Element {
  const [mark] = item.children
  if (mark?.type === 'element' && classesOf(mark).includes('marker')) return mark
  throw new TypeError('Cannot find the mark of an item in the tree; expected it as its first child')
}

/** Between blocks stand line feeds; no words hold one. */
function isWords([first]: readonly ElementContent[]): boolean {
  return !(first?.type === 'text' && first.value === '\n')
}

/** In px, a little too wide rather than too narrow: a digit takes more than half of a Chinese character. */
function widthOf(mark: Element, size: number): number {
  const [word] = mark.children
  const characters = word?.type === 'text' ? [...word.value] : []
  const sizes = characters.reduce((sum, character) => sum + (/[!-~]/.test(character) ? 0.6 : 1), 0)
  return Math.ceil(sizes * size) + 8
}
