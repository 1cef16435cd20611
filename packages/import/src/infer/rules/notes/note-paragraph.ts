import { glue } from '../../../lines/joining/glue.ts'
import type { SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { FootNote } from './foot-note-in.ts'

/** The words of a note without its number, as one paragraph. */
export function noteParagraph({ number, lines }: FootNote, text: string): SourceParagraph {
  const what = { text, fate: 'mark', rule: 'note-mark' } as const
  const parts = lines.map(({ inlines }, index) => {
    const words = wordsOf(inlines, text)
    const isAlone = words.trim() === `${number}`
    if (isAlone) return labelWords(inlines, { start: 0, end: words.length, ...what })
    const [mark = ''] = index === 0 ? (/^\s*\d{1,2}\s*/.exec(words) ?? []) : []
    return mark === '' ? inlines : labelWords(inlines, { start: 0, end: mark.length, ...what })
  })
  const said = parts.filter((inlines) => wordsOf(inlines, text) !== '')
  const unsaid = parts.filter((inlines) => wordsOf(inlines, text) === '')
  return { type: 'paragraph', inlines: [...unsaid.flat(), ...glue(said, text)], look: {} }
}
