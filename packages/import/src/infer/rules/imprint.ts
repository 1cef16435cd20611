import { isAddressLine } from '../../lines/joining/starts-block.ts'
import { isLineBlock } from '../../lines/line.ts'
import type { Role, SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import { labelMatches } from '../../source/label-matches.ts'
import { labelWords } from '../../source/label-words.ts'
import { splitInlines } from '../../source/split-inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'
import { isFieldValue } from '../words/is-field-value.ts'
import { patterns } from '../words/patterns.ts'

/** Finds who made the issue, in the lines at its end: `编辑：`, `主办：`, `电子邮箱：`, and the sentence above them. */
export function imprint(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const end = endOfFields(blocks, text)
  let start = end
  while (start > 0 && (fieldsOf(blocks[start - 1], text) ?? bareField(blocks[start - 1], text))) start--
  // An address alone says nothing of who made the issue.
  if (!blocks.slice(start, end).some((block) => fieldsOf(block, text))) return [...blocks]
  const above = blocks[start - 1]
  const body = blocks.slice(0, start)
  if (above?.type === 'paragraph' && above.role === undefined && isStatement(wordsOf(above.inlines, text))) {
    body[start - 1] = { ...above, role: 'statement' }
  }
  const fields = blocks
    .slice(start, end)
    .flatMap((block) => fieldsOf(block, text) ?? bareField(block, text) ?? [block])
  return [...body, ...fields, ...blocks.slice(end)]
}

/** Behind the last line of the imprint: at the end, or where several lines are fields in a text whose columns came out of order. */
function endOfFields(blocks: readonly SourceBlock[], text: string): number {
  const end = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.role !== 'address') + 1
  if (fieldsOf(blocks[end - 1], text) ?? bareField(blocks[end - 1], text)) return end
  const isField = (index: number) => isLineBlock(blocks[index]) && fieldsOf(blocks[index], text) !== undefined
  const last = blocks.findLastIndex((_, index) => isField(index) && isField(index - 1))
  return last < 0 ? end : last + 1
}

/** A line that is only a mailbox, or only an address of the web. */
function bareField(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph' || block.role !== undefined) return undefined
  const words = wordsOf(block.inlines, text).trim()
  if (isFieldValue('email', words)) return [{ ...block, role: 'email' }]
  return isAddressLine(words) && isFieldValue('site', words) ? [{ ...block, role: 'site' }] : undefined
}

const roles = ['publisher', 'editors', 'email', 'site'] as const satisfies Role[]

/** The fields of a line; two stand on one line with white space between them. `undefined` where it has none. */
function fieldsOf(block: SourceBlock | undefined, text: string): SourceParagraph[] | undefined {
  if (block?.type !== 'paragraph' || block.role !== undefined) return undefined
  const words = wordsOf(block.inlines, text)
  if (words.length > 200) return undefined
  const starts = [...words.matchAll(/(?:^|[\s　；;]+)(?=\S)/gu)]
    .map(({ 0: space, index }) => index + space.length)
    .filter((start) => roles.some((role) => patterns[role].test(words.slice(start))))
  if (starts[0] === undefined || words.slice(0, starts[0]).trim() !== '') return undefined
  const parts: SourceParagraph[] = []
  let rest = block.inlines
  let done = 0
  for (const end of [...starts.slice(1), words.length]) {
    const [part, behind] = splitInlines(rest, { at: end - done, text })
    parts.push(fieldOf({ ...block, inlines: part }, text))
    rest = behind
    done = end
  }
  const isWhole = parts.every(({ role = '', inlines }) => isFieldValue(role, wordsOf(inlines, text)))
  if (!isWhole) return undefined
  const last = parts.at(-1)
  if (last) parts[parts.length - 1] = { ...last, inlines: [...last.inlines, ...rest] }
  return parts
}

function fieldOf(block: SourceParagraph, text: string): SourceParagraph {
  const words = wordsOf(block.inlines, text)
  const role = roles.find((one) => patterns[one].test(words)) ?? 'publisher'
  const end = patterns[role].exec(words)?.[0].length ?? 0
  const named = labelWords(block.inlines, { start: 0, end, text, rule: role })
  const inlines =
    role === 'editors'
      ? labelMatches(named, { pattern: /\s*[、，,；;]\s*|[\s　]+$/gu, text, fate: 'mark', rule: 'separator' })
      : named
  return { ...block, role, inlines }
}

/** A sentence about the bulletin itself. */
const isStatement = (words: string) =>
  words.length <= 300 &&
  /(?:本(?:期|刊|报|简报|通讯|快[讯报]|[周月季]报|[周月季]刊)|简报|内容)/u.test(words) &&
  /(?:编制|编写|汇编|编译|整理|转载|来源|免责|制作|版权)/u.test(words)
