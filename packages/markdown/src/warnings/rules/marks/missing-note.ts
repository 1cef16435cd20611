import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion, MarkSlip } from '../../suspicion.ts'

/** `[^1]` whose note was forgotten, goes by another name, or has a full-width colon behind its own. */
export const missingNote: LineSuspicion = {
  code: 'missing-note',
  slipsIn: ({ text }) => (text.includes('[^') ? slipsOf(text, note).map((slip) => toSlip(slip, text)) : []),
  explain: ({ received, fix }) =>
    fix === undefined
      ? {
          en: `There is no note for \`${received}\`. Write it on a line of its own below: \`${received}: …\`.`,
          zh: `“${received}”没有对应的注释。请在下面另起一行写“${received}: …”。`,
        }
      : {
          en: `\`${received}\` begins no note. Write \`${fix.trim()} …\`, with a half-width colon.`,
          zh: `“${received}”没有成为注释。请写“${fix.trim()} …”，冒号用半角。`,
        },
}

const note = /(?<=^|\n)\[\^[^[\]\s]{1,100}\] ?[：:][ \t\u3000]*|\[\^[^[\]\s]{1,100}\]/g

function toSlip(slip: MarkSlip, text: string): MarkSlip {
  const [, name] = /^(\[.*\]) ?[：:]/.exec(text.slice(slip.start, slip.end)) ?? []
  // Behind a line of text, only an empty line lets it begin.
  return name === undefined ? slip : { ...slip, fix: `${slip.start > 0 ? '\n' : ''}${name}: ` }
}
