import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'
import { titleClass } from '../src/language/title-class.ts'
import { issueWith } from './issue-with.ts'

test.each([
  ['十年方案框架进展报告面世，归纳十条关键信息', 13, true],
  ['十年方案框架进展报告面世，归纳十条关键信息', 12, false],
  ['从采购单开始：食堂怎样把“绿色”写进合同', 10, true],
  ['短的标题：一行', 10, false],
  ['没有标点的标题里每个字后面都可以换行', 10, false],
  ['水足迹评价标准 ISO 14046 修订进展', 10, true],
  ['SPP计划启动新一轮试点：十家机构报名', 10, false],
  ['……？！'.repeat(10), 10, false],
])('%s, with room for %s: %s', (title, room, expected) => {
  expect(titleClass(title, { lang: 'zh-CN', room })).toEqual(expected ? { className: ['phrases'] } : {})
})

test('other languages break as they do', () => {
  expect(titleClass('One, two, three, four', { lang: 'en', room: 10 })).toEqual({})
})

test('titles at every level have it, and sub-headings without marks', () => {
  const title = '从采购单开始：写进合同'
  const body = [{ type: 'heading' as const, depth: 4 as const, children: '先看价钱，再看产地，然后看日期' }]
  const html = toHtml(
    issueWith({ title, body }, { title, sections: [{ title, articles: [{ title, body }] }] }),
  )
  for (const tag of ['h1', 'h2']) expect(html).toContain(`<${tag} class="phrases">${title}</${tag}>`)
  // Eleven characters have room on one line here.
  expect(html).toContain(`<h3>${title}</h3>`)
  expect(html).toContain('<h4 class="phrases">先看价钱，')
})
