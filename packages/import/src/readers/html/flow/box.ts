import { boxName } from '../../../infer/words/names/box-name.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement } from '../tree/nodes.ts'
import { shortTextIn } from '../tree/short-text-in.ts'
import { declarations } from './style-of.ts'

/** Whether what an element begins with is the title of a box beside the text. */
export const isBox = (element: HtmlElement): boolean => titleOf(element) !== undefined

/** The blocks of an element, which are a note where the first of them is the title of a box; a line alone in a frame says so. */
export function boxed(element: HtmlElement, blocks: SourceBlock[]): SourceBlock[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph' || others.length > most) return blocks
  if (others.length === 0)
    return !first.lineLooks && [element, ...elementsIn(element)].slice(0, 2).some(isFrame)
      ? [{ ...first, box: rangesOf(first)[0]?.from ?? 0 }]
      : blocks
  const length = rangesOf(first).reduce((sum, range) => sum + range.length, 0)
  const isNote = titleOf(element)?.length === length || isNamed(element)
  if (isNote) return [{ type: 'quote', kind: 'note', blocks }]
  const isShort = blocks.flatMap(rangesOf).reduce((sum, range) => sum + range.length, 0) <= longestFramed
  const areText = blocks.every(({ type }) => type === 'paragraph' || type === 'list')
  return hasBorder(element) && first.look.bold && isShort && areText ? framed(blocks) : blocks
}

/** In characters: what is longer is a card with an article on it. */
const longestFramed = 300

/** The paragraphs with the frame that they stand in; what it is, all of the document says. */
const framed = (blocks: readonly SourceBlock[]): SourceBlock[] => {
  const box = blocks.flatMap(rangesOf)[0]?.from ?? 0
  return blocks.map((block) => {
    if (block.type === 'paragraph') return { ...block, box }
    return block.type === 'list'
      ? { ...block, items: block.items.map((item) => framedItem(item, box)) }
      : block
  })
}

const framedItem = (item: readonly SourceBlock[], box: number): SourceBlock[] =>
  item.map((block) => (block.type === 'paragraph' ? { ...block, box } : block))

/** Whether its first element is a name that boxes have. */
function isNamed(element: HtmlElement): boolean {
  const [first] = elementsIn(element)
  const words = first && shortTextIn(first, { most: 60 })?.trim()
  return words !== undefined && boxName.test(words)
}

/** How many blocks below its title a box has; what is longer is the text that it begins. */
const most = 6

const titleOf = (element: HtmlElement): string | undefined =>
  title.exec(shortTextIn(element, { most: 800 })?.trim() ?? '')?.[0]

const title =
  /^[【[]?(?:知识(?:链接|窗|卡片?|点|拓展)|小(?:知识|贴士|提示|百科|词典|常识|资料)|名词(?:解释|链接)|(?:背景|新闻|资料|相关)(?:链接|资料|知识)|你知道吗|(?:温馨|友情|特别)提示)[】\]：:？?]*/u

/** Whether an element has a border around it, or a ground that is not that of the page. */
function isFrame(element: HtmlElement): boolean {
  const style = declarations(element)
  const ground =
    style.get('background') ?? style.get('background-color') ?? attributeOf(element, 'bgcolor') ?? ''
  return hasBorder(element) || !noGround.test(ground) || isButton(element)
}

const hasBorder = (element: HtmlElement): boolean => /^[1-9]/.test(declarations(element).get('border') ?? '')

/** A link that a sheet, which is not read for this, shows as a button. */
const isButton = (element: HtmlElement): boolean =>
  element.tagName === 'a' &&
  classesOf(element).some((name) => /(?:^|[-_])(?:btn|button|cta)(?:[-_]|$)/i.test(name))

const noGround = /^$|none|transparent|inherit|initial|unset|white|#?f{3,6}\b|255, ?255, ?255|, ?0\)|url/i
