import { type Draft, type Edit, edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Page, surveyAgain } from '../survey/page.ts'
import type { Survey } from '../survey/survey-address.ts'
import { HAS_BACKSLASH, HAS_DOT, HAS_PERCENT } from '../text/has.ts'
import { matchesBetween } from '../text/matches-between.ts'
import { decodeOnce } from '../text/percent-decode.ts'

/** Turns backslashes to slashes, writes escapes in their normal form, resolves dots: the same path to every server. */
export function normalizePath(page: Page): void {
  const { draft, survey } = page
  const { path, query, inPath } = survey
  if ((inPath & (HAS_BACKSLASH | HAS_PERCENT | HAS_DOT)) === 0) return
  const { length } = draft.text
  if (inPath & (HAS_BACKSLASH | HAS_PERCENT)) editAll(draft, pathEdits(draft.text, survey))
  if (inPath & (HAS_DOT | HAS_PERCENT) && draft.text.includes('/.', path)) {
    resolveDots(draft, { start: path, end: query + draft.text.length - length })
  }
  if (draft.text.length !== length) surveyAgain(page)
}

/** Backslashes, escapes of characters that need none (RFC 3986 2.3), and an escape of another one in small letters. */
const OTHER_FORM =
  /\\+|((?:%(?:2[DEde]|3\d|[46][1-9A-Fa-f]|[57][\dAa]|5[Ff]|7[Ee]))+)|%(?:[\dA-F][a-f]|[a-f][\dA-Fa-f])/g

function pathEdits(text: string, { path, query }: Survey): Edit[] {
  return matchesBetween(OTHER_FORM, text, { start: path, end: query }).map(
    ({ 0: before, 1: unreserved, index: start }) => {
      const end = start + before.length
      if (unreserved) return { start, end, after: decodeOnce(unreserved), rule: rules.unreserved }
      return before.startsWith('%')
        ? { start, end, after: before.toUpperCase(), rule: rules.escapeCase }
        : { start, end, after: '/'.repeat(before.length), rule: rules.backslash }
    },
  )
}

function resolveDots(draft: Draft, { start, end }: { start: number; end: number }): void {
  const path = draft.text.slice(start, end)
  const after = withoutDots(path)
  if (after !== path) edit(draft, { start, end, after, rule: rules.dotSegments })
}

function withoutDots(path: string): string {
  const segments = path.split('/').slice(1)
  const kept: string[] = []
  segments.forEach((segment, index) => {
    if (segment !== '.' && segment !== '..') {
      kept.push(segment)
      return
    }
    if (segment === '..') kept.pop()
    if (index === segments.length - 1) kept.push('')
  })
  return `/${kept.join('/')}`
}
