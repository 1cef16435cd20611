import { type HostileInput, repeated } from './hostile-input.ts'

/** What rules for lines and pages may take long over. */
const patterns: Readonly<Record<string, readonly [string, string?, string?]>> = {
  'lines of two columns': ['从三月起每天称一次剩饭      公布一次结果剩得最多的\n'],
  'pages of one line': ['要闻\f'],
  'numbers of pages': ['第 1 页 共 3 页\n'],
  'sources with addresses': ['来源：甲\nhttps://e.cn/a?\nb=1\n'],
  'the rest of one address': ['b=1&\n', 'https://e.cn/a?\n'],
  'works below a source': ['《甲报》2024年3月6日\n', '来源：甲\n'],
  'lines above a dash': ['水是天给的，天不给的\n时候，就要靠人，年年\n都是。\n——某人\n'],
  'dashes alone': ['——\n'],
  'titles with marks': ['◆早市\n早市在南门外。\n'],
  'numbered titles': ['1. 早市\n早市在南门外。\n'],
  'cells one below the other': ['第 43 周\n1 588\n2.9%\n'],
  'ranks one below the other': ['名次\n\n姓名\n\n1\n\n甲\n\n2\n\n乙\n\n'],
  'commas in one line above a note': ['1，', '两岸简报\n第3期 2024年3月\n镇里消息\n', '\n1 注释在此\n'],
  'entries of many dots': [`早市${' .'.repeat(60)} 1\n`, '目录\n'],
  'dots without a number': ['. ', '早市'],
  'one line without end': ['从三月起每天称一次剩饭，'],
  'spaces between words': ['文      ', '', '文'],
}

/** Each cell of these may begin a table: they take as long as twice as many other lines. */
const tables: typeof patterns = {
  'cells between captions': ['表 1 早市\n\n地点\n\n5月4日\n\n地点\n\n5月4日\n\n'],
  'names of columns': ['日期 地点\n'],
  'names of columns, each alone': ['日期\n地点\n\n'],
  'names of columns in English': ['Date What Where\nTuesday Supper Hall\n'],
  'words below a caption': [`表 1 早市\n${'从三月起每天\n'.repeat(60)}`],
  'cells between numbered titles': ['2．存在的问题\n\n地点\n\n5月4日\n\n地点\n\n'],
}

const make = (text: string) => text

export const textInputs: HostileInput[] = [
  ...repeated('text', patterns, { sizes: [50_000], make }),
  ...repeated('text', tables, { sizes: [25_000], make }),
]
