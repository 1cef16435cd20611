import { edit } from '../change/draft.ts'
import { finishLink } from '../finish/finish-link.ts'
import type { Settings } from '../tables/settings.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import { normalizeText } from './normalize-text.ts'
import type { Detour } from './normalize-web.ts'

const MOST_DETOURS = 10

/** Normalizes an address, or the one it leads to: goes from redirector to redirector, until a text is not one. */
export function followRedirectors(text: string, settings: Settings): NormalizedLink | RefusedLink {
  const first = normalizeText(text, settings)
  if (!('target' in first)) return first
  const detours: Detour[] = []
  let answer: ReturnType<typeof normalizeText> = first
  while ('target' in answer) {
    if (detours.length === MOST_DETOURS) return finishLink(first.page, 'redirector-too-deep')
    detours.push(answer)
    answer = normalizeText(answer.target, settings)
  }
  return detours.reduceRight(goBack, answer)
}

/** A redirector gives way to a target that can be published; else it stays as it is. */
function goBack(answer: NormalizedLink | RefusedLink, { page, target, rule }: Detour) {
  if (!answer.ok) return finishLink(page, 'redirector-unread')
  const { draft } = page
  edit(draft, { start: 0, end: draft.text.length, after: target, rule })
  for (const change of answer.changes) draft.changes.push(change)
  answer.changes = draft.changes
  return answer
}
