import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

// Nineteen characters of 12 points: columns from 60 to 288 and from 312 to 540.
const full = '从三月起三所学校每天称一次剩饭每月公布'
const other = '剩得最多的是青椒其次是苦瓜然后是胡萝卜'

/** Lines of which the last one ends the sentence. */
const rows = (words: string, { x = 60, from = 100, count = 3 } = {}) =>
  Array.from({ length: count }, (_, row) =>
    line(row === count - 1 ? '完了。' : words, { x, y: from + row * 20 }),
  ).join('')

test.each([
  [
    'a column with a table in it, whose cells do not begin where its lines do',
    [
      rows(full, { from: 60, count: 4 }),
      ...[140, 160, 180, 200, 220].map(
        (y) => line('甲', { y }) + [140, 200, 240, 270].map((x) => line('7', { x, y })).join(''),
      ),
      rows(other, { x: 312, from: 60, count: 4 }),
    ],
    [
      `text: ${full.repeat(3)}完了。`,
      `table: ${Array.from({ length: 5 }, () => '甲 | 7 | 7 | 7 | 7').join(' / ')}`,
      `text: ${other.repeat(3)}完了。`,
    ],
  ],
  [
    'a line below the columns that goes over both is none of the second',
    [
      rows(full),
      rows(other, { x: 312, count: 2 }),
      line('三校小组供稿', { x: 468, y: 140 }),
      line('投稿邮箱在封底，欢迎各校来稿，来稿请注明作者和学校，稿费从优，谢谢大家', { x: 80, y: 170 }),
    ],
    [
      `text: ${full.repeat(2)}完了。`,
      `text: ${other}完了。`,
      'text right: 三校小组供稿',
      'text: 投稿邮箱在封底，欢迎各校来稿，来稿请注明作者和学校，稿费从优，谢谢大家',
    ],
  ],
  [
    'a paragraph goes on in the next column, though a list hangs out of that',
    [
      [100, 120, 140].map((y) => line(full, { y })).join(''),
      line('完了。', { x: 312, y: 100 }),
      [120, 140, 160].map((y) => line('（一）走木栈道；', { x: 298, y })).join(''),
      rows(other, { x: 312, from: 180, count: 2 }),
    ],
    [
      `text: ${full.repeat(3)}完了。`,
      ...Array.from({ length: 3 }, () => 'text: （一）走木栈道；'),
      `text: ${other}完了。`,
    ],
  ],
  [
    'a quote that is set in from both sides',
    [
      rows(full),
      line('“一粒米也有来历不要随便就把', { x: 84, y: 170 }),
      line('它给倒掉。”', { x: 84, y: 190 }),
      rows(other, { x: 312 }),
    ],
    [
      `text: ${full.repeat(2)}完了。`,
      'text: “一粒米也有来历不要随便就把它给倒掉。”',
      `text: ${other.repeat(2)}完了。`,
    ],
  ],
  [
    'a title of two lines, which are bold and large',
    [
      line('退塘还湿一年账：', { size: 16, bold: true }),
      line('收了什么，舍了什么', { size: 16, bold: true, y: 84 }),
      rows(full, { from: 110 }),
    ],
    ['text: 退塘还湿一年账：收了什么，舍了什么', `text: ${full.repeat(2)}完了。`],
  ],
  [
    'two titles of one kind that stand apart are two',
    [
      line('退塘还湿', { size: 16, bold: true }),
      line('人与滩涂', { size: 16, bold: true, y: 100 }),
      rows(full, { from: 130 }),
    ],
    ['text: 退塘还湿', 'text: 人与滩涂', `text: ${full.repeat(2)}完了。`],
  ],
  [
    'marks that stand apart with the characters beside them',
    [[...'权拒修，只付费。'].map((one, index) => line(one, { x: 60 + index * 24 })).join('')],
    ['text: 权拒修，只付费。'],
  ],
  [
    'a caption above a table',
    [
      rows(full, { from: 60 }),
      line('表1　各校称得的剩饭', { y: 130 }),
      ...[150, 170, 190].map((y) => line('甲', { y }) + line('12', { x: 150, y })),
    ],
    [`text: ${full.repeat(2)}完了。`, 'caption: 表1 各校称得的剩饭', 'table: 甲 | 12 / 甲 | 12 / 甲 | 12'],
  ],
  [
    'a name without a number, set small in the middle above a table',
    [
      rows(full, { from: 60 }),
      line('各校称得的剩饭', { x: 146, y: 130, size: 8, bold: true }),
      ...[150, 170, 190].map((y) => line('甲', { y }) + line('12', { x: 150, y })),
    ],
    [`text: ${full.repeat(2)}完了。`, 'caption center: 各校称得的剩饭', 'table: 甲 | 12 / 甲 | 12 / 甲 | 12'],
  ],
  ...[
    ['a unit', '（单位：公斤）', { x: 146, size: 8 }],
    ['a name that is set as text is', '各校称得的剩饭', { x: 132, size: 12 }],
    ['a name at the left', '各校称得的剩饭', { x: 60, size: 8 }],
    ['a sentence', '以下是各校所称：', { x: 142, size: 8 }],
  ].map(([name, words, set]): [string, string[], string[]] => [
    `${name} above a table is no caption of it`,
    [
      rows(full, { from: 60 }),
      line(String(words), { ...Object(set), y: 130 }),
      ...[150, 170, 190].map((y) => line('甲', { y }) + line('12', { x: 150, y })),
    ],
    [`text: ${full.repeat(2)}完了。`, expect.stringMatching(/^text/), 'table: 甲 | 12 / 甲 | 12 / 甲 | 12'],
  ]),
  [
    'lines that end in the numbers of pages are a list of contents',
    [
      line('目录', { bold: true }),
      ...[
        ['动态', 80, '1'],
        ['食堂里的一百天', 100, '1'],
        ['来信', 120, '2'],
      ].map(
        ([words, y, page]) => line(`${words}`, { y: Number(y) }) + line(`${page}`, { x: 294, y: Number(y) }),
      ),
      rows(full, { from: 160 }),
    ],
    [
      'contents: 目录',
      'contents: 动态 1',
      'contents: 食堂里的一百天 1',
      'contents: 来信 2',
      `text: ${full.repeat(2)}完了。`,
    ],
  ],
  [
    'so are those whose dots touch the numbers',
    [
      line('目录', { bold: true }),
      line('食堂里的一百天......1', { y: 80 }),
      line('谁来称剩饭......2', { y: 100 }),
      rows(full, { from: 160 }),
    ],
    [
      'contents: 目录',
      'contents: 食堂里的一百天......1',
      'contents: 谁来称剩饭......2',
      `text: ${full.repeat(2)}完了。`,
    ],
  ],
  [
    'the dots may stand apart from one another and touch the number',
    [
      line('目录', { bold: true }),
      line('食堂里的一百天. . . . .1', { y: 80 }),
      line('谁来称剩饭. . . . .2', { y: 100 }),
      rows(full, { from: 160 }),
    ],
    [
      'contents: 目录',
      'contents: 食堂里的一百天. . . . .1',
      'contents: 谁来称剩饭. . . . .2',
      `text: ${full.repeat(2)}完了。`,
    ],
  ],
  [
    'one line may hold all of them, behind a word for it',
    [line('导读：食堂……1　来信……2'), rows(full, { from: 160 })],
    ['contents: 导读：食堂……1 来信……2', `text: ${full.repeat(2)}完了。`],
  ],
  [
    'numbers in a line that go down are no pages',
    [line('导读：食堂……2　来信……1'), rows(full, { from: 160 })],
    ['text: 导读：食堂……2 来信……1', `text: ${full.repeat(2)}完了。`],
  ],
  [
    'a line with other words is none',
    [line('导读：食堂……1　称剩饭……1　来信'), rows(full, { from: 160 })],
    ['text: 导读：食堂……1 称剩饭……1 来信', `text: ${full.repeat(2)}完了。`],
  ],
  [
    'lines that end in prices are none',
    [
      ...['豆腐', '青菜', '面条'].map((words, row) => line(`${words}…………${9 - row}`, { y: 60 + row * 20 })),
      rows(full, { from: 160 }),
    ],
    ['text: 豆腐…………9', 'text: 青菜…………8', 'text: 面条…………7', `text: ${full.repeat(2)}完了。`],
  ],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ pages: [content.join('')] })).toEqual(expected)
})
