import { type Context, placed, set } from '../../context.ts'
import { endOf, startOf } from '../../look/typeface.ts'
import type { Attributes } from '../../markup/attributes.ts'
import { type Frame, frame } from '../../markup/frame.ts'

/** What the rows of a list have in common. */
export interface Columns {
  /** How words are set, and how marks. */
  context: Context
  marks: Context
  others: Row
  /** The last row, which has the gap below that the list has. */
  last: Row
}

export interface Row {
  mark: Frame
  words: Frame
  blocks: Frame
  /** The gap below, in px. */
  below: number
}

export function columnsOf(around: Context, { width, dir }: { width: number; dir: 'ltr' | 'rtl' }): Columns {
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

export function wordsFrame({ className, dir, style }: Context, below: number, language?: Attributes): Frame {
  const whole = `padding:0 0 ${below}px;${style}`
  return frame('td', { ...language, className, vAlign: 'top', align: startOf(dir), style: whole })
}

export function blocksFrame({ dir }: Context, below: number, language?: Attributes): Frame {
  return frame('td', { ...language, vAlign: 'top', align: startOf(dir), style: `padding:0 0 ${below}px` })
}
