/** What a line begins with that was typed for the mark of a list's item. */
export interface TypedMark {
  /** As it stands there. */
  mark: string
  /** The same for marks that belong together. */
  family: string
  isBullet: boolean
  /** What it counts; 0 for a bullet. */
  number: number
  /** How Markdown writes it. */
  instead: string
}

/** Reads a mark that is none to Markdown. */
export function readTypedMark(line: string): TypedMark | undefined {
  const [bullet] = /^[•·●○▪■◆◇※]/.exec(line) ?? []
  if (bullet !== undefined && line.length > 1)
    return { mark: bullet, family: bullet, isBullet: true, number: 0, instead: bullet === '※' ? '- ※' : '- ' }
  const { groups } = numbered.exec(line) ?? {}
  if (!groups) return undefined
  const [family = '', mark = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? []
  const number = numberOf(mark)
  return { mark, family, isBullet: false, number, instead: insteadOf(family, mark, number) }
}

const chinese = '[一二三四五六七八九十]{1,3}'

const numbered = new RegExp(
  `^(?:${[
    '(?<pause>[0-9０-９]{1,2}、)',
    '(?<stop>[0-9]{1,2}[.．](?=\\p{Script=Han})|[０-９]{1,2}[.．])',
    '(?<parentheses>[（(][0-9０-９]{1,2}[)）])',
    '(?<circle>[①-⑳])',
    `(?<words>${chinese}、)`,
    `(?<wordsInside>[（(]${chinese}[)）])`,
  ].join('|')})(?=.)`,
  'u',
)

function numberOf(mark: string): number {
  if (/^[①-⑳]/.test(mark)) return (mark.codePointAt(0) ?? 0) - ('①'.codePointAt(0) ?? 0) + 1
  const [digits] = /\d+/.exec(mark.normalize('NFKC')) ?? []
  return digits === undefined ? chineseNumber(mark) : Number(digits)
}

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
  return family === 'parentheses' ? `${number}) ` : `${number}. `
}
