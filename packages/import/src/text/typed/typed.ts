import type { LineBlock } from '../../lines/line.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import type { Aside, AsideKind } from '../../source/source.ts'
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
  const bare = mailHead(blocks, { text, drop })
  return { blocks: ruledTitles(enclosedAddresses(bare, text), { text, drop }), asides }
}
