import type { Attributes } from './attributes.ts'
import { type Frame, frame, nested, onLine } from './frame.ts'

/** A layout table of a single cell. */
export function layoutCell(cell: Attributes, table?: Attributes): Frame {
  return nested(layoutFrame(table), onLine, frame('tr'), frame('td', cell))
}

/**
 * A table that only places things, which screen readers are not to announce. Word, which draws the mail of Outlook,
 * knows no other way to put one thing beside another, or space and colour around one.
 */
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
