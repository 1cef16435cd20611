import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Page, surveyAgain } from '../survey/page.ts'
import { HAS_SESSION_SIGN } from '../text/has.ts'

/**
 * Cuts session ids out of the path: `;jsessionid=…` behind a segment, and ASP.NET's segment `(S(…))`. It never leaves
 * `.` or `..` behind. Says whether it cut any.
 */
export function cutSession(page: Page): boolean {
  const { draft, survey, settings } = page
  const { path, query, inPath } = survey
  if ((inPath & HAS_SESSION_SIGN) === 0 || !settings.allows(rules.sessionPath)) return false
  const { length } = draft.text
  cutParameters(draft, { start: path, end: query })
  cutAspNet(draft, { start: path, end: query + draft.text.length - length })
  if (draft.text.length === length) return false
  surveyAgain(page)
  return true
}

/** A piece of a text, by its offsets. */
interface Piece {
  start: number
  end: number
}

function cutParameters(draft: Draft, path: Piece): void {
  const { text } = draft
  const edits: Edit[] = []
  let start = text.indexOf(';', path.start)
  while (start >= 0 && start < path.end) {
    const end = parameterEnd(text, { start, end: path.end })
    const cuts =
      end > start && !leavesDots(text.slice(start - 3, start), text.slice(end, Math.min(path.end, end + 3)))
    if (cuts) edits.push({ start, end, after: '', rule: rules.sessionPath })
    start = text.indexOf(';', cuts ? end : start + 1)
  }
  editAll(draft, edits)
}

const NAME = /^;(?:jsessionid|phpsessid|cfid|cftoken)=/i

/** The end of a session id behind the semicolon at `start`, or `start` where there is none. */
function parameterEnd(text: string, { start, end }: Piece): number {
  const name = NAME.exec(text.slice(start, start + 12))
  if (!name) return start
  let index = start + name[0].length
  while (index < end && text[index] !== ';' && text[index] !== '/') index++
  return index
}

/** Whether what stands before and behind would come together as a segment `.` or `..`. */
function leavesDots(before: string, behind: string): boolean {
  return before.endsWith('/') ? /^\.{1,2}(?:\/|$)/.test(behind) : /\/\.{1,2}$/.test(before)
}

const ASP_NET = /^\/\((?:[A-Z]\([a-z0-9_-]{1,100}\)){1,3}\)(?=\/)/i
const ASP_NET_HEAD = 330

function cutAspNet(draft: Draft, path: Piece): void {
  const { text } = draft
  const edits: Edit[] = []
  let start = text.indexOf('/(', path.start)
  while (start >= 0 && start < path.end) {
    const [segment] = ASP_NET.exec(text.slice(start, Math.min(path.end, start + ASP_NET_HEAD))) ?? []
    const end = segment && /[SAF]\([a-z0-9]{24}\)/i.test(segment) ? start + segment.length : start
    if (end > start) edits.push({ start, end, after: '', rule: rules.sessionPath })
    start = text.indexOf('/(', Math.max(end, start + 1))
  }
  editAll(draft, edits)
}
