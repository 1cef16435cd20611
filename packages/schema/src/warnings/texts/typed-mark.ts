/** What a line begins with that was typed for the mark of a list's item. */
export interface TypedMark {
  /** As it stands there. */
  mark: string
  /** The same for marks that belong together. */
  family: string
  isBullet: boolean
  /** Whether a line that begins with it may stand alone and still be an item: no number, and no sign with a meaning of its own. */
  isPlain: boolean
  /** What it counts; 0 for a bullet. */
  number: number
  /** How Markdown writes it. */
  instead: string
}

/** Reads a mark that is none to Markdown. */
export function readTypedMark(line: string): TypedMark | undefined {
  const [bullet] = bullets.exec(line) ?? []
  if (bullet !== undefined)
    return {
      mark: bullet,
      family: bullet,
      isBullet: true,
      isPlain: plainBullets.includes(bullet),
      number: 0,
      instead: markers.includes(bullet) ? `- ${bullet}` : '- ',
    }
  const { groups } = numbered.exec(line) ?? {}
  if (!groups) return undefined
  const [family = '', mark = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? []
  const number = numberOf(family, mark)
  return { mark, family, isBullet: false, isPlain: false, number, instead: insteadOf(family, mark, number) }
}

/** Word's own bullets and what a keyboard has for one. Others also stand before a heading or a remark. */
const plainBullets = '•·∙▪▫➢'

/** Bullets that a list may be read with. */
const markers = '※☆★✓'

const bullets = /^(?:[•·∙●○■□◆◇▪▫►▶▷➢➤✓✔※★☆](?!$)|[-*+](?=\p{Script=Han}|[《「“]))/u

const chinese = '[一二三四五六七八九十]{1,3}'

const numbered = new RegExp(
  `^(?:${[
    '(?<pause>[0-9０-９]{1,2}、)',
    // `2.0`, `3.11` and `1.5亿` are no items.
    '(?<stop>[0-9０-９]{1,2}[.．](?![0-9０-９.]))',
    '(?<parentheses>[（(][0-9０-９]{1,2}[)）])',
    '(?<closing>[0-9０-９]{1,2}[)）])',
    '(?<circle>[①-⑳])',
    '(?<circleInside>[⑴-⒇])',
    '(?<circleStop>[⒈-⒛])',
    `(?<words>${chinese}、)`,
    `(?<wordsInside>[（(]${chinese}[)）])`,
    '(?<roman>[Ⅰ-Ⅻ][.．、])',
    '(?<letter>[A-Za-z][)）])',
  ].join('|')})(?=.)`,
  'u',
)

/** The first character of the marks that are one character, or begin with one. */
const firsts: Record<string, string> = { circle: '①', circleInside: '⑴', circleStop: '⒈', roman: 'Ⅰ' }

function numberOf(family: string, mark: string): number {
  const first = firsts[family]
  if (first !== undefined) return codeOf(mark) - codeOf(first) + 1
  if (family === 'letter') return codeOf(mark.toLowerCase()) - codeOf('a') + 1
  const [digits] = /\d+/.exec(mark.normalize('NFKC')) ?? []
  return digits === undefined ? chineseNumber(mark) : Number(digits)
}

const codeOf = (text: string) => text.codePointAt(0) ?? 0

function chineseNumber(mark: string): number {
  const words = mark.replace(/[^一二三四五六七八九十]/g, '')
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words]
  const ten = words.includes('十') ? 10 * (tens === '' ? 1 : digits.indexOf(tens) + 1) : 0
  return ten + digits.indexOf(ones.slice(0, 1) || ' ') + 1
}

const digits = '一二三四五六七八九'

function insteadOf(family: string, mark: string, number: number): string {
  if (family === 'words') return `- ${mark}`
  if (family === 'wordsInside') return `- （${mark.slice(1, -1)}）`
  return /parentheses|closing|circleInside|letter/.test(family) ? `${number}) ` : `${number}. `
}
