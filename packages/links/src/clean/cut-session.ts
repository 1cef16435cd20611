import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import { type Page, surveyAgain } from '../survey/page.ts'
import { HAS_SESSION_SIGN } from '../text/has.ts'
import { matchesBetween } from '../text/matches-between.ts'

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

const PARAMETER = /;(?:jsessionid|phpsessid|cfid|cftoken)=[^;/?#]*/gi

function cutParameters(draft: Draft, path: Piece): void {
  const { text } = draft
  const edits: Edit[] = []
  for (const { 0: found, index: start } of matchesBetween(PARAMETER, text, path)) {
    const end = start + found.length
    const leaves = leavesDots(text.slice(start - 3, start), text.slice(end, Math.min(path.end, end + 3)))
    if (!leaves) edits.push({ start, end, after: '', rule: rules.sessionPath })
  }
  editAll(draft, edits)
}

/** Whether what stands before and behind would come together as a segment `.` or `..`. */
function leavesDots(before: string, behind: string): boolean {
  return before.endsWith('/') ? /^\.{1,2}(?:\/|$)/.test(behind) : /\/\.{1,2}$/.test(before)
}

const ASP_NET = /\/\((?:[A-Z]\([a-z0-9_-]{1,100}\)){1,3}\)(?=\/)/gi

function cutAspNet(draft: Draft, path: Piece): void {
  const edits: Edit[] = []
  for (const { 0: segment, index: start } of matchesBetween(ASP_NET, draft.text, path)) {
    if (/[SAF]\([a-z0-9]{24}\)/i.test(segment))
      edits.push({ start, end: start + segment.length, after: '', rule: rules.sessionPath })
  }
  editAll(draft, edits)
}
