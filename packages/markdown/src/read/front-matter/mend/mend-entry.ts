import type { Entry } from './entry.ts'
import { type Mend, mendValue } from './mend-value.ts'

interface Meant {
  /** The key that the word is meant for. */
  key: string
  /** The white space that the line should begin with. */
  lead: string
}

/** `title：标题` as `title: 标题`; nothing where the line is right, though perhaps not as one would write it. */
export function mendEntry(entry: Entry, { key, lead }: Meant): Mend | undefined {
  const { dash, word, head, colon, space, value } = entry
  const isKey = key === word
  const isColon = colon === ':'
  const isSpaced = value === '' || /^[ \t]/.test(space)
  const mended = key === 'editors' || key === 'imprint' ? undefined : mendValue(value, key)
  const say =
    (!isKey && 'key') ||
    (!isColon && 'colon') ||
    (!isSpaced && 'space') ||
    mended?.say ||
    (lead !== entry.lead && 'indent') ||
    (dash !== '' && !/^- +$/.test(dash) && 'dash')
  if (!say) return undefined
  const name = isKey && isColon && isSpaced ? head : `${key}:${value === '' ? '' : ' '}`
  return { text: lead + (dash && '- ') + name + (mended?.text ?? value), say }
}
