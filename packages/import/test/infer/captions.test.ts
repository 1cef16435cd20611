import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

test.each([
  ['路标（摄影：苏木）', '路标', '苏木'],
  ['路标（苏木 摄）', '路标', '苏木'],
  ['路标（新华社记者 苏木摄）', '路标', '新华社记者 苏木'],
  ['图1 路标 摄影：苏木', '路标', '苏木'],
  ['▲ 路标（图/苏木）', '路标', '苏木'],
  ['图说：路标', '路标', undefined],
  ['路标　　苏木摄', '路标', '苏木'],
  ['▲路标　苏木 / 摄', '路标', '苏木'],
  ['路标（撮影：苏木）', '路标', '苏木'],
  ['路标｜摄影：苏木', '路标', '苏木'],
  ['圖1 路標 攝影：蘇木', '路標', '蘇木'],
  ['路标（北线）', '路标（北线）', undefined],
  ['摄影：苏木', undefined, '苏木'],
  ['Picture: Dilys Corran', undefined, 'Dilys Corran'],
  ['Photograph by Dilys Corran', undefined, 'Dilys Corran'],
  ['The depot (photo: Dilys Corran)', 'The depot', 'Dilys Corran'],
  ['The depot. Photo by Dilys Corran', 'The depot.', 'Dilys Corran'],
  ['The depot before pictures of it were sold', 'The depot before pictures of it were sold', undefined],
  ['Figure 1. The old quay<br>Picture: Owen Pike', 'The old quay', 'Owen Pike'],
  ['The old quay | Photo courtesy of the Mill Trust', 'The old quay', 'the Mill Trust'],
  ['The old quay in a picture by Turner', 'The old quay in a picture by Turner', undefined],
])('below a picture, %s', (line, caption, credit) => {
  const page = `<h1>简报</h1><div id="zoom"><p>正文。</p><img src="https://e.cn/a.png"><p align="center">${line}</p></div>`
  const picture = infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]
  const line1 = (value: string | undefined) => value && [{ type: 'text', value }]
  expect(picture).toEqual({
    type: 'image',
    url: 'https://e.cn/a.png',
    alt: '',
    ...(caption && { caption: line1(caption) }),
    ...(credit && { credit: line1(credit) }),
  })
})

test('pictures side by side have their captions side by side below them', () => {
  const page =
    '<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p>价目表换了新的。</p><p><img src="/a.png"></p><p><img src="/b.png"></p><p>改之前</p><p>改之后</p><p>人人看得见。</p>'
  const body = infer(readHtml(page, { url: 'https://example.org/' })).draft.sections[0]?.articles?.[0]?.body
  expect(body).toMatchObject([
    { type: 'paragraph' },
    { type: 'image', url: 'https://example.org/a.png', caption: [{ value: '改之前' }] },
    { type: 'image', url: 'https://example.org/b.png', caption: [{ value: '改之后' }] },
    { type: 'paragraph' },
  ])
})

test.each(['窗口（图：沈宜）', '窗口摄影：沈宜'])('%s under a picture says whose it is', (line) => {
  const page = `<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p>文。</p><p><img src="/a.png"></p><p>${line}</p><p>文。</p>`
  const body = infer(readHtml(page, { url: 'https://example.org/' })).draft.sections[0]?.articles?.[0]?.body
  expect(body?.[1]).toMatchObject({ caption: [{ value: '窗口' }], credit: [{ value: '沈宜' }] })
})

test.each([
  ['a short line', 'The gates on the day they opened.', [{ value: 'The gates on the day they opened.' }]],
  [
    'no paragraph',
    'The gates were opened on Saturday, and all who had worked on them through four winters stood on the bank and cheered.',
    undefined,
  ],
])('%s between a picture and whose it is is the caption of it', (_, words, caption) => {
  const page = `<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p>文。</p><p><img src="/a.png"></p><p>${words}</p><p>Photo: Priya Nair</p><p>文。</p>`
  const body = infer(readHtml(page, { url: 'https://example.org/' })).draft.sections[0]?.articles?.[0]?.body
  expect(body?.[1]).toMatchObject(
    caption ? { caption, credit: [{ value: 'Priya Nair' }] } : { type: 'image' },
  )
  expect(body?.[1]).toHaveProperty('alt')
  expect(body).toHaveLength(caption ? 3 : 5)
})

test('a number right in front of words is the label of a table', () => {
  const page =
    '<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p>正文。</p><p>表1四个城区的用水</p><table><tr><th>甲</th><th>丙</th></tr><tr><td>乙</td><td>丁</td></tr></table>'
  expect(infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]).toMatchObject({
    caption: [{ value: '四个城区的用水' }],
  })
})

test('a line in smaller letters below a table is its caption', () => {
  const page =
    '<h1>简报</h1><p>2024年5月</p><h2>要闻</h2><h3>一篇</h3><p style="font-size:16px">正文在此，写得很长，是一段话。</p><table><tr><th>甲</th><th>丙</th></tr><tr><td>乙</td><td>丁</td></tr></table><p style="font-size:12px">各区用水量</p><p style="font-size:16px">正文又是一段，也很长。</p>'
  expect(infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]).toMatchObject({
    type: 'table',
    caption: [{ value: '各区用水量' }],
  })
})

test('upright words of whom a picture is by make no emphasis of its caption', () => {
  const line = '<p><i>路标立在北线。</i>（摄影：苏木）</p>'
  const page = `<h1>简报</h1><div id="zoom"><p>正文。</p><img src="https://e.cn/a.png">${line}</div>`
  expect(infer(readHtml(page)).draft.sections[0]?.articles?.[0]?.body?.[1]).toMatchObject({
    caption: [{ type: 'text', value: '路标立在北线。' }],
    credit: [{ value: '苏木' }],
  })
})
