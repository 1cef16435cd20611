import type { Look, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline, SourceLink, SourceMark, Target } from '../../../source/inlines.ts'
import { lineLooksOf } from '../../looks/line-looks-of.ts'
import type { Style } from './style-of.ts'

/** Gathers inlines up to the end of a paragraph. */
export interface InlineBuffer {
  add: (inline: SourceInline, style: Style) => void
  /** Opens a link or a mark around what comes. */
  open: (around: Around) => void
  /** Closes the last one, and says whether anything stands in it. */
  close: () => boolean
  /** Where the link leads that is open, if one is. */
  target: () => Target | undefined
  /** Whether white space would be the first, or would follow other white space. */
  endsInSpace: () => boolean
  /** Says what the anchor of the paragraph is. */
  name: (anchor: string) => void
  noteEnd: (text: string) => void
  lastCharacter: () => string
  /** The paragraph so far; links that are open go on in the next one. */
  take: (more?: Partial<SourceParagraph>) => SourceBlock[]
}

/** A link that is open, or the word for a mark. */
export type Around = Omit<SourceLink, 'children'> | Omit<SourceMark, 'children'>

export function createInlineBuffer(): InlineBuffer {
  let bits: { inline: SourceInline; style: Style; around: readonly Around[] }[] = []
  let around: readonly Around[] = []
  const used = new Set<Around>()
  let last = ''
  let id: string | undefined
  return {
    add: (inline, style) => {
      for (const one of around) used.add(one)
      bits.push({ inline, style, around })
    },
    open: (one) => {
      around = [...around, one]
    },
    close: () => {
      const closed = around.at(-1)
      around = around.slice(0, -1)
      return closed !== undefined && used.has(closed)
    },
    target: () => {
      const link = around.find((one) => one.type === 'link')
      if (link) used.add(link)
      return link && targetOf(link)
    },
    name: (anchor) => {
      id = anchor
    },
    endsInSpace: () => last === '' || /\s/u.test(last),
    noteEnd: (text) => {
      if (text !== '') last = text.slice(-1)
    },
    lastCharacter: () => last,
    take: (more = {}) => {
      const isSaid = ({ inline, around: outer }: Bit) => inline.type !== 'break' || outer.length > 0
      const taken = bits.slice(bits.findIndex(isSaid), bits.findLastIndex(isSaid) + 1)
      bits = []
      last = ''
      if (taken.length === 0) return []
      const named = id === undefined ? {} : { id }
      id = undefined
      return [
        {
          type: 'paragraph',
          inlines: nest(taken, 0),
          look: lookOf(taken),
          ...lineLooksOf(taken, lookOf),
          ...named,
          ...more,
        },
      ]
    },
  }
}

const targetOf = ({ url, title }: Target): Target => ({ url, ...(title && { title }) })

interface Bit {
  inline: SourceInline
  around: readonly Around[]
}

/** Neighbours within the same link or mark stand in one. */
function nest(bits: readonly Bit[], depth: number): SourceInline[] {
  const found: SourceInline[] = []
  let group: Bit[] = []
  let open: Around | undefined
  const close = () => {
    if (group.length === 0) return
    if (open === undefined) found.push(...group.map(({ inline }) => inline))
    else found.push({ ...open, children: nest(group, depth + 1) })
    group = []
  }
  for (const bit of bits) {
    const next = bit.around[depth]
    if (next !== open) close()
    open = next
    group.push(bit)
  }
  close()
  return found
}

function lookOf(bits: readonly { inline: SourceInline; style: Style }[]): Look {
  const texts = bits.filter(({ inline }) => inline.type === 'text' && inline.length > 0)
  const [longest] = [...texts].sort((one, other) => lengthOf(other.inline) - lengthOf(one.inline))
  const { size, align, color, font } = longest?.style ?? {}
  const bold = texts.length > 0 && texts.every(({ style }) => style.bold)
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold }),
    ...(align && { align }),
    ...(color && { color }),
    ...(font && { font }),
  }
}

const lengthOf = (inline: SourceInline) => ('length' in inline ? inline.length : 0)
