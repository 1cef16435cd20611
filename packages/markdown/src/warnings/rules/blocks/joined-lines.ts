import { limits } from '@cec-bulletin/schema'
import { isWrap, type SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** Lines `时间：…`, `地点：…` under one another run into one: to Markdown a line end is a space. */
export const joinedLines: LineSuspicion = {
  code: 'joined-lines',
  heeds: 'ends',
  slipsIn,
  explain: ({ received }) => ({
    en: `The line “${received}” and the one below run into one. Put \`\\\` at its end, or leave an empty line between.`,
    zh: `“${received}”这一行会与下一行连成一段。请在行末加“\\”，或在两行之间空一行。`,
  }),
}

function slipsIn(line: SourceLine): MarkSlip[] {
  if ((line.kind !== 'paragraph' && line.kind !== 'caption') || !line.text.includes('\n')) return []
  const slips: MarkSlip[] = []
  const lines = line.text.split('\n')
  let start = 0
  for (const [index, text] of lines.entries()) {
    if (slips.length === limits.problems) break
    const end = start + text.length
    if (label.test(text) && label.test(lines[index + 1] ?? '') && isWrap(line, end))
      slips.push({ start, end, edit: { start: end, end, text: '\\' } })
    start = end + 1
  }
  return slips
}

/** A word or two and a colon. An address has a slash behind its own. */
const label =
  /^(?:[\p{Script=Han}][\p{Script=Han} \u3000]{0,9}|\p{Lu}\p{L}*(?: \p{L}{1,12})?|[Ee]-?mail|QQ|\p{Emoji_Presentation} ?[\p{L} ]{1,12})[ \u3000]?[：:](?!\/)/u
