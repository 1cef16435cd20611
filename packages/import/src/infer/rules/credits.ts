import type { SourceBlock, SourceImage } from '../../source/blocks.ts'
import { labelWords } from '../../source/label-words.ts'
import { splitInlines } from '../../source/split-inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'

/** Takes out of a caption who made the picture: `一碗面｜摄影：阿杜`. */
export function credits(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  return blocks.map((block) => (block.type === 'image' ? withCredit(block, desk.source.text) : block))
}

function withCredit(image: SourceImage, text: string): SourceImage {
  const { caption, credit } = image
  if (!caption || credit) return image
  const label = named.exec(wordsOf(caption, text))
  if (!label || label.index === 0) return image
  const [before, behind] = splitInlines(caption, { at: label.index, text })
  const words = labelWords(behind, { start: 0, end: label[0].length, text, rule: 'credit' })
  return { ...image, caption: before, credit: words }
}

const named = /[\s　]*[｜|／/丨；;，,。\s　][\s　]*(?:图片(?:来源|提供)?|摄影|供图|图源|摄)\s*[：:]\s*(?=\S)/u
