import type { TextExamples } from '../../examples.ts'
import { slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `in June,it rose`: English has a space behind each comma. */
export const missingSpace: TextSuspicion = {
  code: 'missing-space',
  slipsIn,
  explain: ({ received, fix = '' }) => ({
    en: `There is no space after the mark in \`${received}\`. Write \`${fix}\`.`,
    zh: `英文标点后面要空一格：“${received}”请写成“${fix}”。`,
  }),
}

function slipsIn(line: Line): Slip[] {
  const { lang, text, kind } = line
  if (!/^en\b/i.test(lang) || kind === 'cell' || kind === 'source') return []
  if (!/[a-z][,;][A-Za-z]/.test(text)) return []
  return slipsOf(text, joined, (match) => match.replace(/[,;]/, '$& ')).filter(
    ({ start }) => !isInLink(line, start),
  )
}

/** What a link leads to may go by such a name: `csv,conf`. */
const isInLink = ({ pieces }: Line, index: number) => pieces.findLast(({ start }) => start <= index)?.isInLink

/** Words of a sentence on both sides; `a,b`, `--only=one,two` and `red,green,blue` are none. */
const joined =
  /(?<=(?:^|[\s“"(])[A-Za-z]{1,20} )(?:I|a|[A-Za-z][a-z]{2,20})[,;](?:[A-Za-z][a-z]+|I|a)(?=[ ’'](?:[a-z]|[A-Z][a-z])|[.?!](?:\s|$))/g

export const examples: TextExamples = {
  warns: [
    ['In May it fell, and in ⟦June,it⟧ rose.', 'June, it', { lang: 'en' }],
    ['It fell in ⟦May;that⟧ was new.', 'May; that', { lang: 'en' }],
  ],
  silent: [
    ['In June, it rose.', { lang: 'en' }],
    ['Use --only=one,two for it.', { lang: 'en' }],
    ['Choose red,green,blue or none.', { lang: 'en' }],
    ['The file is a,b.txt here.', { lang: 'en' }],
    ['It is at 10,000 feet.', { lang: 'en' }],
    ['In May it fell, and in June,it rose.', { lang: 'de' }],
    ['See you at csv,conf in May.', { lang: 'en', pieces: [{ start: 0 }, { start: 11, isInLink: true }] }],
  ],
}
