import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Survey } from '../survey/survey.ts'
import type { Settings } from '../tables/settings.ts'

const NAMES = ['jsessionid=', 'phpsessid=', 'cfid=', 'cftoken=']

/** `;jsessionid=…` behind a segment, and ASP.NET's segment `(S(…))`. Never leaves `.` or `..` behind. */
export function cleanSessionPath(draft: Draft, { path, query }: Survey, settings: Settings): void {
  if (!settings.allows(rules.sessionPath)) return
  const { text } = draft
  const edits: Edit[] = []
  for (
    let index = text.indexOf(';', path);
    index >= 0 && index < query;
    index = text.indexOf(';', index + 1)
  ) {
    const to = sessionEnd(text, index, query)
    if (to < 0 || leavesDots(text, index, to, query)) continue
    edits.push({ start: index, end: to, after: '', rule: rules.sessionPath })
    index = to - 1
  }
  editAll(draft, edits)
  cleanAspNet(draft, path, query + draft.text.length - text.length)
}

function sessionEnd(text: string, semicolon: number, end: number): number {
  const head = text.slice(semicolon + 1, semicolon + 12).toLowerCase()
  const name = NAMES.find((one) => head.startsWith(one))
  if (!name) return -1
  let index = semicolon + 1 + name.length
  while (index < end && text[index] !== ';' && text[index] !== '/') index++
  return index
}

function leavesDots(text: string, from: number, to: number, end: number): boolean {
  if (text[from - 1] === '/') return /^\.{1,2}(?:\/|$)/.test(text.slice(to, Math.min(end, to + 3)))
  return /\/\.{1,2}$/.test(text.slice(from - 3, from))
}

const ASP_NET = /^\/\((?:[A-Z]\([a-z0-9_-]{1,100}\)){1,3}\)(?=\/)/i
const ASP_NET_HEAD = 330

function cleanAspNet(draft: Draft, start: number, end: number): void {
  const { text } = draft
  const edits: Edit[] = []
  for (
    let index = text.indexOf('/(', start);
    index >= 0 && index < end;
    index = text.indexOf('/(', index + 1)
  ) {
    const found = ASP_NET.exec(text.slice(index, Math.min(end, index + ASP_NET_HEAD)))
    if (!found || !/[SAF]\([a-z0-9]{24}\)/i.test(found[0])) continue
    edits.push({ start: index, end: index + found[0].length, after: '', rule: rules.sessionPath })
    index += found[0].length - 1
  }
  editAll(draft, edits)
}
