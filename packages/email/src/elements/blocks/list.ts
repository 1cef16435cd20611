import type { Element, ElementContent } from 'hast'
import { type Context, once, within } from '../../context.ts'
import { closed, type Frame, frame, nested, onLine, opened } from '../../markup/frame.ts'
import { layoutFrame } from '../../markup/layout-table.ts'
import { lineFeed } from '../../markup/lines.ts'
import { joined, type Markup } from '../../markup/markup.ts'
import { anchor } from '../../markup/with-anchor.ts'
import { classesOf } from '../../tree/classes-of.ts'
import { elementsIn } from '../../tree/elements-in.ts'
import { flow } from '../flow.ts'
import { words } from '../words.ts'
import { blocksFrame, type Columns, columnsOf, type Row, wordsFrame } from './list-columns.ts'

/** A table of two columns: Word knows neither the marks of lists beyond its own nor their indent. */
export function list(element: Element, around: Context, before: Markup): Markup {
  const items = elementsIn(element)
  const { size } = around.typeface
  const width = items.reduce((most, item) => Math.max(most, widthOf(markOf(item), size)), 0)
  const last = items.at(-1)
  // An item that is written the other way has its mark on the other side.
  let html = before
  for (const run of runsOf(items, around)) {
    const dir = dirOf(run[0], around)
    const columns = once(around, () => columnsOf(around, { width, dir }), `list ${dir} ${width}`)
    const table = dir === around.dir ? layout : layoutFrame({ dir })
    html = joined(opened(table, html === before ? html : joined(html, lineFeed)), lineFeed)
    for (const item of run) {
      const usual = item === last ? columns.last : columns.others
      html = joined(row(item, { columns, usual, before: html }), lineFeed)
    }
    html = closed(table, html)
  }
  return html
}

const layout = /* @__PURE__ */ layoutFrame()

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

interface Place {
  columns: Columns
  usual: Row
  before: Markup
}

function row(item: Element, { columns, usual, before }: Place): Markup {
  const { id } = item.properties
  const begin = opened(usual.mark, opened(rowFrame, before))
  const mark = id === undefined ? begin : joined(begin, anchor(id))
  const marked = closed(usual.mark, words(markOf(item).children, columns.marks, mark))
  return closed(rowFrame, cell(item, { columns, usual, before: joined(marked, lineFeed) }))
}

const rowFrame = /* @__PURE__ */ nested(/* @__PURE__ */ frame('tr'), onLine)

function cell(item: Element, { columns, usual, before }: Place): Markup {
  const children = item.children.slice(1)
  const holdsWords = isWords(children)
  const context = within(columns.context, item)
  const own = cellFrame(item, { context, usual, holdsWords })
  const fill = holdsWords ? words : flow
  return closed(own, fill(children, context, opened(own, before)))
}

interface Cell {
  context: Context
  usual: Row
  holdsWords: boolean
}

function cellFrame({ properties: { lang, dir } }: Element, { context, usual, holdsWords }: Cell): Frame {
  if (lang === undefined && dir === undefined) return holdsWords ? usual.words : usual.blocks
  return (holdsWords ? wordsFrame : blocksFrame)(context, usual.below, { lang, dir })
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
