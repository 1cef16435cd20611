import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isWrap } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** A line that begins with `　　` or `&emsp;&emsp;` was meant for a paragraph, and runs into the one above. */
export const joinedParagraphs: LineSuspicion = {
  code: 'joined-paragraphs',
  // `&emsp;` indents as well.
  heeds: 'none',
  slipsIn: (line) =>
    line.kind === 'paragraph' && line.text.includes('\n')
      ? slipsOf(line.text, indent)
          .filter(({ start }) => isWrap(line, start - 1))
          .map((slip) => (isText(line.text.slice(slip.end, slip.end + 2)) ? { ...slip, fix: '\n' } : slip))
      : [],
  explain: () => ({
    en: 'This line begins a paragraph, but runs into the one above. Leave an empty line between, and take the spaces at its beginning out.',
    zh: '这一行应是新的段落，却与上一段连在了一起。请在前面空一行，并删去行首的空格。',
  }),
}

// One space that does not break comes and goes unseen, and so do several in the middle of a sentence.
const indent =
  /(?<=\n)(?: *[\u2002-\u2005\u3000][ \u00a0\u2002-\u2005\u3000]*(?=\S)| *\u00a0(?= *\u00a0)[ \u00a0]*(?=[^\sa-z—–-]))/g

/** Whether a line begins nothing but a paragraph. */
const isText = (line: string) => /^[\p{L}“‘《「『（【]/u.test(line)
