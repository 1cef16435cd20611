import { widthOf } from '../../../lines/width-of.ts'
import { isSetAsText } from '../rows/is-set-as-text.ts'
import { rowsIn } from '../rows-in.ts'
import type { Unit } from '../unit.ts'
import type { Held } from './held-by.ts'
import { wordsOfUnit } from './words-of-unit.ts'

export interface Below {
  /** In which most of the text is set, in points. */
  usual: number
  /** What stands above. */
  above: Unit | undefined
}

/** Whether what is set off is a sentence or two below text; below a title it is what the article is about. */
export function isSentenceBelow({ units }: Held, { usual, above }: Below): boolean {
  if (!above || !isText(above, usual)) return false
  const words = units.map(wordsOfUnit).join('')
  const isPlain = units.every((unit) => unit.type === 'paragraph' && unit.role === undefined)
  return isPlain && sentence.test(words) && !label.test(words) && widthOf(words) <= longest
}

/** In ems. */
const longest = 150

/** That ends as a sentence does, also within quotes. */
const sentence = /[。！？!?….][”"’」』）)]*$/u

/** What begins with a word and a colon is a field, or says itself what it is. */
const label = /^\s*[【[]?[\p{Script=Han}\s　]{1,8}[】\]]?[：:]/u

function isText(unit: Unit, usual: number): boolean {
  if (unit.type === 'quote') return true
  if (unit.type !== 'paragraph' && unit.type !== 'list') return false
  if (unit.type === 'paragraph' && unit.role !== undefined) return false
  return rowsIn(unit).some((row) => isSetAsText(row, usual))
}
