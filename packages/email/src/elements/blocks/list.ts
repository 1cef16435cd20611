import type { Element, ElementContent } from 'hast'
import { type Context, placed, set, within } from '../../context.ts'
import { endOf, startOf } from '../../look/typeface.ts'
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
  const context = placed(around, { gap: 6, isIndented: false, room: around.room - width })
  const last = items.at(-1)
  // An item that is written the other way has its mark on the other side.
  return runsOf(items, around).map((run) => {
    const dir = dirOf(run[0], around)
    const marks = marksOf(context, dir)
    const rows = run.map((item) =>
      row(item, { context, marks, width, below: item === last ? around.after : context.gap }),
    )
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

/** Marks stand at the end of their column, beside the words. */
function marksOf(context: Context, dir: 'ltr' | 'rtl'): Context {
  const colour = context.typeface.colour === 'soft' ? 'soft' : 'accent'
  const align = dir === context.pageDir ? 'start' : 'end'
  return set(placed(context, { dir }), { colour, align })
}

interface Row {
  context: Context
  /** How the marks are set. */
  marks: Context
  width: number
  /** The gap below, in px. */
  below: number
}

function row(item: Element, { context: around, marks, width, below }: Row): Markup {
  const rest = item.children.slice(1)
  const context = within(around, item)
  const holdsWords = isWords(rest)
  const { lang, dir, id } = item.properties
  const cell = h('td', holdsWords ? words({ children: rest }, context) : flow({ children: rest }, context), {
    lang,
    dir,
    className: holdsWords ? context.className : undefined,
    vAlign: 'top',
    align: startOf(context.dir),
    style: `padding:0 0 ${below}px${holdsWords ? `;${context.style}` : ''}`,
  })
  const cells = lines([markCell(item, { context: around, marks, width, below }), cell])
  return h('tr', withAnchor(cells, id))
}

function markCell(item: Element, { marks: context, width, below }: Row): Markup {
  const padding = context.dir === 'rtl' ? `0 0 ${below}px 8px` : `0 8px ${below}px 0`
  return h('td', words(markOf(item), context), {
    className: context.className,
    width,
    vAlign: 'top',
    align: endOf(context.dir),
    noWrap: 'nowrap',
    style: `width:${width - 8}px;padding:${padding};${context.style};white-space:nowrap`,
  })
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
