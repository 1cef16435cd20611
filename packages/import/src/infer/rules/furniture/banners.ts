import type { SourceBlock, SourceImage } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { saysWhen } from '../../words/fields/says-when.ts'
import { headLines } from '../head/lines/head-lines.ts'
import { isHeading } from '../titles/ranked/ranks.ts'

/**
 * Drops the pictures at the head of a page without words: the moving one with which accounts of WeChat begin every article,
 * and one in which the title is painted, unless the editor keeps it.
 */
export function banners(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { source } = desk
  const title = blocks.findIndex(isHeading)
  const text = blocks.findIndex((block, index) => {
    if (block.type !== 'paragraph') return false
    const isTitle = index > title && (block.look.bold === true || isHeading(block))
    return isTitle || /。/u.test(wordsOf(block.inlines, source.text))
  })
  const end = text < 0 ? blocks.length : text
  const named = blocks.findIndex(
    (block) => block.type === 'paragraph' && (block.role === 'title' || block.level === 1),
  )
  // In a Word file, what stands above the number or the date of the issue is of its masthead.
  const dated =
    source.kind === 'docx' ? headLines(blocks, source.text).filter(({ roles }) => roles.length > 0) : []
  const masthead = dated.at(-1)?.index ?? 0
  const addressOf = ({ url }: SourceImage) => source.text.slice(url.from, url.from + url.length)
  return blocks.filter((block, index) => {
    if (block.type !== 'image' || index >= end || block.caption) return true
    const address = addressOf(block)
    const isGraphic = !block.alt && graphic.test(address) && !isCaption(blocks[index + 1])
    // Above its title stands the mark of whoever sends it.
    const isOfPage = index < masthead || (source.kind === 'html' && (index < named || isGraphic))
    if ((block.alt || !moving.test(address)) && !(isOfPage && isPainted(block))) return true
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
    const words = wordsOf(block.inlines, source.text)
    return words.length <= 50 && !saysWhen(words)
  }
}

/** Photographs are kept in other formats. */
const graphic = /[._=]png(?!\w)/i

const moving = /^https?:\/\/mmbiz\.qpic\.cn\/(?:[^?]*_gif\/|.*[?&]wx_fmt=gif)/
