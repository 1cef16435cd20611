import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const read = (inside: string, front = '<h1>简报</h1><p>2024年3月</p>') =>
  infer(readHtml(`${front}<h2>要闻</h2><h3>一篇</h3><p>${'正文。'.repeat(20)}</p>${inside}`))

const bodyOf = (inside: string) => read(inside).draft.sections[0]?.articles?.[0]?.body?.slice(1)

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

test.each([
  ['<p>　　一段。<br>　　又一段。</p>', [paragraph('一段。'), paragraph('又一段。')]],
  [
    '<p>&nbsp;&nbsp;&nbsp;&nbsp;一段。<br>&nbsp;&nbsp;&nbsp;&nbsp;又一段。</p>',
    [paragraph('一段。'), paragraph('又一段。')],
  ],
  ['<p><br>一段。<br></p>', [paragraph('一段。')]],
  [
    '<p>一行，<br>又一行。</p>',
    [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: '一行，' }, { type: 'break' }, { type: 'text', value: '又一行。' }],
      },
    ],
  ],
])('%s', (page, expected) => {
  expect(bodyOf(page)).toEqual(expected)
})

test.each([
  ['图：一碗面｜摄影：阿杜', '一碗面', '阿杜'],
  ['图1 一碗面 （供图）', '一碗面 （供图）', undefined],
  ['图：一碗面。供图：阿杜', '一碗面', '阿杜'],
])('the line %s below a picture', (line, caption, credit) => {
  const [image] =
    bodyOf(`<p><img src="https://e.cn/a.jpg" alt="面"></p><p style="text-align:center">${line}</p>`) ?? []
  expect(image).toMatchObject({ caption: [{ value: caption }] })
  expect(image).toEqual(
    credit === undefined
      ? expect.not.objectContaining({ credit })
      : expect.objectContaining({ credit: [{ type: 'text', value: credit }] }),
  )
})

const picture = (path: string, more = '') =>
  `<h1>简报</h1><p><img data-src="https://mmbiz.qpic.cn/${path}" ${more}></p><p>2024年3月</p>`

test.each([
  [picture('mmbiz_gif/a/0?wx_fmt=gif'), false],
  [picture('mmbiz_gif/a/0?wx_fmt=gif', 'alt="花"'), true],
  [picture('mmbiz_jpg/a/0?wx_fmt=jpeg'), true],
])('above the first title, %s stays: %s', (front, expected) => {
  expect(JSON.stringify(read('', front).draft).includes('mmbiz')).toBe(expected)
})

test.each([
  ['<p>主办：巡护队</p><p>编制：巡护队</p>', { publisher: '巡护队', editors: [] }],
  [
    '<p>主办：巡护队</p><p>编制：文化站</p>',
    { publisher: '巡护队', statement: [{ type: 'text', value: '编制：文化站' }], editors: [] },
  ],
])('who publishes it, said twice: %s', (end, imprint) => {
  expect(parseIssue(read(end).draft).imprint).toEqual(imprint)
})

test('a line across the page below the masthead is nothing', () => {
  const { draft } = read('', '<h1>简报</h1><p>2024年12月号</p><hr>')
  expect(draft).toMatchObject({ date: '2024-12', sections: [{ title: '要闻' }] })
  expect(draft.imprint).toBeUndefined()
})
