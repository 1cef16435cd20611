import type { Look } from '../../source/blocks.ts'
import type { SourceInline } from '../../source/inlines.ts'

/** How each line of a paragraph looks; nothing where no line breaks. */
export function lineLooksOf<Bit extends { inline: SourceInline }>(
  bits: readonly Bit[],
  lookOf: (bits: readonly Bit[]) => Look,
): { lineLooks?: Look[] } {
  const lines: Bit[][] = [[]]
  for (const bit of bits) {
    if (bit.inline.type === 'break') lines.push([])
    else lines.at(-1)?.push(bit)
  }
  return lines.length > 1 ? { lineLooks: lines.map(lookOf) } : {}
}
