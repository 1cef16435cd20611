import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isProse } from '../../lines/joins-of.ts'
import { isWrap } from '../../source-line.ts'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/**
 * A line that begins with `　　` or `&emsp;&emsp;` was meant for a paragraph, and runs into the one above; so does what
 * stands below a line of such spaces, which only looks empty.
 */
export const joinedParagraphs: LineSuspicion = {
  code: 'joined-paragraphs',
  // `&emsp;` indents as well.
  heeds: 'none',
  slipsIn: (line) =>
    line.kind === 'paragraph' && line.text.includes('\n')
      ? slipsOf(line.text, indent)
          .filter(({ start }) => isWrap(line, start - 1))
          .map((slip) => mended(slip, line.text))
      : [],
  explain: ({ received, fix }) =>
    fix === '' || received.endsWith('\n')
      ? {
          en: 'This line looks empty, but holds a wide space or one that does not break, so the text below runs into the one above. Take the space out.',
          zh: '这一行看似空行，其实有全角空格或不换行空格，下文因此与上文连成一段。请删去其中的空格。',
        }
      : {
          en: 'This line begins a paragraph, but runs into the one above. Leave an empty line between, and take the spaces at its beginning out.',
          zh: '这一行应是新的段落，却与上一段连在了一起。请在前面空一行，并删去行首的空格。',
        },
}

// One space that does not break comes and goes unseen, and so do several in the middle of a sentence.
function mended(slip: MarkSlip, text: string): MarkSlip {
  const { start, end } = slip
  const isEmpty = text[end] === '\n'
  const isSure = isAmongProse(text.slice(0, start - 1)) && isAmongProse(text.slice(isEmpty ? end + 1 : end))
  if (isSure) return { ...slip, fix: isEmpty ? '' : '\n' }
  return isEmpty ? { start, end: end + 1 } : slip
}

/** Whether nothing but paragraphs comes of a text, of which others may be set in as well. */
const isAmongProse = (text: string) =>
  text.length < 5000 && isProse(text.replace(/(?<=^|\n)[ \u00a0\u2002-\u200a\u3000]+\n?/g, ''))

const indent =
  /(?<=\n)(?: *[\u00a0\u2002-\u200a\u3000][ \u00a0\u2002-\u200a\u3000]*(?=\n)| *[\u2002-\u2005\u3000][ \u00a0\u2002-\u2005\u3000]*(?=\S)| *\u00a0(?= *\u00a0)[ \u00a0]*(?=[^\sa-z—–-]))/g
