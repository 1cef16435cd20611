import type { $ZodType } from 'zod/v4/core'
import type { ProblemCode } from '../problem/finding.ts'
import { forbiddenIn } from '../values/forbidden-in.ts'
import { anchorIn } from '../values/inner-link.ts'
import { isAddress, isWebAddress } from '../values/is-address.ts'
import { isCodeLanguage } from '../values/is-code-language.ts'
import { isDate } from '../values/is-date.ts'
import { isEmail } from '../values/is-email.ts'
import { isAnchor, isIdentifier } from '../values/is-identifier.ts'
import { isLanguage } from '../values/is-language.ts'
import { isPicturePath } from '../values/picture-path.ts'
import { byKind } from './choice.ts'
import { refuse } from './refuse.ts'
import * as z from './zod.ts'

// Fields that hold one value. What refuses it names the problem's code: see `problem/explain.ts` for the words.

const refined = (code: ProblemCode, holds: (value: string) => boolean) =>
  z.string(refuse(code, (value) => (holds(value.trim()) ? undefined : '')))

/** Any text on one line, also none; kept as it is. */
export const text = z.string(refuse<string>('forbidden-character', (value) => forbiddenIn(value)))

const isCarriedTrimmed = refuse<string>('forbidden-character', (value) => forbiddenIn(value.trim()))

/** The same, trimmed: may end in a line feed, as YAML's folded texts do. */
export const title = z.string(isCarriedTrimmed)

/** The same with something to see in it. */
export const line = z.string(
  isCarriedTrimmed,
  refuse('empty', (value) => (value.trim() === '' ? '' : undefined)),
)

/** The lines of a block of code, tabs included. Those of old systems end in carriage returns. */
export const codeText = z.string(refuse('forbidden-character', (value) => forbiddenIn(value, '\n\r\t')))

const wholeNumber = (most: number) =>
  z.number(
    z.check(({ value, issues }) => {
      if (!Number.isInteger(value)) issues.push({ code: 'invalid_type', expected: 'int', input: value })
    }),
    refuse('out-of-range', (value) => (value < 0 ? '≥ 0' : value > most ? `≤ ${most}` : undefined)),
  )

/** The number of an issue that has no letters in it. */
export const issueNumber = wholeNumber(Number.MAX_SAFE_INTEGER)

/** Markdown reads at most nine digits. */
export const mostListNumber = 999_999_999

/** The number of the first item of a list. */
export const listStart = wholeNumber(mostListNumber)

export const codeLanguage = refined('bad-code-language', (value) => value === '' || isCodeLanguage(value))
export const date = refined('bad-date', isDate)
export const language = refined('bad-language', isLanguage)
/** Where a link leads: a whole address, or a place within the issue. */
export const linkAddress = refined(
  'bad-address',
  (value) => isAddress(value) || anchorIn(value) !== undefined,
)
export const webAddress = refined('bad-web-address', isWebAddress)
/** Where a picture is: a web address, or a path from the folder of the issue. */
export const pictureAddress = refined(
  'bad-picture-address',
  (value) => isWebAddress(value) || isPicturePath(value),
)
export const email = refined('bad-email', isEmail)
export const anchor = refined('bad-anchor', isAnchor)
export const identifier = refined('bad-identifier', isIdentifier)

/** A schema that takes and gives the same type, for where zod cannot infer one that holds itself. */
export type Shape<T> = $ZodType<T, T>

/** Where mdast parsers leave source positions and spacing: passed over. */
export const tolerated = { position: z.passedOver(z.unknown()), spread: z.passedOver(z.unknown()) }

/** An object, in whose place a bare string may stand. */
export function stringOr<T extends $ZodType>(schema: T) {
  return byKind({ object: schema, string: text })
}
