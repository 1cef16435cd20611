import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { type Inferred, infer } from '../../src/index.ts'

const inferred = (text: string, answers: Record<string, string> = {}): Inferred =>
  infer(readHtml(`<h1>简报</h1><div id="js_content">${text}</div>`), { given: { date: '2024' }, answers })

const box = (words: string, style = '') => `<section style="${style}">${words}</section>`

const numbered = ['01', '02'].map((number, index) =>
  [
    box(number, 'font-size: 30px; font-weight: bold'),
    box(['巡护', '山中人'][index] ?? '', 'font-size: 20px; font-weight: bold'),
    box('这里是一段正文，写得比标题长。'),
  ].join(''),
)

test('where the editor says so, numbers in boxes stay with their titles', () => {
  const answers = inferred(numbered.join('')).hints.map(({ id }): [string, string] => [id, 'title'])
  const { draft } = inferred(numbered.join(''), Object.fromEntries(answers))
  expect(draft.sections.map(({ title }) => title)).toEqual(['01巡护', '02山中人'])
})

test('they are of the layout, and the editor is asked', () => {
  const { draft, ledger, hints } = inferred(numbered.join(''))
  expect(hints.filter(({ rule }) => rule === 'boxed-number')).toMatchObject([
    { text: '01 巡护', chosen: 'layout', also: [expect.any(Number)] },
  ])
  expect(draft.sections.map(({ title }) => title)).toEqual(['巡护', '山中人'])
  expect(ledger.filter(({ rule }) => rule === 'boxed-number')).toMatchObject([
    { fate: 'mark' },
    { fate: 'mark' },
  ])
})

test.each([
  ['※', { ordered: false, marker: '※' }],
  ['•', { ordered: false }],
])('%s in boxes beside paragraphs makes a list', (mark, list) => {
  const { draft } = inferred(`${box('要带：')}${box(mark)}${box('躺椅；')}${box(mark)}${box('厚衣服。')}`)
  expect(draft.sections[0]?.articles?.[0]?.body?.[1]).toMatchObject({ type: 'list', ...list })
})

test.each([
  [['1', '2', '3'], {}],
  [['01', '02', '03'], { marker: '01.' }],
  [['①', '②', '③'], {}],
  [['3', '4', '5'], { start: 3 }],
])('%j in boxes beside paragraphs make a list', (marks, list) => {
  const items = ['下锅；', '抖散；', '出锅。']
  const { draft } = inferred(items.map((item, index) => box(marks[index] ?? '') + box(item)).join(''))
  const found = draft.sections[0]?.articles?.[0]?.body?.[0]
  expect(found).toMatchObject({ type: 'list', ordered: true, ...list })
  expect(JSON.stringify(found)).not.toContain(`"value":"${marks[0]}"`)
})

test.each([['2024'], ['1'], ['※']])('%s alone stays', (words) => {
  expect(JSON.stringify(inferred(`${box('甲文一段。')}${box(words)}${box('乙文一段。')}`).draft)).toContain(
    `"value":"${words}"`,
  )
})

test.each([
  '点击蓝字关注我们',
  '▲ 点击上方“蓝字”关注我们',
  '长按二维码，关注岭上步道',
  '扫描下方二维码关注',
  '喜欢就点个“在看”吧',
  '分享 收藏 点赞 在看',
  '← 左右滑动查看更多 →',
  '点个赞，再走不迟',
  '↓↓↓',
  '点击“阅读原文”报名',
])('%s is dropped', (line) => {
  const { draft, ledger } = inferred(box('正文。') + box(line))
  expect(JSON.stringify(draft)).not.toContain(line)
  expect(ledger.filter(({ rule }) => rule === 'call')).toMatchObject([
    { fate: 'dropped', length: line.length },
  ])
})

test.each([
  '他长按着二维码牌，等人来扫。可是没有人来，一直等到天黑，路灯亮了，他才想起来收摊。',
  '关注山火',
  '在看云',
])('%s stays', (line) => {
  expect(JSON.stringify(inferred(box(`${line}`)).draft)).toContain(line)
})

test('a call that may be news is asked, and kept where the editor says so', () => {
  const text = box('正文。') + box('点击阅读原文报名')
  const [hint] = inferred(text).hints
  expect(hint).toMatchObject({ rule: 'call', chosen: 'drop' })
  expect(JSON.stringify(inferred(text, { [hint?.id ?? '']: 'keep' }).draft)).toContain('点击阅读原文报名')
})

test('the picture of a code goes with the call to scan it', () => {
  const picture = (name: string) => `<img data-src="https://e.cn/${name}.png">`
  const { draft } = inferred(
    picture('a') + box('图为路标。') + box('正文。') + picture('code') + box('长按识别二维码关注'),
  )
  expect(JSON.stringify(draft)).toContain('a.png')
  expect(JSON.stringify(draft)).not.toContain('code.png')
})

const past =
  box('往期回顾') +
  '<p><a href="https://e.cn/16">总第16期</a></p><p><a href="https://e.cn/15">总第15期</a></p>'

test('links to past issues at the end are dropped unless the editor keeps them', () => {
  const { draft, hints, ledger } = inferred(box('正文。') + past)
  expect(JSON.stringify(draft)).not.toContain('往期')
  expect(ledger.some(({ rule, fate }) => rule === 'past-issues' && fate === 'dropped')).toBe(true)
  const [hint] = hints.filter(({ rule }) => rule === 'past-issues')
  const kept = inferred(box('正文。') + past, { [hint?.id ?? '']: 'keep' })
  expect(JSON.stringify(kept.draft)).toContain('总第16期')
})

test.each([
  ['text under them', `${past}<p>正文还没有完。</p>`],
  [
    'words beside the links',
    `${box('往期回顾')}<p>说的是<a href="https://e.cn/">去年</a>那一场大雪和它之后的事。</p>`,
  ],
])('with %s, they stay', (_, text) => {
  expect(JSON.stringify(inferred(box('正文。') + text).draft)).toContain('往期')
})

test.each([
  ['壹', '贰', ['壹台前', '贰台后']],
  ['PART 1', 'PART 2', ['台前', '台后']],
])('%s and %s in boxes above titles', (first, second, titles) => {
  const part = (number: string, title: string) =>
    box(number) + box(`<strong>${title}</strong>`) + box('正文写在这里，比标题长。')
  const { draft } = inferred(part(first, '台前') + part(second, '台后'))
  expect(draft.sections.map(({ title }) => title)).toEqual(titles)
})
