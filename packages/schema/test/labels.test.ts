import { expect, test } from 'vitest'
import { labelsFor } from '../src/index.ts'
import { numberLabel } from '../src/model.ts'

test.each([
  { asked: 'zh', lang: 'zh', sources: '摘自：', credit: '图片：' },
  { asked: 'zh-CN', lang: 'zh', sources: '摘自：', credit: '图片：' },
  { asked: 'ZH-cn', lang: 'zh', sources: '摘自：', credit: '图片：' },
  { asked: 'zh-Hans-TW', lang: 'zh', sources: '摘自：', credit: '图片：' },
  { asked: 'zh-TW', lang: 'zh-Hant', sources: '摘自：', credit: '圖片：' },
  { asked: 'zh-Hant', lang: 'zh-Hant', sources: '摘自：', credit: '圖片：' },
  { asked: 'zh-Hant-HK', lang: 'zh-Hant', sources: '摘自：', credit: '圖片：' },
  { asked: 'en', lang: 'en', sources: 'Source: ', credit: 'Picture: ' },
  { asked: 'fr', lang: 'en', sources: 'Source: ', credit: 'Picture: ' },
  { asked: 'constructor', lang: 'en', sources: 'Source: ', credit: 'Picture: ' },
  { asked: '', lang: 'en', sources: 'Source: ', credit: 'Picture: ' },
])('$asked has the words of $lang', ({ asked, lang, sources, credit }) => {
  expect(labelsFor(asked)).toMatchObject({ lang, sources, credit })
})

test('every language has every word', () => {
  const words = Object.keys(labelsFor('en')).sort()
  for (const lang of ['zh', 'zh-Hant']) {
    expect(Object.keys(labelsFor(lang)).sort()).toEqual(words)
    expect(Object.values(labelsFor(lang)).filter((word) => word === '')).toEqual([])
  }
})

test.each([
  ['7', 'No. 7'],
  ['07', 'No. 07'],
  ['2023.10', 'No. 2023.10'],
  ['7–8', 'No. 7–8'],
  ['No. 7', 'No. 7'],
  ['第 7 期', '第 7 期'],
  ['总第12期', '总第12期'],
  ['Spring', 'Spring'],
])('the number %s is printed as %s', (number, printed) => {
  expect(numberLabel(number, labelsFor('en')) + number).toBe(printed)
})
