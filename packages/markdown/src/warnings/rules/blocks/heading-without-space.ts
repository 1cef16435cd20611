import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `###资源` and `＃＃＃ 资源` were typed for titles. */
export const headingWithoutSpace: LineSuspicion = {
  code: 'heading-without-space',
  slipsIn: ({ text, kind }) =>
    kind === 'paragraph'
      ? slipsOf(text, /(?<=^|\n)(?:#{2,6}(?=[^\s#])|＃{1,6}[ \u3000]*(?=[^\s＃]))/g, mend)
      : [],
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` makes no title. Write \`${fix}…\`, with a space behind.`,
    zh: `“${received}”没有成为标题。请写“${fix}…”，井号用半角，后面空一格。`,
  }),
}

const mend = (match: string) => `${match.trim().normalize('NFKC')} `
