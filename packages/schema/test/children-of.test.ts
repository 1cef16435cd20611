import { expect, test } from 'vitest'
import { childrenOf, type Image, type IssueNode, type LineInline } from '../src/index.ts'
import { fixtures, textsOf } from './fixtures.ts'

const words = (value: string): LineInline[] => [{ type: 'text', value }]
const image: Image = {
  type: 'image',
  url: 'https://e.cn/a.png',
  alt: '图',
  caption: words('图注'),
  credit: words('署名'),
}

const within: { node: IssueNode; texts: string[] }[] = [
  { node: { type: 'paragraph', children: words('段') }, texts: ['段'] },
  { node: { type: 'strong', children: words('重') }, texts: ['重'] },
  { node: image, texts: ['图注', '署名'] },
  { node: { type: 'text', value: '文' }, texts: [] },
  { node: { type: 'thematicBreak' }, texts: [] },
]

test.each(within)('the children of $node.type, in their order', ({ node, texts }) => {
  expect(childrenOf(node)).toEqual(texts.flatMap(words))
})

test('an attribution stands behind the quote', () => {
  const paragraph = { type: 'paragraph' as const, children: words('引') }
  const quote: IssueNode = { type: 'blockquote', children: [paragraph], attribution: words('某人') }
  expect(childrenOf(quote)).toEqual([paragraph, ...words('某人')])
})

test('a walk meets every text of a body, in its order', () => {
  const walk = (node: IssueNode): string[] => [
    ...('alt' in node ? [node.alt] : 'value' in node ? [node.value] : []),
    ...childrenOf(node).flatMap(walk),
  ]
  const bodies = fixtures().flatMap(({ issue }) =>
    issue.sections.flatMap(({ articles }) =>
      articles.map(({ body }) => ({ issue, met: body.flatMap(walk) })),
    ),
  )
  expect(bodies.length).toBeGreaterThan(5)
  for (const { issue, met } of bodies) expect(textsOf(issue).join('')).toContain(met.join(''))
})
