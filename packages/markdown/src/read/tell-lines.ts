import type {
  Article,
  Block,
  FootnoteDefinition,
  Issue,
  ListItem,
  Section,
  TableRow,
} from '@cec-bulletin/schema'
import type { Reading } from './frame/root.ts'

/** Where something of an issue begins in its document. */
export interface BlockLine {
  /** The object of the issue itself, to know it by. */
  block: Section | Article | Block | ListItem | TableRow | FootnoteDefinition
  /** From 1. */
  line: number
}

interface Telling {
  positionAt: Reading['positionAt']
  onBlock: (place: BlockLine) => void
}

/** Tells the line of each block of an issue, and of what holds and what makes up blocks, in the order of the issue. */
export function tellLines({ sections }: Issue, { positionAt, onBlock }: Telling): void {
  const path: (string | number)[] = []
  each('sections', sections, (section) => {
    each('introduction', section.introduction, within)
    each('articles', section.articles, (article) => {
      each('body', article.body, within)
      each('notes', article.notes, within)
    })
  })

  function each<T extends BlockLine['block']>(key: string, blocks: T[], inside: (block: T) => void): void {
    path.push(key)
    for (const [index, block] of blocks.entries()) {
      path.push(index)
      onBlock({ block, line: positionAt(path).start.line })
      inside(block)
      path.pop()
    }
    path.pop()
  }

  function within(block: BlockLine['block']): void {
    if (!('type' in block)) return
    if (block.type === 'table') each('children', block.children, within)
    else if (block.type === 'list') each('children', block.children, within)
    else if (block.type === 'listItem' || block.type === 'blockquote' || block.type === 'footnoteDefinition')
      each<Block>('children', block.children, within)
  }
}
