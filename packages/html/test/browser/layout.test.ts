import { everything, resolve } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes, toHtml } from '../../src/index.ts'
import { sample } from '../sample.ts'
import { show } from './show.ts'

const widths = [320, 390, 768, 1024, 1280, 2560]
const cases = Object.entries(themes).flatMap(([name, theme]) =>
  widths.map((width) => ({ name, theme, width })),
)

describe.skipIf(skipped)('a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each(cases)(
    'holds the longest address without overflowing: $name, $width px',
    async ({ theme, width }) => {
      const html = toHtml(sample, { document: true, theme, externalLinks: 'host' })
      const { page } = await show(html, { browser, viewport: { width, height: 800 } })
      expect(await overflowing(page)).toEqual([])
      await page.context().close()
    },
  )

  test.each(Object.entries(themes))('holds it with letters of twice the size: %s', async (_, theme) => {
    const { page } = await show(toHtml(sample, { document: true, theme }), {
      browser,
      viewport: { width: 640, height: 800 },
    })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflowing(page)).toEqual([])
    await page.context().close()
  })

  test('the check sees what overflows', async () => {
    const { page } = await show(toHtml(sample, { document: true }), {
      browser,
      viewport: { width: 320, height: 800 },
    })
    await page.evaluate(() => {
      document.body.style.overflowWrap = 'normal'
    })
    expect(await overflowing(page)).not.toEqual([])
    await page.context().close()
  })

  test('moves nothing when the reader wants less motion', async () => {
    for (const [reducedMotion, expected] of [
      ['reduce', 'auto'],
      ['no-preference', 'smooth'],
    ] as const) {
      const { page } = await show(toHtml(sample, { document: true }), { browser, reducedMotion })
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
        expected,
      )
      await page.context().close()
    }
  })

  test.each([
    ['of one line stands in the middle', '本期看食堂。', 0.5],
    ['of several lines begins at the left', '十二座城市的食堂改了菜单。'.repeat(8), 0],
  ])('under a centred title a summary %s', async (_, summary, expected) => {
    const { page } = await show(toHtml({ ...sample, summary }, { document: true }), { browser })
    const share = await page.locator('.summary').evaluate((one) => {
      const words = document.createRange()
      words.selectNodeContents(one)
      const { paddingLeft, paddingRight } = getComputedStyle(one)
      const { left = 0, right = 0 } = [...words.getClientRects()].at(-1) ?? {}
      const box = one.getBoundingClientRect()
      const before = left - box.left - Number.parseFloat(paddingLeft)
      return before / (before + box.right - Number.parseFloat(paddingRight) - right)
    })
    expect(share).toBeCloseTo(expected, 1)
    await page.context().close()
  })

  test.each([1, 2] as const)(
    'sub-headings of both depths look different, from level %s',
    async (headingLevel) => {
      const { page } = await show(toHtml(sample, { document: true, headingLevel }), { browser })
      const looks = await page.evaluate(
        (tags) =>
          tags.map((tag) => {
            const { color, fontSize, fontWeight } = getComputedStyle(
              document.querySelector(tag) ?? document.body,
            )
            return `${color} ${fontSize} ${fontWeight}`
          }),
        [`h${headingLevel + 3}`, `h${headingLevel + 4}`, 'main p'],
      )
      expect(new Set(looks).size).toBe(3)
      await page.context().close()
    },
  )

  test.each(Object.entries(themes))('words under a picture stand in the middle: %s', async (_, theme) => {
    const html = toHtml(everything(), { document: true, theme, resolve })
    const { page } = await show(html, { browser, viewport: { width: 1280, height: 800 } })
    const aligned = await page.$$eval('.picture p', (words) =>
      words.map((one) => getComputedStyle(one).textAlign),
    )
    expect(aligned).toEqual(['center', 'center'])
    await page.context().close()
  })

  test('a table too wide for the page scrolls in its box', async () => {
    const { page } = await show(toHtml(sample, { document: true }), {
      browser,
      viewport: { width: 220, height: 800 },
    })
    const { inner, outer } = await page
      .locator('.table')
      .first()
      .evaluate((box) => ({ inner: box.scrollWidth, outer: box.clientWidth }))
    expect(inner).toBeGreaterThan(outer)
    await page.context().close()
  })
})

/** Elements that stand out of the window to the right or left; boxes that scroll by themselves may hold more. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *:not(.skip, .table *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > document.documentElement.clientWidth + 0.5)
    })
    const page = document.documentElement
    return [
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ...(page.scrollWidth > page.clientWidth ? ['the page'] : []),
    ]
  })
}
