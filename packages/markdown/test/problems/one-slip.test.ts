import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { expect, test } from 'vitest'

const front = '---\ntitle: 简报\ndate: 2024\nlang: zh-CN\n---\n\n'
const head = `${front}## 栏目\n\n### 文章\n\n`

/** The code and the line of each problem. */
function problemsOf(markdown: string): [string, number | undefined][] {
  const result = safeFromMarkdown(markdown)
  return result.ok ? [] : result.problems.map(({ code, line }) => [code, line])
}

test.each<[string, string, string, number]>([
  [
    'a linked picture within a line',
    `${head}看[![图](https://e.cn/a.jpg)](https://e.cn)\n`,
    'image-in-text',
    11,
  ],
  ['HTML at the end of a line', `${head}一\\\n<br>\n`, 'raw-html', 12],
  ['HTML alone in an item', `${head}- <!-- x -->\n`, 'raw-html', 11],
  ['a line break alone in a cell', `${head}| a | b |\n| - | - |\n| <br> | x |\n`, 'empty', 13],
  ['HTML alone in a cell', `${head}| a | b |\n| - | - |\n| <x> | x |\n`, 'raw-html', 13],
  ['a box of nothing', `${head}> [!NOTE]\n`, 'empty-list', 11],
  ['a title of marks alone', `${front}## ~~栏目~~\n\n一\n`, 'marked-title', 7],
  ['a heading in an item', `${head}- # 题\n`, 'nested-heading', 11],
  ['no front matter', '## 栏目\n\n### 文章\n\n一\n', 'front-matter-absent', 1],
  [
    'no front matter, the picture in Chinese',
    '## 栏目\n\n![图](https://e.cn)\n题\n图片：甲\n',
    'front-matter-absent',
    1,
  ],
  ['front matter alone', front, 'no-section', 7],
  ['text alone', `${front}一\n\n二\n`, 'before-first-section', 7],
  ['an article alone', `${front}### 文章\n\n一[^1]\n\n[^1]: 注\n`, 'before-first-section', 7],
  [
    'a title below the sections',
    `---\ndate: 2024\nlang: zh\n---\n\n## 栏目\n\n# 简报\n\n一\n`,
    'late-title',
    8,
  ],
])('one slip is one problem: %s', (_, markdown, code, line) => {
  expect(problemsOf(markdown)).toEqual([[code, line]])
})

test('every slip above the first section is told', () => {
  const problems = problemsOf(`${front}一<b>二\n\n三<b>四\n\n## 栏目\n\n一<b>二\n`)
  expect(problems).toEqual([
    ['before-first-section', 7],
    ['raw-html', 7],
    ['raw-html', 9],
    ['raw-html', 13],
  ])
})
