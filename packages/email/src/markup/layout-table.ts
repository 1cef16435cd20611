import type { Attributes } from './attributes.ts'
import { type Frame, frame, framed, nested, onLine } from './frame.ts'
import { lines } from './lines.ts'
import type { Markup } from './markup.ts'

/**
 * A table that only places things, which screen readers are not to announce. Word, which draws the mail of Outlook,
 * knows no other way to put one thing beside another, or space and colour around one.
 */
export function layoutTable(rows: readonly Markup[], properties?: Attributes): Markup {
  return framed(properties === undefined ? usual : layoutFrame(properties), lines(rows))
}

/** One of a single cell. */
export function layoutCell(cell: Attributes, table?: Attributes): Frame {
  return nested(layoutFrame(table), onLine, frame('tr'), frame('td', cell))
}

export function layoutFrame(properties?: Attributes): Frame {
  return frame('table', properties === undefined ? placing : { ...placing, ...properties })
}

const placing: Attributes = {
  role: 'presentation',
  width: '100%',
  cellPadding: '0',
  cellSpacing: '0',
  border: 0,
}

const usual = /* @__PURE__ */ frame('table', placing)
