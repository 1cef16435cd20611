import type { Editor } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import { mailbox } from '../../infer/words/fields/mailbox.ts'
import type { SourceParagraph } from '../../source/blocks.ts'
import { splitInlines } from '../../source/inlines/split-inlines.ts'
import { labelMatches } from '../../source/label-words.ts'
import { rangesOfInlines } from '../../source/ranges-of.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Traced } from '../../trace/traced.ts'
import { splitAtLabels } from '../split-at-labels.ts'
import { toField } from '../to-field.ts'

/** The editors that a line names, each with the address that stands behind the name. */
export function toEditors({ inlines, isExact }: SourceParagraph, desk: Desk): Traced<Editor>[] {
  const { text } = desk.source
  const editors: Traced<Editor>[] = []
  for (const part of splitAtLabels(inlines, desk)) {
    const words = wordsOf(part, text)
    const link = part.find((inline) => inline.type === 'link')
    const found = isExact
      ? link && { index: words.length - wordsOf([link], text).length, 0: wordsOf([link], text) }
      : words.includes('@') && mailbox.exec(words)
    const last = editors.at(-1)
    if (!found) {
      const name = isExact ? part : labelMatches(part, { pattern: behindName, text })
      editors.push({ name: toField(name, { desk, rule: 'editors' }) })
      continue
    }
    const start = found.index
    const [upTo, behind] = splitInlines(part, { at: start + found[0].length, text })
    const [before, address] = splitInlines(upTo, { at: start, text })
    desk.claim(rangesOfInlines(behind), { fate: 'mark', rule: 'editors' })
    const email = toField(address, { desk, rule: 'email' })
    if (wordsOf(before, text).trim() === '') {
      desk.claim(rangesOfInlines(before), { fate: 'mark', rule: 'editors' })
      if (last && !last.email) editors[editors.length - 1] = { ...last, email }
      // An editor of whom only an address is given goes by that address.
      else editors.push({ name: email })
      continue
    }
    const name = labelMatches(before, { pattern: isExact ? /\s$/gu : betweenNameAndAddress, text })
    editors.push({ name: toField(name, { desk, rule: 'editors' }), email })
  }
  return editors
}

/** `（`, or a sign that white space sets off: one within a name, as in `阿依古丽·买买提`, has none. */
const betweenNameAndAddress = /(?<![\s（(<，,：:])[\s（(<，,：:]+(?:(?<=\s)[·•|｜/／]+[\s（(<，,：:]*)?$/gu

/** In front of a label such as `电话：`, which is of the statement. */
const behindName = /(?<!\s)\s+[·•|｜/／]+\s*$/gu
