import type { IssueInput } from '../frame/issue.ts'
import type { Message } from '../problem/problem.ts'
import type { PlacedNode } from './nodes-in.ts'

/** One text as its reader meets it, in one piece, with the marks and links in it passed over. */
export interface Line {
  /** What it is there for; `words` is a text of the frame that is no title, such as the summary. */
  kind: 'title' | 'words' | 'heading' | 'paragraph' | 'cell' | 'caption' | 'attribution' | 'source'
  /** BCP 47, of the nearest of article, section and issue that says it. */
  lang: string
  /** A line feed for each line break, and U+FFFC for each character of code and for a note. */
  text: string
  /** The text of the paragraph right above, where one stands there. */
  before?: string | undefined
  /** The text of the paragraph right below, where one stands there. */
  after?: string | undefined
  /** Where each stretch begins that no mark, link, code or break interrupts, and whether it is in a link. */
  pieces: readonly { start: number; isInLink?: boolean }[]
  /** It begins an item with a mark that the item's list is read with: `※`, `一、`. */
  isMarked?: boolean
  /** It is the first text of an item, and a bullet or a number of the list stands before it. */
  isItem?: boolean
}

/** A stretch of a line that looks like a slip, and what was meant instead, where that is beyond doubt. */
export interface Slip {
  /** Offset of its first character into the line's text, in UTF-16 code units. */
  start: number
  /** Offset behind its last character. */
  end: number
  /** What was meant; absent where that is not beyond doubt. */
  fix?: string
}

/** What a text may hold that was hardly meant. */
export interface TextSuspicion {
  /** Stable, for programs, such as `doubled-punctuation`. */
  code: string
  /** Finds them in one line, in its order. */
  slipsIn: (line: Line) => Slip[]
  /** What looks wrong, and what to write instead. */
  explain: (slip: { received: string; fix: string | undefined }) => Message
}

/** A part of an issue that looks like a slip. */
export interface Suspect {
  path: (string | number)[]
  value: unknown
  /** How many more of the kind stand behind it, of which it speaks as well. */
  more?: number
}

/** What an issue may hold, apart from its texts, that was hardly meant. */
export interface IssueSuspicion {
  code: string
  /** @param nodes Every node of the issue's bodies, in its order. */
  suspectsIn: (issue: IssueInput, nodes: readonly PlacedNode[]) => readonly Suspect[]
  explain: (suspect: { received: string; more: number }) => Message
}
