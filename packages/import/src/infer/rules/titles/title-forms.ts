import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { dateOf } from '../../words/numbers/date-of.ts'
import { listMark } from '../../words/numbers/list-mark.ts'
import { numberPattern, patterns } from '../../words/patterns.ts'

/** Whether each block has the form of a title: a short line that ends no sentence, above text or another such line. */
export function titleForms(blocks: readonly SourceBlock[], text: string): boolean[] {
  const words = blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block.inlines, text).trim() : ''))
  const lines = blocks.map(
    (block, index) => isLine(block, words[index] ?? '') && !isItem(index) && standsAlone(blocks, index),
  )
  let run = 0
  return lines
    .toReversed()
    .map((isShort, at) => {
      const index = lines.length - 1 - at
      run = isShort ? run + 1 : 0
      // Of many short lines in a row, as those of a poem, none is above text.
      return isShort && run <= mostInRow && isAbove(index)
    })
    .reverse()

  function isAbove(index: number): boolean {
    const [above, next] = [blocks[index - 1], blocks[index + 1]]
    if (above?.type === 'image' || next === undefined || next.type === 'table' || next.type === 'rule')
      return false
    return next.type !== 'paragraph' || lines[index + 1] === true || isText(next, words[index + 1] ?? '')
  }

  /** One of several lines that begin with the same kind of mark. */
  function isItem(index: number): boolean {
    const mark = listMark(words[index] ?? '')
    if (mark === undefined) return false
    return mark === listMark(words[index - 1] ?? '') || mark === listMark(words[index + 1] ?? '')
  }
}

/** Whether no other block stands in the frame of a block, if it has one. */
export function standsAlone(blocks: readonly SourceBlock[], index: number): boolean {
  const box = boxOf(blocks[index])
  return box === undefined || (boxOf(blocks[index - 1]) !== box && boxOf(blocks[index + 1]) !== box)
}

const boxOf = (block: SourceBlock | undefined) => (block?.type === 'paragraph' ? block.box : undefined)

/** Titles that stand directly above one another: of a section, and of an article. */
const mostInRow = 2

function isLine(block: SourceBlock, words: string): boolean {
  if (block.type !== 'paragraph' || block.numbering || block.look.align === 'right') return false
  if (block.role !== undefined && block.role !== 'heading') return false
  if (words.length < 2 || words.length > longest || !/\p{L}{2}/u.test(words)) return false
  if (/[。；;，,、：:…—”』」.]$|[。；]/u.test(words) || numberPattern.test(words) || isDated(words))
    return false
  return !fields.some((pattern) => pattern.test(words)) && !byline.test(words)
}

/** A line of which a good part is a date is no title. */
function isDated(words: string): boolean {
  const date = dateOf(words)
  return date !== undefined && (date.end - date.start) * 3 >= words.length
}

/** In characters. */
const longest = 32

const fields = [
  patterns.sources,
  patterns.dash,
  patterns.caption,
  patterns.tableCaption,
  patterns.credit,
  patterns.summary,
  patterns.publisher,
  patterns.editors,
  patterns.email,
  patterns.site,
  patterns.makers,
  patterns.contents,
]

const byline =
  /^[（(]?(?:本[刊报]|特约)?(?:记者|通讯员|作者|撰文|供稿|整理|文|图|摄影|翻译)[\s　:：/／]|[@＠]|https?:/iu

const isText = ({ role }: SourceParagraph, words: string) =>
  (role === undefined || role === 'text') &&
  (words.length > longest || /[。！？：；.!?]["”』」）)]?$/u.test(words))
