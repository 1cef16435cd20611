import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

// Twelve characters of 12 points: columns from 60 to 204, 228 to 372 and 396 to 540.
const [first, second, third] = [
  '剩饭每天称一次每月公布了',
  '青菜剩得最多其次是苦瓜呀',
  '食堂师傅把菜单改了又改吧',
]

/** Lines of one column, of which the last one ends the sentence. */
const column = (words: string, { x = 60, from = 100, count = 5, pitch = 18 } = {}) =>
  Array.from({ length: count }, (_, row) =>
    line(row === count - 1 ? '完了。' : words, { x, y: from + row * pitch }),
  ).join('')

test.each([
  [
    'three columns whose lines do not stand at the same heights',
    [
      line('校园食堂月报', { x: 190, y: 60, size: 36 }),
      column(first, { count: 9 }),
      column(second, { x: 228, from: 106, count: 9, pitch: 19 }),
      column(third, { x: 396, from: 103, count: 9, pitch: 17 }),
    ],
    [
      'text center: 校园食堂月报',
      `text: ${first.repeat(8)}完了。`,
      `text: ${second.repeat(8)}完了。`,
      `text: ${third.repeat(8)}完了。`,
    ],
  ],
  [
    'short lines of a box are no column beside its full ones, where lines stand below both columns',
    [
      // 19 characters in the second column, from 312.
      line('什么叫曝书', { x: 138, y: 60 }),
      line('古人把书搬出来见风叫曝书摆在檐下', { x: 72, y: 78 }),
      line('不是院子当中。', { x: 72, y: 96 }),
      line('本馆每年也曝书一次观众可以来看看', { x: 72, y: 114 }),
      line('看。', { x: 72, y: 132 }),
      column('后院水池边点灯抄纸老少皆宜每家限三人吧', { x: 312, from: 65, count: 5, pitch: 17 }),
      line('主办：安州市造纸博物馆', { x: 240, y: 180 }),
      line('编辑：戚敏、白舟', { x: 258, y: 194 }),
      line('邮箱：guanxun@e.cn', { x: 216, y: 208 }),
    ],
    [
      'text center: 什么叫曝书',
      'text: 古人把书搬出来见风叫曝书摆在檐下不是院子当中。',
      'text: 本馆每年也曝书一次观众可以来看看看。',
      `text: ${'后院水池边点灯抄纸老少皆宜每家限三人吧'.repeat(4)}完了。`,
      'text center: 主办：安州市造纸博物馆',
      'text center: 编辑：戚敏、白舟',
      'text center: 邮箱：guanxun@e.cn',
    ],
  ],
  [
    'a headline over two columns of three',
    [
      line('食堂里的一百天与三所学校', { x: 60, y: 60, size: 24 }),
      column(first, { from: 90 }),
      column(second, { x: 228, from: 93 }),
      column(third, { x: 396, from: 60, count: 7 }),
    ],
    [
      'text: 食堂里的一百天与三所学校',
      `text: ${first.repeat(4)}完了。`,
      `text: ${second.repeat(4)}完了。`,
      `text: ${third.repeat(6)}完了。`,
    ],
  ],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ pages: [content.join('')] })).toEqual(expected)
})
