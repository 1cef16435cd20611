import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readMarkdown } from '../../src/markdown.ts'

const draftOf = (front: string) => infer(readMarkdown(`${front}\n\n## 节\n\n正文。\n`)).draft

test.each<[string, object]>([
  ['---\ntitle: 题\ndate: 2024-05-20 08:00:00 +0800\n---', { title: '题', date: '2024-05-20' }],
  ['---\ntitle: "题：\\"一\\""\ndate: 2024/5/20\n---', { title: '题："一"', date: '2024-05-20' }],
  ["---\ntitle: 'It''s'\ntags: [a, b]\ndraft: true\n---", { title: "It's" }],
  ['---\ntitle: >-\n  一\n  二\n---', { title: '一 二' }],
  ['---\ntitle: 题 # 不是题\n---', { title: '题' }],
  ['---\ntitle: 题\nauthor: 甲\n---', { title: '题', imprint: { editors: [{ name: '甲' }] } }],
  [
    '---\ntitle: 题\nauthors:\n  - name: 甲\n    email: a@b.cn\n  - 乙\n---',
    { title: '题', imprint: { editors: [{ name: '甲', email: 'a@b.cn' }, { name: '乙' }] } },
  ],
  ['---\ntitle: 题\nauthors: [甲, "乙"]\n---', { imprint: { editors: [{ name: '甲' }, { name: '乙' }] } }],
  ['---\ntitle: 题\nlanguage: zh_TW\ndescription: 说什么\n---', { lang: 'zh-TW', summary: '说什么' }],
  ['---\ntitle: 题\nseries: 甲报\nnumber: 07\n---', { series: '甲报', number: '07' }],
  [
    '+++\ntitle = "题"\ndate = 2024-05-20T08:00:00+08:00\n[taxonomies]\ntags = ["a"]\n+++',
    { title: '题', date: '2024-05-20' },
  ],
  [
    "+++\ntitle = '题'\nauthors = [\n  '甲',\n  '乙'\n]\n+++",
    { imprint: { editors: [{ name: '甲' }, { name: '乙' }] } },
  ],
  ['title: 题\ndate: 2024-05-20\n---', { title: '题', date: '2024-05-20' }],
  ['Title: 题\nDate: 2024-05-20\nCategory: 周报\n', { title: '题', date: '2024-05-20' }],
  ['\ufeff---\r\ntitle: 题\r\n---\r', { title: '题' }],
  ['---\ntitle: 题\n---\n\n# 题', { title: '题', sections: [{ title: '节' }] }],
  ['# 老司机周报 #324 | 2025-02-24', { title: '老司机周报', number: '#324', date: '2025-02-24' }],
])('%s', (front, expected) => {
  expect(draftOf(front)).toMatchObject(expected)
})

test.each([
  ['---\n\n一段。\n\n---', '一段。'],
  ['Title: 一段话', 'Title: 一段话'],
])('no front matter: %s', (text, words) => {
  expect(JSON.stringify(draftOf(text))).toContain(words)
})
