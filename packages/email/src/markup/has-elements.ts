import { lineFeed } from './lines.ts'
import type { Markup } from './markup.ts'

/** Whether more than line feeds stand between blocks. */
export function hasElements(blocks: readonly Markup[]): boolean {
  return blocks.some((one) => one !== lineFeed)
}
