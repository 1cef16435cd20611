import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line, link } from '../pdf-of.ts'

// Each letter is as wide as high: thirty of 12 points from 60 to 420.
const full = [
  'The first tram left the depot,',
  'at five in the morning, with a',
  'few people on it and three men',
  'and one dog, which was asleep.',
]

const text = full.join(' ')

/** Lines of text, so many that they say that text is set to the full width. */
const block = (y: number, { pitch = 20, lines = full } = {}) =>
  lines.map((words, index) => line(words, { y: y + index * pitch })).join('')

const three = (y: number) => [0, 1, 2].map((one) => block(y + one * 80)).join('')

const paragraphs = async (content: readonly string[], annotations: string[] = []) =>
  (await blocksIn({ pages: [content.join('')], annotations })).slice(-2)

test.each([
  [
    'a line that ends a sentence short of the edge, though the next word had no place on it',
    [three(60), line('and they said it was enough.', { y: 300 }), block(320)],
    [expect.stringMatching(/enough\.$/), `text: ${text}`],
  ],
  [
    'one that ends no sentence goes on all the same',
    [three(60), line('and they said it was too long', { y: 300 }), block(320)],
    [expect.stringMatching(/it was too long The first tram/)],
  ],
  [
    'a line that ends a sentence at the edge, with more white below than lines have',
    [block(60), block(144)],
    [`text: ${text}`, `text: ${text}`],
  ],
  [
    'a short bold line above text of another size, though the next word had no place on it',
    [line('Come and say goodbye to the', { y: 60, bold: true, size: 12.5 }), block(78)],
    ['text: Come and say goodbye to the', `text: ${text}`],
  ],
  [
    'bold words at the beginning of text are no title',
    [line('Come and say goodbye to all of', { y: 60, bold: true }), block(80)],
    [`text: **Come and say goodbye to all of** ${text}`],
  ],
  [
    'a field that ends with its mailbox, wider than its column, above Chinese',
    [
      line('投稿邮箱：wharf.sparrows@quay.example', { y: 60 }),
      line('发：各基层工会，集团各部门。', { y: 80 }),
    ],
    ['text: 投稿邮箱：wharf.sparrows@quay.example', 'text: 发：各基层工会，集团各部门。'],
  ],
  [
    'a sentence that says a mailbox goes on all the same',
    [
      line('来稿请在月底前发到工会的邮箱 wharf@quay.example', { y: 60 }),
      line('也可以交到门口的信箱里。', { y: 80 }),
    ],
    ['text: 来稿请在月底前发到工会的邮箱 wharf@quay.example也可以交到门口的信箱里。'],
  ],
  [
    'text that begins farther out than the mark of the last item',
    [
      line('• hot porridge from four on;', { x: 64, y: 60 }),
      line('• a quiet corner, no screen.', { x: 64, y: 80 }),
      line('Prices stay as they are now.', { y: 100 }),
    ],
    ['text: • a quiet corner, no screen.', 'text: Prices stay as they are now.'],
  ],
  [
    'text that begins where marks do, below items whose lines are set in',
    [
      line('• hot porridge from four on to', { y: 60 }),
      line('six;', { x: 72, y: 80 }),
      line('• a quiet corner and no screen.', { y: 100 }),
      line('Prices stay as they are now.', { y: 120 }),
    ],
    ['text: • a quiet corner and no screen.', 'text: Prices stay as they are now.'],
  ],
  [
    'an item whose second line is set in goes on, sentence or not',
    [
      line('1. Look in the mirror. If a ma', { y: 60 }),
      line('n runs, wait. Close the doors.', { x: 72, y: 80 }),
    ],
    ['text: 1. Look in the mirror. If a ma n runs, wait. Close the doors.'],
  ],
  [
    'a line of an imprint that ends in the address of a site, though it is full',
    [
      line('编辑：王敏、李江　网址：https://e.cn/a', { y: 60 }),
      line('本刊文章欢迎转载，请注明出处。', { y: 80 }),
    ],
    ['text: 编辑：王敏、李江 网址：https://e.cn/a', 'text: 本刊文章欢迎转载，请注明出处。'],
  ],
  [
    'a line of text that ends in an address goes on',
    [line('报名以前请先看看办法和名单 https://e.cn/a', { y: 60 }), line('然后写信给老师。', { y: 80 })],
    ['text: 报名以前请先看看办法和名单 https://e.cn/a然后写信给老师。'],
  ],
  [
    'a line in the middle that nearly fills the column goes on with another in the middle',
    [
      three(60),
      line('These are the views of those', { x: 72, y: 320 }),
      line('who wrote, no others.', { x: 114, y: 340 }),
    ],
    [expect.stringMatching(/asleep\.$/), 'text: These are the views of those who wrote, no others.'],
  ],
  [
    'a full line does not',
    [
      three(60),
      line('Tickets may be had in the shop', { y: 320 }),
      line('Come all, come early.', { x: 114, y: 340 }),
    ],
    ['text: Tickets may be had in the shop', 'text center: Come all, come early.'],
  ],
  [
    'an item that fills its line and ends no sentence, above one with the same mark',
    [
      line('◇ 村里的康复站今年一共增加到了十二个人人都可以去就近的那', { y: 60 }),
      line('◇ 直播间开播一年', { y: 80 }),
    ],
    ['text: ◇ 村里的康复站今年一共增加到了十二个人人都可以去就近的那', 'text: ◇ 直播间开播一年'],
  ],
  [
    'an item of two lines, the second without a mark',
    [line('◇ 村里的康复站今年一共增加到了十二个人人都可以去就近的那', { y: 60 }), line('一个', { y: 80 })],
    ['text: ◇ 村里的康复站今年一共增加到了十二个人人都可以去就近的那一个'],
  ],
  [
    'an address that ends the sentence of the line which leads to it',
    [
      line('报名的人请在月底以前到工会的网页上填写一份回执：', { x: 84, y: 60 }),
      line('https://e.cn/expo。', { y: 80 }),
    ],
    ['text: 报名的人请在月底以前到工会的网页上填写一份回执：https://e.cn/expo。'],
  ],
  [
    'an address with no mark behind it stands by itself',
    [
      line('报名的人请在月底以前到工会的网页上填写一份回执：', { x: 84, y: 60 }),
      line('https://e.cn/expo', { y: 80 }),
    ],
    ['text: 报名的人请在月底以前到工会的网页上填写一份回执：', 'text: https://e.cn/expo'],
  ],
])('%s', async (_, content, expected) => {
  expect(await paragraphs(content)).toEqual(expected)
})

test('a line of which most is a link in smaller letters goes on with the text above it', async () => {
  const content = [
    block(60),
    line('Running times for all lines of', { y: 140 }),
    line('it ', { y: 160 }) + line('are on the staff pages', { x: 96, y: 160, size: 11.5 }),
    ...[200, 213, 226, 239].map((y) => line('small words in a box', { y, size: 11.5 })),
  ]
  const found = await blocksIn({ pages: [content.join('')] })
  expect(found.join('\n')).toContain('all lines of it are on the staff pages')
})

test('a source at the right goes on at the right, under one link', async () => {
  const content = [
    block(60),
    line('Source: The Eight Second Repor', { y: 150 }),
    line('t 7.', { x: 372, y: 170 }),
  ]
  const annotations = [
    link('https://e.cn/t', [156, 138, 420, 152]),
    link('https://e.cn/t', [372, 158, 408, 172]),
  ]
  expect((await paragraphs(content, annotations)).at(-1)).toBe(
    'text: Source: [The Eight Second Repor t 7](https://e.cn/t).',
  )
})

test('a paragraph at the head of a page begins with a mark that hangs over its indent', async () => {
  const words = [
    line('食堂里的师傅姓冉他打菜从来不抖他还', { x: 84, y: 60 }),
    line('说手艺可以改勺子可不能小你要记得清楚呀', { y: 80 }),
    line('学校里的人都知道这一勺半是怎样来的哟。', { y: 100 }),
  ]
  const text = words.join('')
  const rest = line('里末端后退了四百六十米最快的一年退了七十', { y: 80 }) + line('一米。', { y: 100 })
  const quote = line('“冰不会说话。”他在来信中写道十一年里', { x: 77, y: 60 })
  const found = await blocksIn({ pages: [text, quote + rest] })
  expect(found).toEqual([
    'text: 食堂里的师傅姓冉他打菜从来不抖他还说手艺可以改勺子可不能小你要记得清楚呀学校里的人都知道这一勺半是怎样来的哟。',
    'text: “冰不会说话。”他在来信中写道十一年里里末端后退了四百六十米最快的一年退了七十一米。',
  ])
  const onwards = line('“冰不会说话。”他在来信中写道十一年里年', { y: 60 })
  const other = await blocksIn({ pages: [text, onwards + rest] })
  expect(other).toHaveLength(1)
})

// 340 points wide, of which each line takes all.
const answer = [
  '答：书包连同水壶不超过体重的十分之一，美术用具请放',
  '在教室的储物柜里，水壶也可以留在那里，不必天天带。',
]

test.each([
  ['问：要不要提前学拼音？', 2],
  ['Q: 要不要提前学拼音？', 2],
  ['问起拼音，学校用六周时间教完。', 1],
])('behind a full line, %s', async (words, count) => {
  const lines = [...answer, words].map((one, index) => line(one, { y: 60 + index * 20, size: 14 })).join('')
  expect(await blocksIn({ pages: [lines] })).toHaveLength(count)
})

test('a line that breaks off behind the label of a second field goes on', async () => {
  const rows = ['By the Mill Trust. Editors:', 'Joan Pike and Mei Lan.']
  const content = [three(60), ...rows.map((words, index) => line(words, { y: 320 + index * 20 }))]
  expect((await paragraphs(content)).at(-1)).toBe(`text: ${rows.join(' ')}`)
  const sentence = ['We had two of the editors:', 'Joan Pike and Mei Lan.']
  const other = [three(60), ...sentence.map((words, index) => line(words, { y: 320 + index * 20 }))]
  expect((await paragraphs(other)).at(-1)).toBe('text: Joan Pike and Mei Lan.')
})

test('a line below which another is drawn, clear of its letters, goes on with nothing', async () => {
  const rows = ['Issue 41, published in October', 'in this issue, and much more']
  const drawn = (y: number) => `60 ${800 - y} m 420 ${800 - y} l S\n`
  const content = [three(60), ...rows.map((words, index) => line(words, { y: 320 + index * 20 }))]
  expect((await paragraphs(content)).at(-1)).toBe(`text: ${rows.join(' ')}`)
  expect((await paragraphs([...content, drawn(326)])).at(-1)).toBe(`text: ${rows[1]}`)
  expect((await paragraphs([...content, drawn(321)])).at(-1)).toBe(`text: ${rows.join(' ')}`)
})

test('whom an article is by, in brackets, stands on a line of its own', async () => {
  const by = [block(60), line('（抢修中心何大勇供稿）', { y: 140 })]
  expect((await paragraphs(by)).at(-1)).toBe('text: （抢修中心何大勇供稿）')
})

test('a field that is set in the middle ends with its line, though the next is as wide', async () => {
  const middle = (words: string, y: number) => line(words, { x: 150, y })
  const body = full.map((words, row) => line(words, { y: 60 + row * 16 })).join('')
  const blocks = await blocksIn({
    pages: [body + middle('编辑：周立吴正苏木冯启老郭', 160) + middle('南城路五号三楼的资料室', 176)],
  })
  expect(blocks.slice(-2)).toEqual([expect.stringContaining('编辑：'), expect.stringContaining('南城路')])
})
