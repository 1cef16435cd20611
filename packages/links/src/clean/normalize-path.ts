import { type Draft, type Edit, edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Page, surveyAgain } from '../survey/page.ts'
import type { Survey } from '../survey/survey-address.ts'
import { isUnreserved } from '../text/characters.ts'
import { BACKSLASH, PERCENT } from '../text/codes.ts'
import { HAS_BACKSLASH, HAS_DOT, HAS_PERCENT } from '../text/has.ts'
import { capitalByte, escapedByte } from '../text/percent-decode.ts'
import { codeAt } from '../text/string-methods.ts'

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

function pathEdits(text: string, { path, query }: Survey): Edit[] {
  const edits: Edit[] = []
  for (let start = path; start < query; start++) {
    const code = codeAt(text, start)
    if (code === BACKSLASH) add(edits, { start, end: start + 1, after: '/', rule: rules.backslash })
    if (code !== PERCENT || start + 2 >= query) continue
    const capital = capitalByte(text, start)
    const byte = capital < 0 ? escapedByte(text, start) : capital
    if (byte < 0) continue
    const end = start + '%XX'.length
    if (isUnreserved(byte)) {
      add(edits, { start, end, after: String.fromCharCode(byte), rule: rules.unreserved })
    } else if (capital < 0) {
      edits.push({ start, end, after: text.slice(start, end).toUpperCase(), rule: rules.escapeCase })
    }
    start = end - 1
  }
  return edits
}

/** Neighbours under one rule are one change. */
function add(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last?.end === edit.start && last.rule === edit.rule) {
    last.end = edit.end
    last.after += edit.after
  } else edits.push(edit)
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
