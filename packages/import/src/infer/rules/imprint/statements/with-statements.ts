import type { Look, SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { bodyLook } from '../../../looks/body-look.ts'
import { isNotice, isStatement } from '../../../words/fields/is-statement.ts'
import { isSetAsFields } from './is-set-as-fields.ts'
import { asStatement } from './last-sentences.ts'

/**
 * What stands above those who made the issue, its last sentences said to be of the statement: those about the bulletin,
 * those that begin with its name, and, unless the editor says otherwise, those set as the names are and unlike the text.
 */
export function withStatements(
  blocks: readonly SourceBlock[],
  { fields, desk }: { fields: readonly SourceBlock[]; desk: Desk },
): SourceBlock[] {
  const { text, kind } = desk.source
  const [first] = fields
  const found = [...blocks]
  const body = bodyLook(blocks, text)
  const names = namesOf(blocks, text)
  const beside = { field: first, body, title: names[0] ?? '', text }
  for (let index = blocks.length - 1; index >= blocks.length - most; index--) {
    const block = blocks[index]
    if (block?.type !== 'paragraph' || block.role !== undefined) break
    const words = wordsOf(block.inlines, text).trim()
    // A paragraph of the last article may speak of this issue as well: `You will find a form with this issue.`
    const saysOf = isNotice(words) || (isStatement(words) && !isSetAsText(block, { first, body }))
    if (saysOf || isAbout(words, names) || isSetAsFields(block, beside))
      found[index] = { ...block, role: 'statement' }
    else if (
      words.length <= longest &&
      /[。！.!]$/u.test(words) &&
      kind === 'docx' &&
      fields.length > 1 &&
      isSetApart(block, { first, body })
    ) {
      found[index] = asStatement(block, desk)
    } else break
  }
  return found
}

/** Paragraphs about the bulletin above the names. */
const most = 2

/** In characters. */
const longest = 200

/** What the issue and its series are called. */
export const namesOf = (blocks: readonly SourceBlock[], text: string): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' && (block.role === 'title' || block.role === 'series')
      ? [wordsOf(block.inlines, text).trim()]
      : [],
  )

/** Whether a sentence begins with the name of the bulletin, as one about it does. */
export const isAbout = (words: string, names: readonly string[]) =>
  words.length <= longest &&
  names.some(
    (name) =>
      name.length > 2 &&
      (words.startsWith(`《${name}》`) ||
        (words.toLowerCase().startsWith(name.toLowerCase()) && madeEnglish.test(words.slice(name.length)))),
  )

const madeEnglish = /^ is (?:published|produced|edited|written|printed|issued|sent)\b/u

/** Whether a block has the look of the text, and the names of those who made the issue have another. */
const isSetAsText = (
  { look }: SourceParagraph,
  { first, body }: { first: SourceBlock | undefined; body: Look },
): boolean => first?.type === 'paragraph' && !isAlike(first.look, body) && isAlike(look, body)

const isAlike = (one: Look, other: Look) => one.size === other.size && one.font === other.font

/** Whether a block stands in the frame of the names, or has their look where that is not the look of the text. */
function isSetApart(
  block: SourceParagraph,
  { first, body }: { first: SourceBlock | undefined; body: Look },
): boolean {
  if (first?.type !== 'paragraph') return false
  const { look, box } = first
  if (box !== undefined && block.box === box) return true
  return !isAlike(look, body) && isAlike(block.look, look)
}
