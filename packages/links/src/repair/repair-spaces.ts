import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { type Rule, rules } from '../sentences/rules.ts'
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

/** A piece of a text, by its offsets. */
interface Piece {
  start: number
  end: number
}

function trimEnds(draft: Draft, settings: Settings): void {
  const { text } = draft
  let start = 0
  let end = text.length
  while (start < end && isInvisible(codeAt(text, start))) start++
  while (end > start && isInvisible(codeAt(text, end - 1))) end--
  const edits: Edit[] = []
  if (start > 0) edits.push({ start: 0, end: start, after: '', rule: trimRule(text.slice(0, start)) })
  if (end < text.length)
    edits.push({ start: end, end: text.length, after: '', rule: trimRule(text.slice(end)) })
  editAll(
    draft,
    edits.filter(({ rule }) => settings.allows(rule)),
  )
}

function trimRule(trimmed: string): Rule {
  for (let index = 0; index < trimmed.length; index++) {
    if (codeAt(trimmed, index) > SPACE) return rules.trimEnds
  }
  return rules.trimSpaces
}

function removeInside(draft: Draft, settings: Settings): void {
  const { text } = draft
  let host: Piece | undefined
  const edits: Edit[] = []
  for (let start = 0; start < text.length; start++) {
    const code = codeAt(text, start)
    if (isVisibleAscii(code)) continue
    let end = start + 1
    if (isZeroWidth(code)) {
      host ??= hostPiece(text)
      while (isZeroWidth(text.charCodeAt(end))) end++
      const kept = isJoiner(code) && (isInside(start, host) || betweenLetters(text, { start, end }))
      if (!kept && settings.allows(rules.zeroWidth))
        edits.push({ start, end, after: '', rule: rules.zeroWidth })
    } else if (isSpace(code)) {
      while (isSpace(text.charCodeAt(end)) || isZeroWidth(text.charCodeAt(end))) end++
      const rule = lineRule(text.slice(start, end))
      if (rule && settings.allows(rule)) edits.push({ start, end, after: '', rule })
      else if (rule) edits.push(...breaksAlone(text, { start, end }))
    }
    start = end - 1
  }
  editAll(draft, edits)
}

function isInside(index: number, { start, end }: Piece): boolean {
  return index >= start && index < end
}

const SCHEME = /^[a-zａ-ｚ\xad\u200b-\u200d]+[ ：:]*[/\\／＼]+/i

/** However the scheme is spelled, the host ends with the first slash, `?` or `#` behind it. */
function hostPiece(text: string): Piece {
  const start = SCHEME.exec(text)?.[0].length ?? 0
  let end = start
  while (end < text.length && !'/\\?#／？＃'.includes(text.charAt(end))) end++
  return { start, end }
}

/** The tabs and line breaks that the URL standard drops in any case; the spaces around them stay. */
function breaksAlone(text: string, { start, end }: Piece): Edit[] {
  const edits: Edit[] = []
  for (let index = start; index < end; index++) {
    if (isDropped(codeAt(text, index)))
      edits.push({ start: index, end: index + 1, after: '', rule: rules.unwrapLines })
  }
  return edits
}

function isDropped(code: number): boolean {
  return code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN
}

/** Whether the characters before and behind are beyond ASCII, as those of words that need a joiner are. */
function betweenLetters(text: string, { start, end }: Piece): boolean {
  return isNonAscii(text.charCodeAt(start - 1)) && isNonAscii(text.charCodeAt(end))
}

/** A run of spaces goes where it holds a line break or a tab; a lone space inside a path is part of it. */
function lineRule(run: string): Rule | undefined {
  let breaks = false
  let spaces = false
  for (let index = 0; index < run.length; index++) {
    const code = codeAt(run, index)
    if (isDropped(code)) breaks = true
    else spaces = true
    if (code === VERTICAL_TAB || code === FORM_FEED || code === NEXT_LINE || isLineSeparator(code))
      breaks = true
  }
  if (!breaks) return undefined
  return spaces ? rules.joinLines : rules.unwrapLines
}
