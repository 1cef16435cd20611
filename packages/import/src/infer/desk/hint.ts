import type { Message } from '@cec-bulletin/schema'

/** A question to the editor about what the document does not say. Unanswered, `chosen` holds. */
export interface Hint {
  /** Of the rule and the words it is about, so that the answer holds in another run. */
  id: string
  /** Which rule asks, such as `title`. */
  rule: string
  /** Offset into `source.text`. */
  at: number
  /** The words it is about, shortened. */
  text: string
  /** Offsets of what else it is about, where one answer holds for several places. @default none */
  also?: number[]
  /** What is asked. */
  question: Message
  /** What can be answered; empty where any answer will do. */
  choices: string[]
  /** Whether the choices are suggestions, and any other answer will do as well. @default false */
  isOpen?: boolean
  /** What holds in this draft: the answer, or the default. Empty where there is none. */
  chosen: string
  /** That `chosen` is right, from 0 to 1; 1 once it was answered. */
  confidence: number
}

/** A hint before it has its name and its answer. */
export type Asked = Omit<Hint, 'id' | 'chosen'> & { standard: string }
