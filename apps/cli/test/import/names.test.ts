import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asDate } from '../../src/import/as-date.ts'
import { charactersIn } from '../../src/import/characters-in.ts'
import { linksIn } from '../../src/import/links-in.ts'
import { safeName } from '../../src/import/safe-name.ts'
import { targetFolder } from '../../src/import/target-folder.ts'
import { folderWith, seriesText } from '../build/folder.ts'

test.each([
  ['第 18 期（终稿）', '第-18-期-终稿'],
  ['食堂_1.v2', '食堂_1.v2'],
  ['..\\..\\a', 'a'],
  ['-a.-', 'a'],
  ['a:b?c*"<>|', 'a-b-c'],
  ['e\u0301te\u0301', '\u00e9t\u00e9'],
  ['???', 'picture'],
  ['CON', 'picture-CON'],
  ['lpt1.x', 'picture-lpt1.x'],
  ['console', 'console'],
  ['\u{20000}'.repeat(70), '\u{20000}'.repeat(60)],
])('%j is safe as %j', (name, safe) => {
  expect(safeName(name, 'picture')).toBe(safe)
  expect(safeName(safe, 'picture')).toBe(safe)
})

test.each([
  ['2024年5月20日', '2024-05-20'],
  ['2024 年 5 月', '2024-05'],
  ['2024年', '2024'],
  ['2024.5.1', '2024-05-01'],
  ['2024/05', '2024-05'],
  [' 2024-05 ', '2024-05'],
  ['2024', '2024'],
  ['明天', '明天'],
])('%j as a date is %j', (written, date) => {
  expect(asDate(written)).toBe(date)
})

test('a document goes where it is told to, or into a folder of its name among the issues', () => {
  const from = folderWith({ 'bulletin.yaml': seriesText, 'drafts/a': '' })
  const file = join(from, 'drafts', '第 18 期.docx')
  expect(targetFolder(file, { from, out: 'x/y' })).toBe(join(from, 'x', 'y'))
  expect(targetFolder(file, { from: join(from, 'drafts') })).toBe(join(from, 'issues', '第-18-期'))
  const elsewhere = folderWith({})
  expect(targetFolder(file, { from: elsewhere })).toBe(join(elsewhere, '第-18-期'))
})

test('characters are counted from the ledger', () => {
  const ledger = [
    { from: 0, length: 2, fate: 'dropped', rule: 'header' },
    { from: 2, length: 3, fate: 'label', rule: 'sources' },
    { from: 5, length: 4, fate: 'kept', rule: 'paragraph', to: '/a' },
    { from: 9, length: 33, fate: 'field', rule: 'link', to: '/b', text: 'https://e.cn/' },
    { from: 42, length: 0, fate: 'inserted', rule: 'link', to: '/d', text: 'https://e.cn/' },
    { from: 42, length: 1, fate: 'joined', rule: 'line-break', to: '/e', text: ' ' },
    { from: 43, length: 5, fate: 'dropped', rule: 'link' },
  ] as const
  expect(charactersIn(ledger)).toEqual({ all: 48, kept: 37, marks: 4, dropped: 7 })
})

test.each([
  [undefined, { links: 3, cleaned: 2 }],
  ['https://e.cn/a/', { links: 3, cleaned: 1 }],
])('links are counted without pictures; under %s, %j', (url, expected) => {
  const text = 'https://e.cn/?utm_id=1https://e.cn/b../chttps://e.cn/d.png'
  const link = { type: 'link', url: '', children: [] } as const
  const body = [
    { type: 'paragraph', children: [link, link] },
    { type: 'image', url: '', alt: '' },
  ] as const
  const draft = {
    schemaVersion: 1,
    lang: 'zh',
    sections: [{ title: '', articles: [{ url: '', body }] }],
  } as const
  const at = (pointer: string) =>
    ({ fate: 'field', rule: 'link', to: `/sections/0/articles/0/${pointer}` }) as const
  const ledger = [
    { from: 0, length: 22, ...at('body/0/children/0/url'), text: 'https://e.cn/' },
    { from: 22, length: 14, ...at('body/0/children/1/url') },
    { from: 36, length: 4, ...at('url'), text: 'https://e.cn/c' },
    { from: 40, length: 18, ...at('body/1/url') },
  ]
  expect(linksIn({ draft: JSON.parse(JSON.stringify(draft)), ledger }, { text, url })).toEqual(expected)
})
