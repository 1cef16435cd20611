import type { LinkRules } from './link-rules.ts'
import type { Exception, Grade, Redirector, Tracker } from './types.ts'

/** Which rules hold for an address. Everything may be left out. */
export interface NormalizeOptions {
  /** Changes of a weaker grade than this are not made. @default 'policy' */
  grade?: Grade
  /**
   * Rule ids to switch off, such as `['tracker-utm']`. What every reader of an address does anyway stays on: the host
   * in its own form, raw line breaks dropped, backslashes, escapes and dots of a path. @default []
   */
  without?: readonly string[]
  /** Further trackers, beside the built-in ones. @default [] */
  trackers?: readonly Tracker[]
  /** Further redirectors, beside the built-in ones. @default [] */
  redirectors?: readonly Redirector[]
  /** Parameters to keep, whatever the trackers say. @default [] */
  exceptions?: readonly Exception[]
  /**
   * Further rows of every kind, such as a list that is fresher than this package. They are prepared once for each object
   * that is given, which makes them the faster way for many addresses. @default none
   */
  rules?: LinkRules
  /** Whether the rows of this package hold as well; `false` leaves nothing but those that are given. @default true */
  builtIn?: boolean
  /**
   * Which addresses give way to the one that they carry: known redirectors, or any (`?target=https://…`), which some
   * publications want. Either way, one that stays has a warning. @default 'listed'
   */
  unwrap?: 'listed' | 'unlisted'
  /** Absolute http(s) address against which a relative one is read. @default none: relative is refused */
  base?: string
}
