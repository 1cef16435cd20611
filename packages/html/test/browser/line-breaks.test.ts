import { fixtures } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Issue } from '@cec-bulletin/schema'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes, toHtml } from '../../src/index.ts'
import { issueWith } from '../issue-with.ts'
import { show } from './show.ts'

// Requirements for Chinese Text Layout, line start and line end prohibitions at the level "GB":
// https://www.w3.org/TR/clreq/#prohibition_rules_for_line_start_end
const notFirst = '、，。．：；！？‼⁇⁈⁉”’）〕］｝〉》」』】〗〙〟·・‧～–/／%％‰℃'
const notLast = '“‘（〔［｛〈《「『【〖〘〝/／￥＄'
const inOne = ['——', '……']

const widths = Array.from({ length: 40 }, (_, index) => 320 + index * 7)

describe.skipIf(skipped)('lines', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const chinese = [
    ...fixtures().filter(({ name }) => name === 'everything'),
    { name: 'prose', issue: prose() },
  ]

  test.each(chinese)('of $name begin and end as they may, at 40 widths', async ({ issue }) => {
    const { page } = await show(toHtml(issue, { document: true }), { browser })
    expect(await wrongLines(page)).toEqual([])
    await page.context().close()
  })

  test.each([320, 390])('of a title end between its phrases, at %s px', async (width) => {
    const article = { title: '十年方案框架进展报告面世，归纳十条关键信息', body: ['文'] }
    for (const theme of Object.values(themes)) {
      const { page } = await show(toHtml(issueWith(article), { document: true, theme }), { browser })
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(breaks)).toContainEqual(['告面世，', '归纳十条'])
      await page.context().close()
    }
  })

  test('with `line-break: anywhere` do not, and the check sees it', async () => {
    const { page } = await show(toHtml(prose(), { document: true, theme: themes.field }), { browser })
    await page.evaluate(() => {
      document.body.style.lineBreak = 'anywhere'
    })
    expect((await wrongLines(page)).length).toBeGreaterThan(20)
    await page.context().close()
  })
})

/** Words of which nearly every place would be a wrong one to break at. */
function prose(): Issue {
  const words =
    '他说：“《进展报告》（2023—2024年）第3.5节写道……可持续消费——不只是‘节约’——更是‘选择’！”于是，“格拉斯哥宣言”、' +
    '《全球战略》、“一个地球”网络（简称“网络”）、SPP计划；它们共同推进，占比达到35%，气温升高1.5℃，价格为￥20。真的吗？！'
  return issueWith(Array.from({ length: 12 }, (_, index) => words.slice(index * 3) + words))
}

async function wrongLines(page: Page): Promise<string[]> {
  const wrong = new Set<string>()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    for (const [before, after] of await page.evaluate(breaks)) {
      const last = before.slice(-1)
      const first = after.slice(0, 1)
      if (notFirst.includes(first)) wrong.add(`${width}: first in a line: ${before}|${after}`)
      if (notLast.includes(last)) wrong.add(`${width}: last in a line: ${before}|${after}`)
      if (inOne.includes(last + first)) wrong.add(`${width}: broken: ${before}|${after}`)
    }
  }
  return [...wrong]
}

/** Runs in the page: what stands on both sides of each line's end. */
function breaks(): [string, string][] {
  const found: [string, string][] = []
  for (const block of document.querySelectorAll('h1, h2, h3, h4, p, li, td, th, figcaption')) {
    if (!block.matches(':lang(zh)') || block.querySelector('p, li')) continue
    let last = ''
    let bottom = Number.NEGATIVE_INFINITY
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('sup, code')) continue
      const range = document.createRange()
      const text = node.nodeValue ?? ''
      for (let index = 0; index < text.length; index++) {
        range.setStart(node, index)
        range.setEnd(node, index + 1)
        const box = range.getBoundingClientRect()
        const character = text.charAt(index)
        if (box.width === 0 || character.trim() === '') continue
        if (box.top >= bottom && last !== '') found.push([last.slice(-4), text.slice(index, index + 4)])
        bottom = Math.max(box.top + box.height / 2, box.top >= bottom ? Number.NEGATIVE_INFINITY : bottom)
        last += character
      }
    }
  }
  return found
}
