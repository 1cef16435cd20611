import { expect, test } from 'vitest'
import { read } from './read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const head = ['两岸简报', '第3期 2024年5月20日']

const titlesIn = (lines: readonly string[]) =>
  read(lines.join('\n')).blocks.filter((block) => /^(?:section|article|heading): /.test(block))

test.each(['五（2）班 林小舟', '三号楼　季素云', '水井村 阮秋禾、田秀芝', '街道办事处 王立'])(
  'whom an article is by is no title: %s',
  (byline) => {
    const lines = [...head, '社区动态', '我家门口的早市', byline, body, '操场边的老树', body]
    expect(titlesIn(lines)).toEqual(['section: 社区动态', 'article: 我家门口的早市', 'article: 操场边的老树'])
    const { blocks } = read(lines.join('\n'))
    expect(blocks).toContain(`paragraph: ${byline.replace(/[ 　]/u, '')}`)
    const below = [...head, '社区动态', '我家门口的早市', body, byline, '操场边的老树', body]
    expect(titlesIn(below)).toEqual(['section: 社区动态', 'article: 我家门口的早市', 'article: 操场边的老树'])
  },
)

test('of several articles that have the names of persons as their titles, each keeps it', () => {
  const lines = [...head, '劳动模范', '装配车间 王建国', body, '铸造车间 李秀英', body, '仓库 赵春', body]
  expect(titlesIn(lines)).toEqual([
    'section: 劳动模范',
    'article: 装配车间王建国',
    'article: 铸造车间李秀英',
    'article: 仓库赵春',
  ])
})

test('two words with a space between them are a title as any other', () => {
  const lines = [...head, '社区动态', '老街 新貌', body, '操场边的老树', body]
  expect(titlesIn(lines)).toContain('article: 老街新貌')
})

test('whom an English article is by, set off by blank lines, is no heading', () => {
  const text =
    'For nine days not a drop of rain fell on the hill, and three of us kept notes of what we did and compared them in September.'
  const lines = ['The Hedge', 'Issue 3, May 2024', '', 'On the Plots', '', 'What the heat taught us', '']
  const { blocks } = read(
    [...lines, 'By Ann Lee, Mill Lane', '', text, '', 'Plots to let', '', text].join('\n'),
  )
  expect(blocks).toContain('paragraph: By Ann Lee, Mill Lane')
  expect(blocks).toContain('article: What the heat taught us')
})
