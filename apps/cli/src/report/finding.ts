import type { Fix, Message } from '@cec-bulletin/schema'

/** One thing to tell about a file: a problem keeps it from being published, a warning does not. */
export interface Finding {
  /** The file as the user knows it. */
  file: string
  severity: 'problem' | 'warning'
  /** Stable, for programs: `missing`, `dead-picture`, … */
  code: string
  message: Message
  /** From 1. */
  line?: number
  /** From 1, in UTF-16 code units. */
  column?: number
  endLine?: number
  endColumn?: number
  /** The edit that mends it, where that is beyond doubt. */
  fix?: Fix
}
