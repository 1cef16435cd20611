import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import {
  isInvisible,
  isJoiner,
  isLineSeparator,
  isNonAscii,
  isSpace,
  isVisibleAscii,
  isZeroWidth,
} from '../text/characters.ts'
import { CARRIAGE_RETURN, FORM_FEED, LINE_FEED, NEXT_LINE, SPACE, TAB, VERTICAL_TAB } from '../text/codes.ts'
import { codeAt } from '../text/string-methods.ts'

/** Removes what typesetting and copying put around and into an address: spaces, line breaks, soft hyphens. */
export function repairSpaces(draft: Draft, settings: Settings): void {
  trimEnds(draft, settings)
  removeInside(draft, settings)
}

function trimEnds(draft: Draft, settings: Settings): void {
  const { text } = draft
  let start = 0
  let end = text.length
  while (start < end && isInvisible(text.charCodeAt(start))) start++
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--
  const edits: Edit[] = []
  if (start > 0) edits.push({ start: 0, end: start, after: '', rule: trimRule(text, 0, start) })
  if (end < text.length)
    edits.push({ start: end, end: text.length, after: '', rule: trimRule(text, end, text.length) })
  editAll(
    draft,
    edits.filter(({ rule }) => settings.allows(rule)),
  )
}

function trimRule(text: string, start: number, end: number) {
  for (let index = start; index < end; index++) {
    if (text.charCodeAt(index) > SPACE) return rules.trimEnds
  }
  return rules.trimSpaces
}

function removeInside(draft: Draft, settings: Settings): void {
  const { text } = draft
  let host: Piece | undefined
  const edits: Edit[] = []
  for (let index = 0; index < text.length; index++) {
    const code = codeAt(text, index)
    if (isVisibleAscii(code)) continue
    if (isZeroWidth(code)) {
      host ??= hostPiece(text)
      const start = index
      while (isZeroWidth(text.charCodeAt(index + 1))) index++
      const kept =
        isJoiner(code) && ((start >= host.start && start < host.end) || betweenLetters(text, start, index))
      if (!kept && settings.allows(rules.zeroWidth)) {
        edits.push({ start, end: index + 1, after: '', rule: rules.zeroWidth })
      }
    } else if (isSpace(code)) {
      const start = index
      while (isSpace(text.charCodeAt(index + 1)) || isZeroWidth(text.charCodeAt(index + 1))) index++
      const rule = lineRule(text, start, index + 1)
      if (rule && settings.allows(rule)) edits.push({ start, end: index + 1, after: '', rule })
      else if (rule) edits.push(...breaksAlone(text, start, index + 1))
    }
  }
  editAll(draft, edits)
}

interface Piece {
  start: number
  end: number
}

/** However the scheme is spelled, the host ends with the first slash, `?` or `#` behind it. */
function hostPiece(text: string): Piece {
  const scheme = /^[a-zａ-ｚ\xad\u200b-\u200d]+[ ：:]*[/\\／＼]+|/i.exec(text)![0]
  let end = scheme.length
  while (end < text.length && !'/\\?#／？＃'.includes(text[end]!)) end++
  return { start: scheme.length, end }
}

/** What the URL standard drops in any case; the spaces around them stay. */
function breaksAlone(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = []
  for (let index = start; index < end; index++) {
    if (isDroppedByUrl(text.charCodeAt(index)))
      edits.push({ start: index, end: index + 1, after: '', rule: rules.unwrapLines })
  }
  return edits
}

function betweenLetters(text: string, start: number, end: number): boolean {
  return isNonAscii(text.charCodeAt(start - 1)) && isNonAscii(text.charCodeAt(end + 1))
}

/** A run of spaces goes where it holds a line break or a tab; a lone space inside a path is part of it. */
function lineRule(text: string, start: number, end: number) {
  let breaks = false
  let spaces = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isDroppedByUrl(code)) breaks = true
    else if (code === VERTICAL_TAB || code === FORM_FEED || code === NEXT_LINE || isLineSeparator(code))
      breaks = spaces = true
    else spaces = true
  }
  if (!breaks) return undefined
  return spaces ? rules.joinLines : rules.unwrapLines
}

/** The URL standard drops tabs and line breaks wherever they stand. */
function isDroppedByUrl(code: number): boolean {
  return code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN
}
