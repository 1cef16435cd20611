import type { SourceBlock } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Drops links to other pages at the end of one, under `往期回顾` or the like, unless the editor keeps them. */
export function pastIssues(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { kind, text } = desk.source
  if (kind !== 'html') return [...blocks]
  const at = blocks.findLastIndex(
    (block) => block.type === 'paragraph' && names.test(wordsOf(block.inlines, text)),
  )
  const [head, ...links] = blocks.slice(at)
  if (at < 0 || !head || links.length === 0 || !links.every((block) => isLinks(block, text)))
    return [...blocks]
  const answer = desk.ask({
    rule: 'past-issues',
    at: rangesOf(head)[0]?.from ?? 0,
    text: head.type === 'paragraph' ? wordsOf(head.inlines, text) : '',
    question: {
      en: 'Should the links at the end of the page be left out, or do they belong to the issue?',
      zh: '页面末尾的这些链接是略去，还是属于本期内容？',
    },
    choices: ['drop', 'keep'],
    standard: 'drop',
    confidence: 0.7,
  })
  if (answer === 'keep') return [...blocks]
  desk.claim([head, ...links].flatMap(rangesOf), { fate: 'dropped', rule: 'past-issues' })
  return blocks.slice(0, at)
}

const names =
  /^[\s　#▼↓【[]*(?:往期(?:回顾|推荐|精选|精彩|内容|文章)?|(?:相关|推荐|延伸|更多|精彩)(?:阅读|链接|文章|推荐|内容)|猜你喜欢)[\s　▼↓】\]：:]*$/u

/** Pictures of other pages stand among their titles. */
function isLinks(block: SourceBlock, text: string): boolean {
  if (block.type === 'image') return true
  if (block.type === 'list') return block.items.flat().every((item) => isLinks(item, text))
  if (block.type !== 'paragraph' || !block.inlines.some(holdsLink)) return false
  return outside(block.inlines, text).trim().length <= longestOutside
}

/** A date may stand beside a link. */
const longestOutside = 12

const holdsLink = (inline: SourceInline): boolean =>
  inline.type === 'link' || ('children' in inline && inline.children.some(holdsLink))

const outside = (inlines: readonly SourceInline[], text: string) =>
  inlines.map((inline) => (holdsLink(inline) ? '' : wordsOf([inline], text))).join('')
