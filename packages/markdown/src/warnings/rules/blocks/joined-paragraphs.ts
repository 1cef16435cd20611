import { slipsOf } from '@cec-bulletin/schema/warnings'
import { isWrap } from '../../source-line.ts'
import type { LineSuspicion } from '../../suspicion.ts'

/** A line that begins with `　　` was meant for a paragraph, and runs into the one above. */
export const joinedParagraphs: LineSuspicion = {
  code: 'joined-paragraphs',
  slipsIn: (line) =>
    line.kind === 'paragraph' && line.text.includes('\n')
      ? slipsOf(line.text, /(?<=\n) *\u3000[ \u3000]*/g, () => '\n').filter(({ start }) =>
          isWrap(line, start - 1),
        )
      : [],
  explain: () => ({
    en: 'This line begins a paragraph, but runs into the one above. Leave an empty line between, and take the full-width spaces out.',
    zh: '这一行应是新的段落，却与上一段连在了一起。请在前面空一行，并删去行首的全角空格。',
  }),
}
