import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `[^1]` whose note was forgotten, goes by another name, or has a full-width bracket or colon. */
export const missingNote: LineSuspicion = {
  code: 'missing-note',
  slipsIn: (line) =>
    /[[［【〔][\^＾]/.test(line.text)
      ? slipsOf(line.text, note)
          .filter(({ start, end }) => isNote(line.text.slice(start, end)))
          .map((slip) => toSlip(slip, { text: line.text, near: articleAround(line) }))
      : [],
  explain: ({ received, fix }) => {
    const name = nameOf(received)
    if (/[：:]\s*$/.test(received))
      return {
        en: `\`${received}\` begins no note. Write \`${name}: …\`, with half-width brackets and a half-width colon.`,
        zh: `“${received}”没有成为注释。请写“${name}: …”，方括号和冒号用半角。`,
      }
    if (fix !== undefined || !received.startsWith('[^'))
      return {
        en: `\`${received}\` refers to no note. Write \`${name}\`, with half-width brackets, and the note on a line of its own: \`${name}: …\`.`,
        zh: `“${received}”没有成为注释的标记。请写“${name}”，方括号用半角；注释另起一行写“${name}: …”。`,
      }
    return {
      en: `There is no note for \`${received}\`. Write it on a line of its own below: \`${received}: …\`.`,
      zh: `“${received}”没有对应的注释。请在下面另起一行写“${received}: …”。`,
    }
  },
}

const mark = '[[［【〔][\\^＾][^[\\]［］【】〔〕\\s]{1,100}[\\]］】〕]'

const note = new RegExp(`(?<=^|\\n)${mark} ?[：:][ \\t\\u3000]*|${mark}`, 'g')

/** Neither a face, `[^_^]`, nor what a pattern excludes, `[^a-z]`. */
const isNote = (match: string) =>
  !/^.(?:[\^＾][^\p{L}\p{N}]|.*[\^＾].*[\^＾]|.(?:a-z|A-Z|0-9|\\))/u.test(match)

const nameOf = (match: string) => `[^${/^.{2}(.*)[\]］】〕]/.exec(match)?.[1] ?? ''}]`

function toSlip(slip: MarkSlip, { text, near }: { text: string; near: string }): MarkSlip {
  const match = text.slice(slip.start, slip.end)
  const name = nameOf(match)
  // Behind a line of text, only an empty line lets a note begin; one that nothing refers to is refused.
  if (/[：:]\s*$/.test(match))
    return isReferredTo(name, near) && !text.includes('\n', slip.end)
      ? { ...slip, fix: `${slip.start > 0 ? '\n' : ''}${name}: ` }
      : slip
  return !match.startsWith(name) && near.includes(`\n${name}: `) ? { ...slip, fix: name } : slip
}

/** The article around a line in the source, as far as one looks for a note; nothing where none is known to stand there. */
function articleAround({ source = '', start: { offset = 0 } = { line: 1, column: 1 } }: SourceLine): string {
  const above = source.slice(Math.max(0, offset - 10_000), offset)
  const from = above.lastIndexOf('\n### ')
  if (from < 0) return ''
  const [below = ''] = source.slice(offset, offset + 10_000).split(title)
  const article = above.slice(from + 1) + below
  return title.test(article) || underline.test(article) ? '' : article
}

const title = /\n#{1,3} /

/** What makes a title of the line above. */
const underline = /\S[ \t]*\r?\n[> ]*(?:-+|=+)[ \t]*(?:[\r\n]|$)/

/** Whether a mark stands there that waits for its note. */
function isReferredTo(name: string, near: string): boolean {
  let isReferred = false
  for (let at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + 1)) {
    const next = near[at + name.length] ?? ''
    if (next === ':') return false
    isReferred ||= near[at - 1] !== '\\' && !/[ ：]/.test(next)
  }
  return isReferred
}
