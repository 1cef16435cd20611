import type { Palette } from '@cec-bulletin/html'
import { type Context, placed, set } from '../../context.ts'
import { startOf } from '../../look/typeface.ts'
import type { Markup } from '../../markup/markup.ts'
import { panel } from '../panel.ts'

/** What is set apart on a ground of its own; with a line in `accent` at its side, if it has one. */
export function sheet(
  around: Context,
  fill: (context: Context) => Markup[],
  accent?: 'accent' | 'warning',
): Markup[] {
  const { look, dir, room } = around
  const { tint }: Palette = look.light
  const context = set(placed(around, { gap: 10, isIndented: false, room: room - 43 }), {
    colour: 'ink',
    align: 'start',
  })
  const line = accent === undefined ? '' : `;border-${startOf(dir)}:3px solid ${look.light[accent]}`
  return [
    panel(fill(context), {
      context: around,
      style: `padding:18px 20px;background-color:${tint}${line}`,
      className: accent === undefined ? 'tint' : accent === 'accent' ? 'tint rule' : 'tint alarm',
      bgColor: tint,
      before: 4,
    }),
  ]
}
