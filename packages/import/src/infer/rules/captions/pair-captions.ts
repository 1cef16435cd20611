import type { SourceBlock, SourceImage, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Pictures that stand side by side have their captions side by side below them: each stands under its own. */
export function pairCaptions(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const images = runOf(blocks, index, isBare)
    const all = runOf(blocks, index + images.length, (block): block is SourceParagraph =>
      isLine(block, source.text),
    )
    const lines = all.slice(0, images.length)
    if (images.length > 1 && lines.length === images.length) {
      found.push(...images.flatMap((image, at) => [image, ...lines.slice(at, at + 1).map(asCaption)]))
      index += images.length * 2 - 1
    } else {
      const block = blocks[index]
      if (block) found.push(block)
    }
  }
  return found
}

function runOf<Kind extends SourceBlock>(
  blocks: readonly SourceBlock[],
  start: number,
  isOne: (block: SourceBlock) => block is Kind,
): Kind[] {
  const run: Kind[] = []
  for (
    let block = blocks[start];
    block && isOne(block) && run.length < most;
    block = blocks[start + run.length]
  ) {
    run.push(block)
  }
  return run
}

const asCaption = (line: SourceParagraph): SourceBlock => ({ ...line, role: 'caption' })

/** No more stand side by side. */
const most = 6

const isBare = (block: SourceBlock): block is SourceImage =>
  block.type === 'image' && !block.caption && !block.credit

/** A short line that ends no sentence. */
function isLine(block: SourceBlock, text: string): boolean {
  if (block.type !== 'paragraph' || block.look.bold || (block.role !== undefined && block.role !== 'caption'))
    return false
  const words = wordsOf(block.inlines, text).trim()
  return words.length <= 24 && !/[。！？；：:，,]$/u.test(words)
}
