import type { SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { fieldsIn } from '../../../words/fields/fields-in.ts'
import { besideDate } from './beside-date.ts'

/** The fields of a line such as `第18期（总第120期）　2024年5月20日　绿色采购网`; `undefined` for any other line. */
export function dateline(block: SourceParagraph, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const words = wordsOf(block.inlines, text)
  if (words.trim().length > 120 || /[。！？]\s*\S/u.test(words)) return undefined
  const parts = fieldsIn(words)
  if (parts.length === 0) return undefined
  const fields: SourceParagraph[] = []
  const beside = (inlines: SourceInline[]) => besideDate({ ...block, inlines }, desk)
  let rest = block.inlines
  let done = 0
  for (const { role, start, end } of parts) {
    const [upTo, behind] = splitInlines(rest, { at: end - done, text })
    const [before, field] = splitInlines(upTo, { at: start - done, text })
    fields.push(...beside(before), { ...block, role, inlines: field })
    rest = behind
    done = end
  }
  return [...fields, ...beside(rest)]
}
