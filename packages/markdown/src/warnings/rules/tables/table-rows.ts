/** Whether a line begins with a bar, as the row of a table. */
export const isRow = (line: string): boolean =>
  /^ *[|｜].*[|｜]|^\+(?:[-=]+\+)+$/.test(line) || /^[^｜]+｜[^｜]+｜/.test(line)

/** Whether a line is made of `---` and bars, as the one below the head of a table. */
export const isDelimiter = (line: string): boolean => delimiter.test(line)

const delimiter =
  /^ *[|｜]? *[:：]?(?:[-—－=]{2,}|-)[:：]? *(?:[|｜] *[:：]?(?:[-—－=]{2,}|-)[:：]? *)+[|｜]? *$|^ *[|｜] *[:：]?[-—－=]{2,}[:：]? *[|｜] *$/

export const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** Whether lines are cells with tabs, bars or wide gaps between, as many in each. */
export function areColumns(lines: string[]): boolean {
  if (lines.length < 2) return false
  return (
    areCells(lines, /\t+/) ||
    areCells(lines, / +\| +| *｜ */, (rows) => !areCredits(rows)) ||
    areCells(lines, /\|/, haveFigures) ||
    areCells(lines, / {2,}|\u3000[ \u3000]*/, haveFigures)
  )
}

type IsTable = (rows: string[][]) => boolean

function areCells(lines: string[], gap: RegExp, isTable: IsTable = () => true): boolean {
  const rows = lines.map((line) => line.trim().split(gap))
  const width = rows[0]?.length ?? 0
  const areEven = rows.every((cells) => cells.length === width && cells.every(isCell))
  return width > 1 && areEven && isTable(rows)
}

/** Neither empty nor a sentence, nor a command of a shell. */
const isCell = (cell: string) =>
  cell !== '' &&
  cell.length <= 40 &&
  !/[。！？；{}]|[.!?;] |[：:]$| .*[.!?;,]$|^(?:grep|sed|awk|sort|uniq|xargs|head|tail|less|wc|jq|tee|sh|bash) /.test(
    cell,
  )

const haveFigures = (rows: string[][]) =>
  rows.slice(1).every((cells) => cells.some((cell) => /^[\d¥$€<>~约+-][\d.,%]*/.test(cell)))

/** `文 | 林一禾`, `图 | 周小满`: who did what. */
const areCredits = (rows: string[][]) => rows.some(([first = '']) => credit.test(first))

const credit =
  /^(?:[文图字稿]|[文图字稿]?[编作译记]者|[\p{Script=Han}]{0,4}(?:编辑|责编|校对|审[核校]|排版|摄影|撰[文稿]|供稿|策划|设计|制作|出品|监制|翻译|来源|主编)|text|words?|photos?|by|edit(?:or|ed by)?)$/iu
