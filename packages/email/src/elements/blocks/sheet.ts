import { type Context, placed, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import type { Frame } from '../../markup/frame.ts'
import { panel } from '../panel.ts'

/** The place on a sheet, which sets what it holds apart on a ground of its own. */
export const onSheet = (around: Context) =>
  set(placed(around, { gap: 10, isIndented: false, room: around.room - 43 }), {
    colour: 'ink',
    align: 'start',
  })

/** Without a line at its side. */
export const plain = (around: Context) => onGround(around, { className: 'tint', line: '' })

/** With a line in the accent of its place. */
export const lined = (around: Context) => ruled(around, 'accent')

/** With a line in the colour of warnings. */
export const alarming = (around: Context) => ruled(around, 'warning')

function ruled(around: Context, accent: 'accent' | 'warning'): Frame {
  return onGround(around, {
    className: accent === 'accent' ? 'tint rule' : 'tint alarm',
    line: `;border-${startOf(around.dir)}:3px solid ${around.look.light[accent]}`,
  })
}

function onGround(around: Context, { className, line }: { className: string; line: string }): Frame {
  const { tint } = around.look.light
  const style = `padding:18px 20px;background-color:${tint}${line}`
  return panel(around, { style, className, bgColor: tint, before: 4 })
}
