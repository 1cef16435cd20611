import type { Inline } from '@cec-bulletin/schema/model'
import { type CharacterClass, punctuation } from '../escape/classify.ts'
import { lastSeen, type View } from '../escape/view.ts'
import type { Place } from '../place.ts'

/** What the inline content of a block depends on beside its nodes. */
export interface LineOptions {
  place: Place
  /** Whether what begins a block must be escaped, as in paragraphs, and not in headings and cells. */
  isParagraph?: boolean
  inCell?: boolean
  inLink?: boolean
  /** What stands on the line before the content, as the mark of a list item or `图片：`. */
  lead?: string | undefined
  /** Whether the first character must not be taken for a mark or a label of the dialect. */
  disguised?: boolean | undefined
  /** Whether it is one of several lines of a paragraph, and whether another follows. */
  isPart?: boolean
  continues?: boolean
}

/** The inline content of one block while it is written. */
export interface Line {
  out: string
  /** All of the block's content. */
  readonly nodes: Inline[]
  /** What follows the node that is being written, within the same marks. */
  next: Inline | undefined
  readonly place: Place
  readonly options: LineOptions
  inLink: boolean
  /** The kind of thing written last. */
  last: 'start' | 'text' | 'mark' | 'link' | 'code' | 'reference'
  /** How a reader sees the character written last; `undefined` where that is the last one of `text`. */
  before: CharacterClass | undefined
  text: string
  /** The delimiter that `out` ends with, when a mark has just been opened or closed. */
  delimiter: Delimiter | ''
  /** To whom the mark closed last does not close if they see a letter behind it. */
  pending: View | ''
  /** The delimiter of the mark around, and whether any around is a `*`. */
  around: Delimiter | ''
  inStars: boolean
  /** Whether a lone `~` may still stand bare in this block. */
  freeTilde: boolean | undefined
  /** Whether the link that is being written begins the block, and whether it holds what would be `]:` of a definition. */
  startsDefinition: 'no' | 'perhaps' | 'yes'
  /** Whether a link begins the block in the way of a definition (`[…]: …`), so that no quote may end a line. */
  opensLikeDefinition: boolean
}

export type Delimiter = '*' | '_' | '~'

/** Appends something that begins and ends with punctuation. */
export function append(line: Line, source: string, last: Line['last']): void {
  line.out += source
  line.last = last
  line.before = punctuation
  line.delimiter = ''
  line.pending = ''
}

/** How a reader sees the character written last. */
export function classBefore({ before, text }: Line, view: View): CharacterClass {
  return before ?? lastSeen(text, view)
}
