import { growth, processorTime } from '@cec-bulletin/fixtures'
import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'
import { documentOf } from './document.ts'

const pieces = [
  ...['[', '(', '](', '[a](', '[a][', '[a][b]', '[[', '[^', '[^1]', '![', '！[', '（', '［词］（', '】（'],
  ...[
    '**',
    '** ',
    '**a ',
    '__',
    '_a__',
    '~~',
    '＊＊',
    '*词 ',
    '`',
    '==',
    '==a',
    '===',
    '++',
    '++a',
    '^',
    'a^',
    '^a^',
  ],
  ...[
    '$',
    '$$',
    '$a',
    '$_',
    '$^ ',
    String.raw`\(`,
    String.raw`\[`,
    '{{',
    '{%',
    '{#',
    '<%',
    ':',
    ':a',
    ':a:',
    ':::',
  ],
  ...[
    '|',
    '|\n',
    '| a |\n',
    '｜',
    '｜a',
    '#',
    '##a\n',
    '# ',
    ' ## ',
    '＃',
    '--',
    '--\n',
    '---\n\n',
    '- ',
    ' ',
    '\u3000',
  ],
  ...[
    'a\n\u3000',
    '时间：a\n',
    '9:00 a\n',
    '5月1日 a\n',
    '1月',
    'Mon ',
    'Step 1 a\n',
    '中中\n',
    '中，中。\n',
    'Ab\n',
    'A',
    '电话 1\n',
    '…',
    '中…1\n',
    '此致\n',
    'ab: a\n',
    'Ab: a\n',
    '2. a\n',
    'a:\n2. ',
    '[a]: \n',
    '[a]：http://',
    'http://a',
    'http://a.b/(',
    'www.a.',
  ],
  ...[
    'a@',
    'a@b.',
    'a.',
    '.a',
    '摘自：',
    '（摘自',
    '摘自：a\n',
    '—— a\n\n',
    '> a\n\n—— b\n\n',
    '> - a\n',
    '图1 ',
    'a\n---\n',
    '&amp;',
    '\\*',
  ],
  ...[
    '```\n',
    '~~~a\n',
    '> ```\n',
    '1~',
    '3~5天，',
    'a~1~',
    '2*',
    'a*b/',
    '__a',
    '__init__ ',
    '：__a：',
    '！[',
    '！[a](b)\n',
    '! [a](http://e.cn/a)\n',
    '［^',
    '【^1】',
    '［^1］：\n',
    'https：//e',
    'https:／／a.',
    'https://a。',
    '<https：',
    '＞',
    '＞ 甲\n',
    '—',
    '— ',
    '———\n',
    '=-',
    'htpp:/',
    'htpp://e.',
    '- [1] a\n',
    'a[1] ',
    '· ',
    '。##',
    '中###',
    '。# ',
    'a\n&emsp;',
    '&nbsp;',
    '\n\u00a0\u00a0',
    'a | b\n',
    'a\t1\n',
    'a  1\n',
    '｜ a\n',
    '～',
    '～～a',
    '＊a',
    '｀a',
    '${',
    '${a',
    '#{',
    '{# ',
    '[% ',
    '#### 资##\n\n',
    '###　资\n',
    '- [ ] a\n',
    '甲^[乙',
    "'''\n",
    '> 甲\n> 一一乙\n\n',
    '- a\n - b\n',
    '1. a\n  - b\n',
    '》甲\n\n',
    '【时间】a\n',
    '\u3000\n',
    '**来源：**',
    '> 甲。\n乙\n\n',
    '- 甲\n乙\n',
    '甲\n---\n',
    '甲[1]。\n\n[1] 甲\n\n',
    '[1] 甲\n\n',
    '①',
    '**1. a**\n\n甲\n\n',
    '* *\u3000*\n\n',
    '[a](http://e.cn/a.jpg)\n\n',
    '> 甲。——乙\n\n',
    '> 甲。\n> ——乙\n> 《丙》\n\n',
    '。—— ',
    'the *new a',
    'the __new a',
    '的*中中中',
    '*abc *',
    '_ a _ ',
    '甲。\n——乙\n\n',
    '> 甲\n\n- Ann Lee\n\n',
    '[a]：http://a.b ',
    '- 甲\n*乙\n',
    '甲甲，\n乙乙。\n\n',
  ],
  '| a | b |\n|---|---|\n\n| 1 | 2 |\n\n',
  '| a | b |\n|---|---|\n| 1 |\n',
]

/** A text in one paragraph, one a line, and between other marks. */
const shapes = [
  (piece: string) => piece,
  (piece: string) => `${piece}\n`,
  (piece: string) => `${piece}*a*`,
  (piece: string) => `> ${piece}\n\n`,
]

const most = 7

const textOf = (piece: string, length: number) =>
  documentOf(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))

/** Each piece in one of the shapes, as measuring takes long; with `RUNS`, in all of them. */
const shapesOf = (piece: string) =>
  process.env.RUNS === undefined
    ? shapes.filter((_, index) => index === pieces.indexOf(piece) % shapes.length)
    : shapes

test.each(pieces)(
  '16 KB of %j take no time, or four times that of a quarter of it',
  { retry: 2 },
  (piece) => {
    for (const shape of shapesOf(piece)) {
      const [small, large] = [textOf(shape(piece), 4000), textOf(shape(piece), 16_000)]
      const taken = processorTime(() => safeFromMarkdown(large))
      if (taken < 300) continue
      // What else the machine does only ever adds.
      const again =
        taken < 1500 ? taken : Math.min(...[1, 2].map(() => processorTime(() => safeFromMarkdown(large))))
      expect(again, shape(piece)).toBeLessThan(1500)
      expect(growth<string>(safeFromMarkdown, [small, large], most), shape(piece)).toBeLessThan(most)
    }
  },
)

test.each(['- ', '> ', '1. ', '[^a]: ', '- [^a]: '])('lines below %j take time in proportion', (head) => {
  const indented = head.replaceAll(/[^>]/g, ' ')
  const below = (length: number) => documentOf(head + `a\n${indented}`.repeat(length / 2))
  expect(growth<string>(safeFromMarkdown, [below(12_000), below(48_000)], 8)).toBeLessThan(8)
})

test.each(['=\n', 'a。\n---\n'])('titles of %j in a list take time in proportion', (titles) => {
  const list = (length: number) =>
    documentOf(
      `- ${titles
        .repeat(length / titles.length)
        .split('\n')
        .join('\n  ')}`,
    )
  expect(growth<string>(safeFromMarkdown, [list(24_000), list(96_000)], 6)).toBeLessThan(6)
})
