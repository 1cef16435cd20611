import { expect, test } from 'vitest'
import { labelsFor } from '../src/index.ts'

test.each([
  ['zh', 'zh', '摘自：', '图片：'],
  ['zh-CN', 'zh', '摘自：', '图片：'],
  ['ZH-cn', 'zh', '摘自：', '图片：'],
  ['zh-Hans-TW', 'zh', '摘自：', '图片：'],
  ['zh-TW', 'zh-Hant', '摘自：', '圖片：'],
  ['zh-Hant', 'zh-Hant', '摘自：', '圖片：'],
  ['zh-Hant-HK', 'zh-Hant', '摘自：', '圖片：'],
  ['en', 'en', 'Source: ', 'Picture: '],
  ['fr', 'en', 'Source: ', 'Picture: '],
  ['constructor', 'en', 'Source: ', 'Picture: '],
  ['', 'en', 'Source: ', 'Picture: '],
])('%s has the words of %s', (asked, lang, sources, credit) => {
  expect(labelsFor(asked)).toMatchObject({ lang, sources, credit })
})

test('every language has every word', () => {
  const words = Object.keys(labelsFor('en')).sort()
  for (const lang of ['zh', 'zh-Hant']) {
    expect(Object.keys(labelsFor(lang)).sort()).toEqual(words)
    expect(Object.values(labelsFor(lang)).filter((word) => word === '')).toEqual([])
  }
})
