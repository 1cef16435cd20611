import type { LineBlock } from '../../../lines/line.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import type { Aside, AsideKind } from '../../../source/source.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { enclosedAddresses } from './enclosed-addresses.ts'
import { mailHead } from './mail-head.ts'
import { ruledTitles } from './ruled-titles.ts'

export interface Typed {
  text: string
  drop: (block: LineBlock, kind: AsideKind) => void
}

/** What somebody who typed the text, or the program that sent it, says by marks alone; those are no part of it. */
export function typed(blocks: readonly LineBlock[], text: string): { blocks: LineBlock[]; asides: Aside[] } {
  const asides: Aside[] = []
  const drop = (block: LineBlock, kind: AsideKind) => {
    for (const range of rangesOf(block)) if (range.length > 0) asides.push({ ...range, kind })
  }
  const isPicture = ({ inlines }: LineBlock) => picture.test(wordsOf(inlines, text).trim())
  const bare = mailHead(blocks, { text, drop }).filter((block) => {
    if (isPicture(block)) drop(block, 'instruction')
    return !isPicture(block)
  })
  return { blocks: ruledTitles(enclosedAddresses(bare, text), { text, drop }), asides }
}

/** `[cid:image001.png@…]`, as programs write a picture that the text of a mail does not hold. */
const picture = /^\[(?:cid:|image\b|图片|https?:)[^\]]*\]$|^<image\d*\.\w+>$/iu
