import type { Look } from '../../../source/blocks.ts'
import type { Bit } from './story.ts'

/** How most characters of a paragraph look, and what holds for all of them. */
export function lookOf(
  bits: readonly Bit[],
  { align, indent = 0 }: { align: string | undefined; indent?: number | undefined },
): Look {
  const texts = bits.filter(({ inline }) => inline.type === 'text' && inline.length > 0)
  const size = most(texts, ({ look }) => look.size)
  const color = most(texts, ({ look }) => look.color)
  const font = most(texts, ({ look }) => look.font)
  const bold = texts.length > 0 && texts.every(({ look }) => look.bold === true)
  const side = sides.get(align ?? '')
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(indent > 0 && { indent }),
    ...(side && { align: side }),
    ...(color !== undefined && { color }),
    ...(font !== undefined && { font }),
  }
}

/** `start` and `both` are how text stands anyway. ST_Jc, ECMA-376 part 1, 17.18.44 */
const sides: ReadonlyMap<string, Look['align']> = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

function most<Value>(bits: readonly Bit[], propertyOf: (bit: Bit) => Value): Value | undefined {
  const counts = new Map<Value, number>()
  for (const bit of bits) {
    const length = 'length' in bit.inline ? bit.inline.length : 0
    counts.set(propertyOf(bit), (counts.get(propertyOf(bit)) ?? 0) + length)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}
