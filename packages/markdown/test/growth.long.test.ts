import { processorTime } from '@cec-bulletin/fixtures'
import { safeFromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { InlineInput, Issue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { issueOf } from './issue-of.ts'

const repeated = (pattern: string) => (length: number) => pattern.repeat(Math.ceil(length / pattern.length))

const patterns: [string, (length: number) => string][] = [
  ...[
    '](',
    '[',
    '![',
    '[a](',
    '[a](<b',
    '[a][',
    '[^a]',
    '[a](b)',
    '(',
    '中**',
    'a**b ',
    '**a**中',
    '*a ',
    '*_',
    '_a __',
    '~~a',
    '`',
    '` ',
    '`a`',
    '<',
    '<a ',
    '<!--',
    '<?',
    '&',
    '&amp',
    '\\',
    '|',
    '| a ',
    '|a\n',
    '>',
    '> ',
    '>\n',
    '- ',
    '- a\n',
    '1. ',
    '# ',
    '# a\n',
    '[a]: b\n',
    '*** a',
    'a\\\n',
    'a   \n',
    'a\n\n',
    '~~~\n',
    '\t- ',
    '<a@b.c>',
  ].map((pattern): [string, (length: number) => string] => [JSON.stringify(pattern), repeated(pattern)]),
  ['runs of backticks that grow', grown((index) => `${'`'.repeat(index)}a`)],
  ['lists that grow', grown((index) => `${' '.repeat(2 * index)}- a\n`)],
  ['quotes that grow', grown((index) => `${'> '.repeat(index)}a\n`)],
  ['notes', grown((index) => `a[^${index}]\n\n[^${index}]: x\n\n`)],
  ['line breaks in a cell', (length) => `| a${'<br> '.repeat(length / 5)}b |\n| - |\n`],
  [
    'spaces beside the line breaks of a cell',
    (length) => `| a${`${' '.repeat(500)}<br>`.repeat(length / 504)}b |\n| - |\n`,
  ],
  ['tables with captions', repeated('| a |\n| - |\n\n表：a\n\n')],
  ['boxes', repeated('> [!NOTE]\n> a\n\n')],
  ['one box of many lines', (length) => `> [!NOTE]\n${'> a\n'.repeat(length / 4)}`],
  ['spaces behind the first line of a box', (length) => `> [!NOTE]${' '.repeat(length)}a\n`],
  ['languages of paragraphs', repeated('[lang]: #p "ar"\na\n\n')],
  ['a wide table', (length) => `${'| a '.repeat(length / 8)}|\n${'| - '.repeat(length / 8)}|\n`],
]

const documents: [string, (length: number) => string][] = [
  ...patterns.map(([name, make]): [string, (length: number) => string] => [
    name,
    (length) => `## 栏目\n\n### 文章\n\n${make(length)}`,
  ]),
  ...['[', '{a: ', '- ', '? ', 'a: &x ', '"', '!', ': ', '[a: b, ', 'a: [b,\n  c]\n', '\ufeff\n'].map(
    (pattern): [string, (length: number) => string] => [
      `front matter of ${JSON.stringify(pattern)}`,
      (length) => `---\n${repeated(pattern)(length)}\n---\n`,
    ],
  ),
]

describe('48 KB of what is slow to parse', () => {
  test.each(documents)('%s', (_, make) => {
    expectGrowth(
      () => safeFromMarkdown(make(12_000)),
      () => safeFromMarkdown(make(48_000)),
    )
  })
})

describe('what is written grows with the issue', () => {
  const marks = (size: number): InlineInput[] =>
    Array.from({ length: size }, (_, index) =>
      index % 2 === 0 ? '，' : { type: 'strong', children: ['。'] },
    )

  test.each<[string, (size: number) => Issue]>([
    ['one long text', (size) => issueOf(['中*文_~[<&'.repeat(size)])],
    [
      'many paragraphs with as many marks as they may have',
      (size) =>
        issueOf(Array.from({ length: size / 1000 }, () => ({ type: 'paragraph', children: marks(1000) }))),
    ],
    ['many items', (size) => issueOf([{ type: 'list', children: Array.from({ length: size }, () => '项') }])],
  ])('%s', (_, make) => {
    const [one, four] = [make(4000), make(16_000)]
    expectGrowth(
      () => toMarkdown(one),
      () => toMarkdown(four),
    )
  })
})

/**
 * Four times the input, less than twelve times the work: a square would make it sixteen. Small times are noise, and
 * it is measured again while the ratio is too high, as what else the machine does only ever adds.
 */
function expectGrowth(one: () => unknown, four: () => unknown): void {
  if (processorTime(four) < 300) return
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6 && least > 12; round++)
    least = Math.min(least, processorTime(four) / processorTime(one))
  expect(least).toBeLessThan(12)
}

function grown(part: (index: number) => string): (length: number) => string {
  return (length) => {
    let text = ''
    for (let index = 1; text.length < length; index++) text += part(index)
    return text
  }
}
