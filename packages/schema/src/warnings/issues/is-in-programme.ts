import { textOf } from '../line-of.ts'

/** A section or an article with what stands under its title. */
interface Part {
  title: string
  blocks: readonly unknown[]
}

/**
 * Whether a part without text is a point of a programme, such as the prayer in an order of worship: of the four beside it,
 * three or four have a line or two, and none has more. What ends in a colon or begins as an item is no point of its own.
 */
export function isInProgramme(parts: readonly Part[], index: number): boolean {
  if (/^[*•·-]|^[\da-z]{1,2}[.)、]|[:：]$/.test(parts[index]?.title.trim() ?? '')) return false
  const around = [...parts.slice(Math.max(0, index - 2), index), ...parts.slice(index + 1, index + 3)]
  return around.every(isBrief) && around.filter(({ blocks }) => blocks.length > 0).length > 2
}

const isBrief = ({ blocks }: Part) => blocks.length < 3 && blocks.every((block) => isLine(block))

function isLine(block: unknown): boolean {
  const isList = typeof block === 'object' && block !== null && 'type' in block && block.type === 'list'
  const text = textOf(block)
  return isList ? text.length <= 160 : text.length <= 80 && text.split('\n').length < 3
}
