import type { SourceBlock, SourceImage } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { isHeading } from '../../ranks.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'

/**
 * Drops the pictures at the head of a page without words: the moving one with which accounts of WeChat begin every article,
 * and one in which the title is painted, unless the editor keeps it.
 */
export function banners(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  const first = blocks.findIndex(isHeading)
  // The title of the page may be the first.
  const behind = blocks.findIndex((block, index) => index > first && isHeading(block))
  const sentence = blocks.findIndex(
    (block) => block.type === 'paragraph' && /。/u.test(wordsOf(block.inlines, text)),
  )
  const addressOf = ({ url }: SourceImage) => text.slice(url.from, url.from + url.length)
  return blocks.filter((block, index) => {
    if (block.type !== 'image' || index >= Math.max(first, behind) || block.alt || block.caption) return true
    const isAbove = kind === 'html' && index < sentence && !isCaption(blocks[index + 1])
    if (!moving.test(addressOf(block)) && !(isAbove && graphic.test(addressOf(block)) && isPainted(block)))
      return true
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'banner' })
    return false
  })

  function isPainted(image: SourceImage): boolean {
    const answer = desk.ask({
      rule: 'banner',
      at: image.url.from,
      text: addressOf(image),
      question: {
        en: 'Is this picture above the text the head of the page, which is left out, or is it of the issue?',
        zh: '正文之前的这张图片是版头（略去），还是本期内容？',
      },
      choices: ['drop', 'keep'],
      standard: 'drop',
      confidence: 0.7,
    })
    return answer === 'drop'
  }

  /** A short line below a picture that is no field of the masthead. */
  function isCaption(block: SourceBlock | undefined): boolean {
    if (block?.type !== 'paragraph' || block.role !== undefined) return false
    const words = wordsOf(block.inlines, text)
    return words.length <= 50 && dateOf(words) === undefined && !numberPattern.test(words)
  }
}

/** Photographs are kept in other formats. */
const graphic = /[._=]png(?!\w)/i

const moving = /^https?:\/\/mmbiz\.qpic\.cn\/(?:[^?]*_gif\/|.*[?&]wx_fmt=gif)/
