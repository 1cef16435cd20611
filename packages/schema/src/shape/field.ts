import * as z from 'zod'
import { isAddress, isWebAddress } from '../values/is-address.ts'
import { isDate } from '../values/is-date.ts'
import { isEmail } from '../values/is-email.ts'
import { isAnchor, isIdentifier } from '../values/is-identifier.ts'
import { isLanguage } from '../values/is-language.ts'

// Fields that hold one value. A refinement's `code` is the problem's code: see `problem/explain.ts` for the words.

const refined = (code: string, holds: (value: string) => boolean) =>
  z.string().refine((value) => holds(value.trim()), { params: { code } })

export const line = refined('empty', (value) => value !== '')
export const date = refined('bad-date', isDate)
export const language = refined('bad-language', isLanguage)
export const address = refined('bad-address', isAddress)
export const webAddress = refined('bad-web-address', isWebAddress)
export const email = refined('bad-email', isEmail)
export const anchor = refined('bad-anchor', isAnchor)
export const identifier = refined('bad-identifier', isIdentifier)

/** Where mdast parsers leave source positions and spacing: passed over. */
export const tolerated = { position: z.unknown().optional(), spread: z.unknown().optional() }
