import { slipsOf, wide } from '../slips.ts'
import type { TextSuspicion } from '../suspicion.ts'

/** `,` between Chinese characters comes of typing with the wrong keyboard on, and breaks the rhythm of the line. */
export const halfWidthPunctuation: TextSuspicion = {
  code: 'half-width-punctuation',
  slipsIn: ({ text, kind }) =>
    kind !== 'source' && /[,:;?!(]/.test(text)
      ? [...slipsOf(text, marks, (match) => fullWidth.get(match)), ...slipsOf(text, parentheses, widen)].sort(
          (a, b) => a.start - b.start,
        )
      : [],
  explain: ({ received, fix = '' }) => ({
    en: `\`${received}\` stands between Chinese characters. Write \`${fix}\`, as full width.`,
    zh: `汉字之间用了半角的“${received}”，请改为“${fix}”。`,
  }),
}

const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
])

const marks = new RegExp(`(?<=${wide})[,:;?!](?=${wide}| ${wide})`, 'gu')

// A Latin word in parentheses of its own width is common in good Chinese.
const parentheses = new RegExp(`(?<=${wide})\\([^()\\n]{0,60}?${wide}[^()\\n]{0,60}\\)`, 'gu')

const widen = (match: string) => `（${match.slice(1, -1)}）`
