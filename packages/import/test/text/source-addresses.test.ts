import { expect, test } from 'vitest'
import { read } from './read.ts'

const issue = (...below: string[]) =>
  [
    '两岸简报',
    '第3期',
    '早市',
    '早市从三月起在南门外开张。',
    ...below,
    '夜市',
    '夜市也在南门外，九点收摊。',
  ].join('\n')

const sourcesIn = (text: string) => read(text).blocks.filter((block) => block.startsWith('source: '))

test.each([
  ['alone', ['来源：南门街道', 'https://e.cn/a'], 'source: 南门街道https://e.cn/a'],
  ['below brackets', ['（来源：南门街道）', 'https://e.cn/a'], 'source: 南门街道https://e.cn/a'],
  [
    'over two lines',
    ['来源：南门街道', 'https://e.cn/a?', 'utm_source=newsletter&id=3'],
    'source: 南门街道https://e.cn/a?id=3',
  ],
])('an address below the line of a source is its own, without a question: %s', (_, lines, expected) => {
  const { hints } = read(issue(...lines))
  expect(sourcesIn(issue(...lines))).toEqual([expected])
  expect(hints.map(({ rule }) => rule)).not.toContain('link-words')
})

test('two addresses below it are asked for', () => {
  const { hints } = read(issue('来源：南门街道', 'https://e.cn/a', 'https://e.cn/b'))
  expect(hints.filter(({ rule }) => rule === 'link-words')).toHaveLength(2)
})

test('where the feet of pages have addresses, one below a source at a foot is asked for', () => {
  const page = (title: string, ...end: string[]) =>
    [title, `${title}从三月起在南门外开张。`, ...end].join('\n')
  const text = [
    `两岸简报\n第3期\n${page('早市', '来源：南门街道', 'https://e.cn/a')}`,
    page('夜市', '收摊以后由《值班表》上的人扫地。', 'https://e.cn/b'),
  ].join('\f')
  expect(read(text).hints.filter(({ rule }) => rule === 'link-words')).toHaveLength(2)
})

test('a line that only names a work, below that of a source, is another source', () => {
  const text = issue('来源：南门街道', '《两岸日报》2024年3月6日', 'https://e.cn/a')
  expect(sourcesIn(text)).toEqual(['source: 南门街道', 'source: 《两岸日报》2024年3月6日https://e.cn/a'])
})
