import { slipsOf } from '@cec-bulletin/schema/warnings'
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
  explain: ({ fix }) =>
    fix === ''
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
  if (text[slip.end] === '\n') return { ...slip, fix: '' }
  return isText(text.slice(slip.end, slip.end + 2)) ? { ...slip, fix: '\n' } : slip
}

const indent =
  /(?<=\n)(?: *[\u00a0\u2002-\u200a\u3000][ \u00a0\u2002-\u200a\u3000]*(?=\n)| *[\u2002-\u2005\u3000][ \u00a0\u2002-\u2005\u3000]*(?=\S)| *\u00a0(?= *\u00a0)[ \u00a0]*(?=[^\sa-z—–-]))/g

/** Whether a line begins nothing but a paragraph. */
const isText = (line: string) => /^[\p{L}“‘《「『（【]/u.test(line)
