import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isProse } from '../../lines/joins-of.ts'
import type { SourceLine } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `###资源` and `＃＃＃ 资源` were typed for titles, and so was `资料。### 资源`. */
export const headingWithoutSpace: LineSuspicion = {
  code: 'heading-without-space',
  slipsIn,
  explain: ({ received, fix }) => {
    const marks = fix?.trim() || marksOf(received)
    return {
      en: `\`${received.trim()}\` makes no title. Write \`${marks} …\` on a line of its own: half-width marks, two to six, with a space after them.`,
      zh: `“${received.trim()}”没有成为标题。请另起一行写“${marks} …”：井号用半角，二至六个，后面空一格。`,
    }
  },
}

/** An issue has titles of two marks and more. */
const marksOf = (received: string) =>
  received.normalize('NFKC').replace(/[^#]/g, '').slice(0, 6).padEnd(2, '#')

function slipsIn(line: SourceLine): MarkSlip[] {
  const { text, kind } = line
  if (kind !== 'paragraph' || !/[#＃]/.test(text)) return []
  return slipsOf(text, typed).map((slip) => mended(slip, line))
}

const letter = '[\\p{L}\\p{So}“《「【]'

/** With another mark behind it, it would be a `##topic##`. */
const topicless = `(?=${letter})(?![^\\n#＃]{0,30}[#＃])`

/** Marks with what a title begins with behind them. */
const title = `(?:[ \\u3000]+(?=${letter})|${topicless})`

const typed = new RegExp(
  [
    // `##话题##` is a title all the same; `#话题#` is none, nor are several in a line, nor is a sentence.
    '(?<=^|\\n) {0,3}(?:#{2,}(?=[^\\s#])|#{2,6}[\\u00a0\\u3000]+(?=\\S)|#{7,}(?=[ \\t]+\\S)|＃{2,}[ \\u3000]*(?=[^\\s＃])|＃[ \\u3000]+(?=[^\\s＃]))',
    '(?<=^) {0,3}[#＃](?=[\\p{L}\\p{So}][^\\s#＃，。！？；,!?;]{0,29}$)(?=[^\\n]*\\p{Script=Han})',
    // Several words and no sentence: `#ClimateAction` and `#COP28` are topics.
    "(?<=^) {0,3}#(?=\\p{Lu}\\p{Ll}*(?: [\\p{L}\\d'’&-]+){1,9}$)",
    // Within a line, but not where it speaks of the marks themselves, and not the `##` of C.
    '(?<=[^\\s#＃] {1,3})(?<!(?:[用写以加按是和或个在]|\\b(?:\\w|use|with|type|the|and|or|of|is|by|an)) )#{2,6} (?=[^\\s#])',
    `(?<=[。！？；：…）”】」』》.!?:;)"] {0,3})[#＃]{2,6}${title}`,
    `(?<=[。！？；] ?)[#＃][ \\u3000](?=${letter})`,
    `(?<=\\p{Script=Han})(?<![#＃][^\\n#＃]{1,30})(?<!(?:用|写|以|加|按|是|和|或|个|在|作))[#＃]{2,6}[ \\u3000](?=${letter})`,
    `(?<=\\p{Script=Han})#{3,6}(?=\\p{Script=Han})${topicless}`,
    `(?<=\\S )#{3,6}${topicless}`,
  ].join('|'),
  'gu',
)

function mended(slip: MarkSlip, { text, start, pieces }: SourceLine): MarkSlip {
  const marks = text.slice(slip.start, slip.end).normalize('NFKC').trim()
  const isAtLineStart = slip.start === 0 || text[slip.start - 1] === '\n'
  const rest = /.*/.exec(text.slice(slip.end))?.[0] ?? ''
  // A deeper title wants one above it; titles stand neither in quotes nor in items, and `#` alone is that of the issue.
  const isTitle = start?.column === 1 && pieces.length === 1 && isAtLineStart && /^#{2,4}$/.test(marks)
  // Before a bracket or another sign it is not beyond doubt.
  return isTitle &&
    /^[\p{L}\p{N}“《「【][^*_~`]*$/u.test(rest) &&
    !/#\s*$/.test(rest) &&
    isAmongProse(text, slip)
    ? { ...slip, fix: `${marks} ` }
    : slip
}

/** Whether nothing but paragraphs stands above and below. */
function isAmongProse(text: string, { start, end }: MarkSlip): boolean {
  const above = text.slice(0, Math.max(0, start - 1))
  const lineEnd = text.indexOf('\n', end)
  return (above === '' || isProse(above)) && (lineEnd < 0 || isProse(text.slice(lineEnd + 1)))
}
