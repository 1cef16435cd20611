import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import { labelWords } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'

/** `南城水务局办公室　　2026年9月18日印发`, the last line of an official letter: whom an issue is by, and its date. */
export function issuedBy(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph') return undefined
  const words = wordsOf(block.inlines, text)
  const { name = '', space = '', date = '' } = words.length <= longest ? (line.exec(words)?.groups ?? {}) : {}
  if (date === '') return undefined
  const [publisher, behind] = splitInlines(block.inlines, { at: name.length + space.length, text })
  const label = { text, rule: 'publisher' }
  return [
    {
      ...block,
      role: 'publisher',
      inlines: labelWords(publisher, { ...label, start: name.length, end: name.length + space.length }),
    },
    {
      ...block,
      role: 'date',
      inlines: labelWords(behind, {
        ...label,
        start: date.length,
        end: words.length - name.length - space.length,
      }),
    },
  ]
}

/** In characters. */
const longest = 80

const line =
  /^(?<name>[\s　]*\p{Script=Han}{3,24})(?<space>[\s　]+)(?<date>\d{4}[\s　]*年[\s　]*\d{1,2}[\s　]*月[\s　]*\d{1,2}[\s　]*日)[\s　]*(?:印发|印制|编发|制发)[\s　]*$/u
