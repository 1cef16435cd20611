import type { Page } from '../survey/page.ts'
import { HAS_COLON } from '../text/kinds.ts'
import { isSigned } from './is-signed.ts'

/** Addresses of which nothing may go: signed ones, and archives around an address of their own. */
export function frozenAs({ draft, host, seen }: Page): 'signed' | 'archived' | undefined {
  const { text } = draft
  if (seen.pairs.length > 0 && isSigned(seen.pairs)) return 'signed'
  if (seen.inPath & HAS_COLON && holdsAddress(text, seen.path, seen.query)) return 'archived'
  if (!host.rules.archive) return undefined
  return /^\/web\/\d|https?:/.test(text.slice(seen.path)) ? 'archived' : undefined
}

function holdsAddress(text: string, start: number, end: number): boolean {
  const inner = text.indexOf('/http', start)
  return inner >= 0 && inner < end && INNER.test(text.slice(inner, inner + 8))
}

const INNER = /^\/https?:\//i
