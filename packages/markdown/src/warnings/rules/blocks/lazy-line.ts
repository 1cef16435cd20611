import { readTypedMark } from '@cec-bulletin/schema/warnings'
import { dashAt, sourceLabelAt } from '../../../dialect/leads.ts'
import { mayJoin } from '../../lines/joins-of.ts'
import { isInLink, isWrap, offsetAt, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/**
 * A line right below a quote, an item or a note goes on in it, although nothing of them stands before it. Where the text
 * above is finished, it was meant for a paragraph of its own; below a link that begins an item it says more of the page.
 */
export const lazyLine: LineSuspicion = {
  code: 'lazy-line',
  heeds: 'none',
  slipsIn,
  explain: ({ received }) => {
    const mark = markOf(received)
    if (mark)
      return {
        en: `“${received}” stands right below an item, and became a part of it. Write it as an item: \`${mark.instead}…\`.`,
        zh: `“${received}”紧接在列表项下面，成了其中的一部分。请写成单独的一项：“${mark.instead}……”。`,
      }
    return {
      en: `“${received}” stands right below a quote, an item or a note, and became a part of it. Leave an empty line between.`,
      zh: `“${received}”紧接在引文、列表项或注释下面，成了其中的一部分。请在中间空一行。`,
    }
  },
}

function slipsIn(line: SourceLine): MarkSlip[] {
  const { kind, text, start } = line
  if (kind !== 'paragraph' || start === undefined || start.column === 1 || !text.includes('\n')) return []
  const lead = leadAt(line, 0)
  if (!isContainer.test(lead)) return []
  let before = ''
  let from = 0
  let above = 0
  for (const typed of text.split('\n')) {
    const end = from + typed.length
    const isLazy =
      from > 0 &&
      isWrap(line, from - 1) &&
      !isInLink(line, { start: from - 1, end: from }) &&
      leadAt(line, from) === ''
    if (isLazy && isItem.test(lead) && markOf(typed)) return [{ start: from, end }]
    const isEntry = isItem.test(lead) && isInLink(line, { start: above, end: above + 1 })
    if (isLazy && isFinished(before, { next: typed, isEntry })) {
      // Below an attribution the quote would have one, and above other items the list would end.
      const isMended =
        // A row of a table, or a name, is judged anew.
        !/[|｜\t]|[—–―]|一一/.test(text) &&
        dashAt(before) === undefined &&
        !goesOn.test(behind(line, end)) &&
        (sourceLabelAt(typed) === undefined || !/\S/.test(behind(line, end))) &&
        !mayJoin(text.slice(0, from - 1)) &&
        !mayJoin(text.slice(from)) &&
        // In a paragraph of the article it may be the article's source.
        !holdsLabel(text.slice(end))
      return [{ start: from, end, ...(isMended && { edit: { start: from, end: from, text: '\n' } }) }]
    }
    before = typed
    above = from
    from = end + 1
  }
  return []
}

const holdsLabel = (text: string) => text.split('\n').some((line) => sourceLabelAt(line) !== undefined)

const isContainer = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]]+\]:)/

const isItem = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t])/

/** What was typed for the mark of an item; a dash or a figure may go on with a sentence. */
function markOf(line: string): ReturnType<typeof readTypedMark> {
  const mark = readTypedMark(line)
  return mark?.isCommon ? undefined : mark
}

const goesOn = /^\s*(?:[-*+>|]|\d{1,9}[.)])/

/** The beginning of what stands behind a stretch of a line. */
function behind(line: SourceLine, index: number): string {
  const offset = offsetAt(line, index - 1)
  return offset === undefined ? '' : (line.source?.slice(offset + 1, offset + 40) ?? '')
}

/** What stands on the line of a character in front of it. */
function leadAt(line: SourceLine, index: number): string {
  const { source = '', start } = line
  const offset = index === 0 ? start?.offset : offsetAt(line, index)
  if (offset === undefined) return ''
  // Not from the beginning of the document: where no line ends so, each would look through all of it.
  return source.slice(Math.max(0, offset - longestLead), offset).replace(/^.*[\n\r]/s, '')
}

/** How far a mark of nested quotes and items is looked for. */
const longestLead = 200

/** Whether a text is finished above a line, so that this begins another. A wrapped line is longer, and goes on. */
function isFinished(before: string, { next, isEntry }: { next: string; isEntry: boolean }): boolean {
  if (sourceLabelAt(next) !== undefined) return true
  // Nothing stands between `<br>` and the end of its line.
  if (isEntry || before.trim() === '') return false
  if (/\p{Script=Han}/u.test(before)) {
    if (!/^[\p{Script=Han}“‘《「【（]/u.test(next)) return false
    return /[。！？；：…][”’」』）]?$/.test(before) || (before.length <= 16 && !/[，、,]$/.test(before))
  }
  if (!/^\p{Lu}/u.test(next)) return false
  if (/[.!?:;]["”’)]?$/.test(before)) return before.length <= 60
  return before.length <= 24 && !/[,–—-]$/.test(before) && !isHalf.test(before) && / /.test(next)
}

/** A word that never ends an item. */
const isHalf =
  /\b(?:an?|the|and|or|of|in|on|at|to|by|for|from|with|as|is|are|was|were|that|this|our|your|\p{Lu}\S*)$/u
