import type { Look, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { isHeavy } from '../../looks/is-heavy.ts'
import { larger, standardSize } from '../../looks/sizes.ts'
import { numberForm } from '../../words/numbers/number-form.ts'

/**
 * How much a line stands out from the text, in points: 2 for what makes a title alone, as letters that are clearly larger
 * or bold; less for what does so only together, as another face, colour or place.
 */
export function prominence(
  { look, inlines }: SourceParagraph,
  { body, words, isAlone }: { body: Look; words: string; isAlone: boolean },
): number {
  const ratio = look.size === undefined ? 1 : look.size / (body.size ?? standardSize)
  const isBolder = look.bold === true && body.bold !== true
  return (
    (ratio >= larger ? 2 : ratio >= slightlyLarger ? 1 : ratio < smaller ? -1.5 : 0) +
    (isBolder ? 2 : 0) +
    (isHeavy(look) && !isHeavy(body) && !isBolder ? 1.5 : 0) +
    (look.align === 'center' && body.align !== 'center' ? 0.5 : 0) +
    (isColored(look, body) && !inlines.every(isLink) ? 0.5 : 0) +
    (isAlone ? 1 : 0) +
    (numberForm(words) >= 0 || /^[【〖◆◇■□●○★☆▲◎▌▍▎]/u.test(words) ? 0.5 : 0)
  )
}

/** Whether a line is a title by its style, or stands out so much that it is one. */
export function isProminent(block: SourceParagraph, { body, text }: { body: Look; text: string }): boolean {
  if (block.role === 'title' || block.role === 'heading') return true
  const words = wordsOf(block.inlines, text).trim()
  return block.role === undefined && prominence(block, { body, words, isAlone: false }) >= sure
}

/** From so many points on a line is a title. */
export const sure = 2

/** A link has a colour of its own. */
const isLink = ({ type }: SourceInline) => type === 'link' || type === 'label'

/** 小三 (15 pt) over 四号 (14 pt). */
const slightlyLarger = 1.04

const smaller = 0.97

const isColored = ({ color }: Look, body: Look) =>
  color !== undefined && color !== body.color && !isGrey(color) && !/^#?0563c1$/iu.test(color)

/** What is grey stands back; what is white stands on a ground of its own. */
function isGrey(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = channelsOf(color)
  const most = Math.max(red, green, blue)
  return most - Math.min(red, green, blue) < 24 && most < 240
}

function channelsOf(color: string): number[] {
  const [, three] = /^#?([\da-f]{3})$/iu.exec(color) ?? []
  if (three) return [...three].map((digit) => Number.parseInt(digit + digit, 16))
  const six = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(color)
  if (six) return six.slice(1).map((part) => Number.parseInt(part, 16))
  return (color.match(/\d+/gu) ?? []).slice(0, 3).map(Number)
}
