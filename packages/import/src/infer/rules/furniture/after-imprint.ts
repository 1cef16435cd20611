import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isNotice } from '../../words/fields/is-statement.ts'
import { bareFields } from '../imprint/fields/bare-fields.ts'
import { fieldsOfLine } from '../imprint/fields/fields-of-line.ts'
import { issuedBy } from '../imprint/fields/issued-by.ts'
import { unlabelled } from '../imprint/other-lines.ts'

/** Drops pictures, links and calls that a page has below those who made the issue, unless the editor keeps them. */
export function afterImprint(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { kind, text, isExact } = desk.source
  if (isExact || kind !== 'html') return [...blocks]
  const isBare = (block: SourceBlock | undefined) =>
    block?.type === 'paragraph' && block.role === undefined && bareFields(block, text) !== undefined
  const isField = (block: SourceBlock, index: number) =>
    (fieldsOfLine(block, text) ?? issuedBy(block, text)) !== undefined ||
    isBare(block) ||
    (isBare(blocks[index + 1]) && unlabelled(block, text) !== undefined) ||
    saysNotice(block, text) ||
    isLabelledAlike(block, { above: blocks[index - 1], text })
  const last = blocks.findLastIndex((block) =>
    fieldsOfLine(block, text)?.some(({ role }) => role !== 'statement'),
  )
  const start = last < 0 ? -1 : blocks.findIndex((block, index) => index > last && !isField(block, index))
  const tail = start < 0 ? [] : blocks.slice(start)
  // Names at the head of an issue have all of it below them.
  if (tail.length === 0 || start * 2 < blocks.length || !tail.every((block) => isLoose(block, text))) {
    return [...blocks]
  }
  const said = tail.find((block) => block.type === 'paragraph')
  const isKept =
    said?.type === 'paragraph' &&
    desk.ask({
      rule: 'after-imprint',
      at: rangesOf(said)[0]?.from ?? 0,
      text: wordsOf(said.inlines, text),
      question: {
        en: 'Is what stands below the names of those who made the issue left out, or is it of the issue?',
        zh: '编制信息之后的这些内容是略去，还是属于本期内容？',
      },
      choices: ['drop', 'keep'],
      standard: 'drop',
      confidence: 0.7,
    }) === 'keep'
  if (isKept) return [...blocks]
  desk.claim(tail.flatMap(rangesOf), { fate: 'dropped', rule: 'after-imprint' })
  return blocks.slice(0, start)
}

const saysNotice = (block: SourceBlock, text: string) =>
  block.type === 'paragraph' && block.role === undefined && isNotice(wordsOf(block.inlines, text))

/** `开放时间：周二至周日`, directly below a field that is set alike. */
const isLabelledAlike = (
  block: SourceBlock,
  { above, text }: { above: SourceBlock | undefined; text: string },
): boolean =>
  block.type === 'paragraph' &&
  block.role === undefined &&
  above?.type === 'paragraph' &&
  above.look.size === block.look.size &&
  above.look.color === block.look.color &&
  fieldsOfLine(above, text) !== undefined &&
  /^[\s　]*(?!.{0,3}(?:推荐|阅读|链接|回顾|往期|点击|扫码))\p{Script=Han}{2,6}[：:]/u.test(
    wordsOf(block.inlines, text),
  )

/** A picture, or short lines that end no sentence. */
function isLoose(block: SourceBlock, text: string): boolean {
  switch (block.type) {
    case 'image':
    case 'rule':
      return true
    case 'list':
      return block.items.flat().every((one) => isLoose(one, text))
    case 'paragraph': {
      const words = wordsOf(block.inlines, text).trim()
      return words.length <= longest && !/[。；]$/u.test(words)
    }
    default:
      return false
  }
}

/** In characters. */
const longest = 60
