/** What a mark counts that was typed for an item's number: `（二）`, `②`, `b)`, `iv.`. */
export function numberOf(family: string, mark: string): number {
  const row = unlikeDigits.find(([first, last]) => mark >= first && mark <= last)
  if (row) return codeOf(mark) - codeOf(row[0]) + row[2]
  // `①`, `⑴` and `Ⅳ` are `1`, `(1)` and `IV`.
  const plain = mark.normalize('NFKC')
  const [digits] = /\d+/.exec(plain) ?? []
  if (digits !== undefined) return Number(digits)
  const [letters] = /[a-z]+/.exec(plain.toLowerCase()) ?? []
  if (letters === undefined) return family === 'stem' ? stemNumber(plain) : chineseNumber(plain)
  if (family === 'english') return englishWords.findIndex((word) => letters.startsWith(word)) + 1
  return family === 'letter' ? codeOf(letters) - codeOf('a') + 1 : romans.indexOf(letters) + 1
}

/** Signs with a number in them that Unicode does not equate with it: the first, the last, what the first counts. */
const unlikeDigits: [string, string, number][] = [
  ['❶', '❿', 1],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
  ['⓵', '⓾', 1],
  ['⓫', '⓴', 11],
]

const codeOf = (text: string) => text.codePointAt(0) ?? 0

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const englishWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

const stemNumber = (mark: string) => '甲乙丙丁戊己庚辛壬癸'.indexOf(/[^（(]/.exec(mark)?.[0] ?? ' ') + 1

function chineseNumber(mark: string): number {
  const words = mark.replace(/[^一二三四五六七八九十]/g, '')
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['', words]
  const ten = words.includes('十') ? 10 * (tens === '' ? 1 : digits.indexOf(tens) + 1) : 0
  return ten + digits.indexOf(ones.slice(0, 1) || ' ') + 1
}

const digits = '一二三四五六七八九'
