import type { SourceBlock, SourceImage } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import type { Desk } from '../../desk.ts'
import { isHeading } from '../../ranks.ts'

/** Drops the moving picture without words with which accounts of WeChat begin every article. */
export function banners(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const first = blocks.findIndex(isHeading)
  // The title of the page may be the first.
  const behind = blocks.findIndex((block, index) => index > first && isHeading(block))
  const isBanner = (block: SourceImage) =>
    !block.alt && !block.caption && moving.test(text.slice(block.url.from, block.url.from + block.url.length))
  return blocks.filter((block, index) => {
    const isDropped = block.type === 'image' && index < Math.max(first, behind) && isBanner(block)
    if (isDropped) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'banner' })
    return !isDropped
  })
}

const moving = /^https?:\/\/mmbiz\.qpic\.cn\/(?:[^?]*_gif\/|.*[?&]wx_fmt=gif)/
