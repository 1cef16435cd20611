import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const articleOf = (body: string) =>
  infer(readHtml(`<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3>${body}`)).draft.sections[0]
    ?.articles?.[0]

test.each([
  ['[1]', '[1]'],
  ['①', '①'],
  ['①', '注①：'],
  ['*', '* '],
])('%s behind words, and a paragraph that begins with %s, are a note', (mark, begin) => {
  const article = articleOf(
    `<p>闭店须公告${mark}，不得拖延。</p><p>照此办理。</p><p>${begin}提前三十日。</p>`,
  )
  expect(article?.body).toMatchObject([
    {
      children: [
        { type: 'text', value: '闭店须公告' },
        { type: 'footnoteReference' },
        { type: 'text', value: '，不得拖延。' },
      ],
    },
    { type: 'paragraph' },
  ])
  expect(article?.notes).toMatchObject([{ children: [{ children: [{ value: '提前三十日。' }] }] }])
})

test('a mark in an item of a list has its note as well', () => {
  const article = articleOf('<ul><li>交网积分[1]；</li><li>换冰块。</li></ul><p>[1]每公斤计1分。</p>')
  expect(JSON.stringify(article?.body)).toContain('footnoteReference')
  expect(article?.notes).toHaveLength(1)
})

test.each([
  ['a list in a sentence', '<p>三件事：①关灯；②关水。</p><p>①先关灯。</p>'],
  ['a mark to which nothing refers', '<p>关灯，关水。</p><p>[1]先关灯。</p>'],
  ['a mark that stands twice', '<p>甲[1]、乙[1]都关。</p><p>[1]先关灯。</p>'],
])('%s is none', (_, body) => {
  expect(articleOf(body)?.notes ?? []).toEqual([])
})
