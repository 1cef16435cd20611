import * as z from 'zod/mini'
import type { ProblemCode } from '../problem/finding.ts'
import { anchorIn } from '../values/inner-link.ts'
import { isAddress, isWebAddress } from '../values/is-address.ts'
import { isCodeLanguage } from '../values/is-code-language.ts'
import { isDate } from '../values/is-date.ts'
import { isEmail } from '../values/is-email.ts'
import { isAnchor, isIdentifier } from '../values/is-identifier.ts'
import { isLanguage } from '../values/is-language.ts'
import { forbiddenIn, isText } from '../values/is-text.ts'
import { isPicturePath } from '../values/picture-path.ts'

// Fields that hold one value. A refinement's `code` is the problem's code: see `problem/explain.ts` for the words.

const refined = (code: ProblemCode, holds: (value: string) => boolean) =>
  z.string().check(z.refine((value) => holds(value.trim()), { params: { code } }))

/** Any text on one line, also none; kept as it is. */
export const text = z
  .string()
  .check(z.refine(isText, { params: { code: 'forbidden-character' satisfies ProblemCode } }))

/** The same, trimmed: may end in a line feed, as YAML's folded texts do. */
export const title = refined('forbidden-character', isText)

/** The same with something to see in it. */
export const line = title.check(
  z.refine((value) => value.trim() !== '', { params: { code: 'empty' satisfies ProblemCode } }),
)

const allowed = '\n\r\t'

/** The lines of a block of code, tabs included. Those of old systems end in carriage returns. */
export const codeText = z.string().check(
  z.refine((value) => forbiddenIn(value, allowed) === undefined, {
    params: { code: 'forbidden-character' satisfies ProblemCode, allowed },
  }),
)

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
export type Shape<T> = z.ZodMiniType<T, T>

/** Where mdast parsers leave source positions and spacing: passed over. */
export const tolerated = { position: z.optional(z.unknown()), spread: z.optional(z.unknown()) }

/** The object comes first: it is what a canonical issue holds, and zod stops at the first option that fits. */
export function stringOr<T extends z.ZodMiniType>(schema: T) {
  return z.union([schema, text])
}
