import { fixtures } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import { themes } from '@cec-bulletin/html'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholeEmail } from '../email-of.ts'

const cases = fixtures().flatMap(({ name, issue }) =>
  Object.entries(themes).flatMap(([look, theme]) => {
    const { html } = wholeEmail(issue, { theme })
    return [
      { name: `${name}, ${look}`, html },
      { name: `${name}, ${look}, without style`, html: html.replace(/<style>.*?<\/style>/g, '') },
    ]
  }),
)

describe.skipIf(skipped)('a mail', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each(cases)('fits 320, 600 and 1000 px, and asks for pictures alone: $name', async ({ html }) => {
    const page = await browser.newPage()
    const others: string[] = []
    await page.route('**', (route) => {
      if (route.request().resourceType() !== 'image') others.push(route.request().url())
      return route.abort()
    })
    await page.setContent(html)
    for (const width of [320, 600, 1000]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    expect(others).toEqual([])
    await page.close()
  })

  test('the sheet of a wide window is 600 px wide and stands in the middle', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
    await page.setContent(cases[0]?.html ?? '')
    const box = await page.locator('table.paper').boundingBox()
    expect([box?.x, box?.width]).toEqual([200, 600])
    await page.close()
  })

  test('the dark palette is there for those who want the dark', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' })
    await page.setContent(cases[0]?.html ?? '')
    const colours = await page.evaluate(() =>
      ['table.paper', 'h1'].map((name) => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector(name) ?? document.body)
        return name === 'h1' ? color : backgroundColor
      }),
    )
    expect(colours).toEqual(['rgb(26, 23, 20)', 'rgb(233, 226, 214)'])
    await page.close()
  })
})
