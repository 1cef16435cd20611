import { expect, test } from 'vitest'
import { read } from '../text/read.ts'

const market = '早市从三月起在南门外开张，清晨五点到七点开市。'
const sand = '操场换了新的沙坑，孩子们放学以后都来跳远。'

const readApart = (...lines: string[]) => read(['两岸简报', '第3期 2024年5月20日', ...lines].join('\n\n'))

const texts = ['街巷动态', '南门外开早市', market, '校园动态', '操场换了沙坑', sand]

test('the numbers of a list of contents may stand apart from what leads to them', () => {
  const right = [
    'section: 街巷动态',
    'article: 南门外开早市',
    `paragraph: ${market}`,
    'section: 校园动态',
    'article: 操场换了沙坑',
    `paragraph: ${sand}`,
  ]
  const behind = ['本期目录', '南门外开早市 . . . . . . .', '操场换了沙坑 . . . . . . . .', '1', '2']
  const between = ['本期目录', '南门外开早市 . . . . . . .', '1', '操场换了沙坑 . . . . . . . .', '2']
  for (const contents of [behind, between]) {
    const { blocks } = readApart(...contents, ...texts)
    expect(blocks).toEqual(['title: 两岸简报', 'number: 第3期', 'date: 2024-05-20', ...right])
  }
})

test('a line that ends in an ellipsis leads to no number', () => {
  const { blocks, dropped } = readApart(...texts, '明年再来，后年也再来，一年一年地来……')
  expect(blocks.at(-1)).toBe('paragraph: 明年再来，后年也再来，一年一年地来……')
  expect(dropped.filter((line) => line.startsWith('contents'))).toEqual([])
})
