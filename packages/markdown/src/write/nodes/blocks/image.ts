import type { Image, LineInline } from '@cec-bulletin/schema/model'
import { creditLabelAt } from '../../../dialect/leads.ts'
import { reference } from '../../escape/reference.ts'
import type { BlockOptions } from '../block-options.ts'
import { writeInlines } from '../inlines.ts'
import { writeTarget } from '../link-target.ts'

/** A paragraph of one line each for the picture, its caption and its credit. */
export function writeImage({ url, alt, link, caption, credit }: Image, { place }: BlockOptions): string {
  const { credit: label } = place.labels
  const part = { place, isParagraph: true, isPart: true }
  const words =
    alt === '' ? '' : writeInlines([{ type: 'text', value: alt }], { place, inLink: true, isPart: true })
  const target = writeTarget(url, {})
  const lines = [
    link === undefined
      ? `![${words}](${target})`
      : `[![${withoutEscapedBrackets(words)}](${target})](${writeTarget(link, {})})`,
  ]
  if (caption) {
    const disguised = !credit && creditLabelAt(textAtStart(caption)) !== undefined
    lines.push(writeInlines(caption, { ...part, continues: credit !== undefined, disguised }))
  }
  if (credit) lines.push(writeInlines(credit, { ...part, lead: label }))
  return lines.join(`\\\n${place.indent}`)
}

/** Marked takes the backslashes of brackets off in all of a link, and then looks for the picture in it. */
const withoutEscapedBrackets = (words: string) =>
  words.replace(/\\([[\]\\])/g, (_, character: string) => reference(character.charCodeAt(0)))

const textAtStart = ([first]: LineInline[]) => (first?.type === 'text' ? first.value : '')
