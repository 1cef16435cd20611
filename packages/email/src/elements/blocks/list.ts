import type { Element, ElementContent } from 'hast'
import { type Context, once, within } from '../../context.ts'
import { frame, framed, nested, onLine } from '../../markup/frame.ts'
import { layoutTable } from '../../markup/layout-table.ts'
import { lineFeed } from '../../markup/lines.ts'
import { joined, type Markup } from '../../markup/markup.ts'
import { anchor } from '../../markup/with-anchor.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { words } from '../words.ts'
import { blocksFrame, type Columns, columnsOf, type Row, wordsFrame } from './list-columns.ts'

/** A table of two columns: Word knows neither the marks of lists beyond its own nor their indent. */
export function list(element: Element, around: Context): Markup {
  const items = elementsIn(element)
  const { size } = around.typeface
  const width = items.reduce((most, item) => Math.max(most, widthOf(markOf(item), size)), 0)
  const last = items.at(-1)
  // An item that is written the other way has its mark on the other side.
  const tables = runsOf(items, around).map((run) => {
    const dir = dirOf(run[0], around)
    const columns = once(around, () => columnsOf(around, { width, dir }), `list ${dir} ${width}`)
    const rows = run.map((item) => row(item, columns, item === last ? columns.last : columns.others))
    return layoutTable(rows, dir === around.dir ? undefined : { dir })
  })
  return tables.reduce((above, table) => joined(joined(above, lineFeed), table))
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

function row(item: Element, { context: around, marks }: Columns, usual: Row): Markup {
  const { id } = item.properties
  const mark = words(markOf(item).children, marks)
  const cells = framed(usual.mark, id === undefined ? mark : joined(anchor(id), mark))
  return framed(rowFrame, joined(joined(cells, lineFeed), cell(item, around, usual)))
}

const rowFrame = /* @__PURE__ */ nested(/* @__PURE__ */ frame('tr'), onLine)

function cell(item: Element, around: Context, usual: Row): Markup {
  const children = item.children.slice(1)
  const holdsWords = isWords(children)
  const { lang, dir } = item.properties
  const context = within(around, item)
  const inside = holdsWords ? words(children, context) : flow(children, context)
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
  let sizes = 0
  if (word?.type === 'text')
    for (const character of word.value) sizes += character >= '!' && character <= '~' ? 0.6 : 1
  return Math.ceil(sizes * size) + 8
}
