import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Drops paragraphs without a visible character, which are how Word and pages make room, and lines that were typed. */
export function blank(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  return blocks.flatMap((block): SourceBlock[] => {
    switch (block.type) {
      case 'paragraph': {
        const isKept = block.role === 'article' || block.inlines.some(holdsNote) || isSaid(block, desk)
        if (!isKept) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'blank' })
        return isKept ? [block] : []
      }
      case 'list': {
        const items = block.items.map((item) => blank(item, desk)).filter((item) => item.length > 0)
        return items.length > 0 ? [{ ...block, items }] : []
      }
      case 'quote': {
        const inside = blank(block.blocks, desk)
        if (inside.length > 0) return [{ ...block, blocks: inside }]
        return block.attribution ? [{ type: 'paragraph', inlines: block.attribution, look: {} }] : []
      }
      default:
        return [block]
    }
  })
}

function isSaid({ inlines, role, isExact }: SourceParagraph, { source }: Desk): boolean {
  const words = wordsOf(inlines, source.text)
  // An issue of ours may have a publisher of one invisible character, as the model does.
  if (source.isExact && role !== undefined) return words.trim() !== ''
  return isVisible(words) && (isExact === true || role !== undefined || !line.test(words))
}

/** `————————`, `------分隔线------` */
const line = /^\s*[—─━┄┅═－_=~*·-]{6,}\s*(?:分[隔割]线\s*[—─－_=~-]*)?\s*$/u

const isVisible = (words: string) =>
  /[^\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u.test(words)

const holdsNote = (inline: SourceInline): boolean =>
  inline.type === 'noteReference' || ('children' in inline && inline.children.some(holdsNote))
