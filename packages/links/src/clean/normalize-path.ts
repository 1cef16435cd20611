import { type Draft, type Edit, edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Survey } from '../survey/survey.ts'
import { isUnreserved } from '../text/characters.ts'
import { BACKSLASH, PERCENT } from '../text/codes.ts'
import { HAS_BACKSLASH, HAS_DOT, HAS_PERCENT } from '../text/kinds.ts'
import { capitalByte, escapedByte } from '../text/percent-decode.ts'
import { codeAt } from '../text/string-methods.ts'

/**
 * Backslashes to slashes, escapes to their normal form, dot segments resolved: the same path to every server.
 */
export function normalizePath(draft: Draft, { path, query, inPath }: Survey): void {
  const { length } = draft.text
  if (inPath & (HAS_BACKSLASH | HAS_PERCENT)) editAll(draft, pathEdits(draft.text, path, query))
  if (inPath & (HAS_DOT | HAS_PERCENT)) resolveDots(draft, path, query + draft.text.length - length)
}

function pathEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = []
  for (let index = start; index < end; index++) {
    const code = codeAt(text, index)
    if (code === BACKSLASH) add(edits, { start: index, end: index + 1, after: '/', rule: rules.backslash })
    if (code !== PERCENT || index + 2 >= end) continue
    const capital = capitalByte(text, index)
    const byte = capital < 0 ? escapedByte(text, index) : capital
    if (byte < 0) continue
    const to = index + 3
    if (isUnreserved(byte)) {
      add(edits, { start: index, end: to, after: String.fromCharCode(byte), rule: rules.unreserved })
    } else if (capital < 0) {
      edits.push({
        start: index,
        end: to,
        after: text.slice(index, to).toUpperCase(),
        rule: rules.escapeCase,
      })
    }
    index += 2
  }
  return edits
}

/** Neighbours under one rule are one change. */
function add(edits: Edit[], edit: Edit): void {
  const last = edits[edits.length - 1]
  if (last?.end === edit.start && last.rule === edit.rule) {
    last.end = edit.end
    last.after += edit.after
  } else edits.push(edit)
}

function resolveDots(draft: Draft, start: number, end: number): void {
  if (!draft.text.includes('/.', start)) return
  const path = draft.text.slice(start, end)
  const resolved = withoutDots(path)
  if (resolved !== path) edit(draft, rules.dotSegments, start, end, resolved)
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
