import { readBullet } from './typed-bullet.ts'
import { readNumber } from './typed-number.ts'

/** What a line begins with that was typed for the mark of a list's item. */
export interface TypedMark {
  /** As it stands there. */
  mark: string
  /** The same for marks that belong together. */
  family: string
  isBullet: boolean
  /** Whether a line that begins with it may stand alone and still be an item: no number, and no sign with a meaning of its own. */
  isPlain: boolean
  /** Whether it also stands at the beginning of ordinary lines, so that only short ones are items. */
  isCommon: boolean
  /** What it counts; 0 for a bullet. */
  number: number
  /** How Markdown writes it. */
  instead: string
  /** Whether it stays as it is, in an item of a list. */
  isKept: boolean
}

/**
 * Reads the mark that a line begins with and that is none to Markdown, such as `①` or `·`; `undefined` where there is
 * none.
 *
 * @param line The text of one line.
 * @example
 * ```ts
 * import { readTypedMark } from '@cec-bulletin/schema/warnings'
 *
 * console.log(readTypedMark('① 植树')?.number) // 1
 * console.log(readTypedMark('植树')) // undefined
 * ```
 */
export const readTypedMark = (line: string): TypedMark | undefined => readNumber(line) ?? readBullet(line)
