import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholePages } from '../whole-pages.ts'

const names = [
  'ink/index',
  'ink/archive',
  'ink/404',
  'ink/everything/index',
  'field/index',
  'field/2023-10/index',
]
const isArticle = ({ name }: { name: string }) => name.startsWith('field/everything/articles/')
const shown = [
  ...wholePages.filter(({ name }) => names.includes(name.replace('.html', ''))),
  ...wholePages.filter(isArticle).slice(0, 2),
]

describe.skipIf(skipped)('a site on a disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  let browser: Browser
  beforeAll(async () => {
    for (const { name, html } of wholePages) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), html)
    }
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href
  const cases = [320, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  )

  test.each(cases)(
    'has nothing that axe finds, and no bar to scroll aside: $width, $colorScheme',
    async (look) => {
      const { width, colorScheme } = look
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      for (const { name } of shown) {
        const page = await context.newPage()
        await page.goto(addressOf(name), { waitUntil: 'domcontentloaded' })
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        )
        expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await page.close()
      }
      await context.close()
    },
  )

  test('is walked through from the index to the oldest issue and back', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.goto(addressOf('ink/index.html'))
    const first = await page.locator('.newest h2 a').innerText()
    await page.locator('.newest h2 a').click()
    await page.waitForLoadState()
    expect(await page.locator('h1').innerText()).toBe(first)
    await page.locator('.end a').first().click()
    await page.locator('.site .home').first().click()
    await page.waitForLoadState()
    expect(await page.locator('h1').innerText()).toBe('绿色采购简报')
    expect(complaints.filter((one) => /style|policy/i.test(one))).toEqual([])
    await page.close()
  })
})
