import type { LineBlock } from '../../../lines/line.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { counted } from './starts-note.ts'

export interface RaisedNumber {
  /** Of the line. */
  index: number
  /** In its words. */
  at: number
  /** The number, with the space that a tool wrote in front of it. */
  mark: string
}

/**
 * Where a number stands that was raised, if one may have been: directly behind a word or a mark, in front of Chinese, a mark
 * or the end of a line; or, of an English text, a space behind the end of a sentence. `第1`, `图1`, `1月` and `No.1` are numbers.
 */
export function raisedNumber(
  lines: readonly Pick<LineBlock, 'inlines'>[],
  { number, text }: { number: number; text: string },
): RaisedNumber | undefined {
  for (const pattern of [close(number), apart(number), spaced(number)]) {
    const found = lines.flatMap(({ inlines }, index) => {
      const words = wordsOf(inlines, text)
      return [...words.matchAll(pattern)].flatMap(({ 0: mark, index: at }) => {
        const rest = words.slice(at + mark.length)
        return counted.test(rest) || /^(?:[.,:：]|比)\d/.test(rest) ? [] : [{ index, at, mark }]
      })
    })
    if (found.length > 0) return found.length === 1 ? found[0] : undefined
  }
  return undefined
}

const close = (number: number) =>
  new RegExp(
    String.raw`(?<=[\p{Ll}\p{Script=Han}”’"》）)。，,.;:；：!?！？])(?<![第图表共约近至到为每满达过]|附件|\d[.,:：]|\bNo\.)${number}(?=$|[\p{Script=Han}，。；：、！？,.;:!?）)”’]|(?<=[\p{Ll}”’"),.;:!?]\d{1,2})\s)`,
    'gu',
  )

/** In front of a word of Chinese a tool may write a space: `人情况。1 与会者`. */
const spaced = (number: number) =>
  new RegExp(
    String.raw`(?<=[\p{Script=Han}”’》）。，；：！？])(?<![第图表共约近至到为每满达过]|附件)${number}(?=\s\p{Script=Han})`,
    'gu',
  )

const apart = (number: number) =>
  new RegExp(String.raw`(?<=\p{Ll}{2}[.!?][”’"')]?) ${number}(?=\s*$|\s+[\p{Lu}“"])`, 'gu')
