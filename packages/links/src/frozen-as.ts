import type { Pair } from './pairs.ts'
import type { Authority } from './read-authority.ts'
import { isSigned } from './signed.ts'
import type { Survey } from './survey.ts'

export interface Frozen {
  text: string
  authority: Authority
  seen: Survey
  pairs: readonly Pair[]
}

/** Addresses of which nothing may go: signed ones, and archives around an address of their own. */
export function frozenAs({ text, authority, seen, pairs }: Frozen): 'signed' | 'archived' | undefined {
  if (pairs.length > 0 && isSigned(pairs)) return 'signed'
  const inner = text.indexOf('/http', authority.end)
  if (inner >= 0 && inner < seen.query && INNER.test(text.slice(inner, inner + 8))) return 'archived'
  if (!authority.rules.some(({ archive }) => archive)) return undefined
  return /^\/web\/\d|https?:/.test(text.slice(authority.end)) ? 'archived' : undefined
}

const INNER = /^\/https?:\//i
