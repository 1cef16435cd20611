import { type Draft, edit } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import type { RefusedLink } from '../types.ts'

/** Puts the part of the base in front that a relative address leaves out (RFC 3986 5.2); dots are resolved later. */
export function resolveBase(draft: Draft, settings: Settings): RefusedLink | undefined {
  const base = settings.base ?? ''
  const { text } = draft
  const [authority] = /^https?:\/\/[^/?#\\]+/i.exec(base) ?? []
  if (!authority || !settings.allows(rules.base) || /^[/\\]{2}/.test(text)) return refuse('relative', text)
  const after = missingPart(text, { base, authority })
  edit(draft, { start: 0, end: 0, after, rule: rules.base })
  return undefined
}

interface Base {
  base: string
  /** Its scheme, host and port. */
  authority: string
}

function missingPart(text: string, { base, authority }: Base): string {
  if (/^[/\\]/.test(text)) return authority
  const [address = ''] = base.split('#', 1)
  if (text.startsWith('#')) return address
  const [path = ''] = address.split('?', 1)
  if (text.startsWith('?')) return path
  const slash = path.lastIndexOf('/')
  return slash < authority.length ? `${authority}/` : path.slice(0, slash + 1)
}
