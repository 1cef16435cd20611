import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { build } from '../../src/build.ts'

const sample = fileURLToPath(new URL('../../content/issue.md', import.meta.url))
const folder = join(mkdtempSync(join(tmpdir(), 'bulletin-demo-')), 'dist')

describe.skipIf(skipped)('the demo in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    vi.spyOn(console, 'log').mockReturnValue()
    await build({ file: sample, folder, from: folder, language: 'zh' })
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = async (name: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage(options)
    await page.goto(pathToFileURL(join(folder, name)).href)
    return page
  }

  test.each(
    ['index.html', 'links.html', 'issue.html'].flatMap((name) =>
      [320, 390, 768, 1280].flatMap((width) =>
        (['light', 'dark'] as const).map((colorScheme) => ({ name, width, colorScheme })),
      ),
    ),
  )(
    'axe finds nothing and nothing overflows: $name, $width px, $colorScheme',
    async ({ name, width, colorScheme }) => {
      const page = await open(name, { viewport: { width, height: 800 }, colorScheme })
      await page.evaluate(axe.source)
      // The page in the frame is looked at by itself; axe cannot look through a frame of another origin.
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude: ['iframe'] }),
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.close()
    },
  )

  test('the keyboard moves through the forms', async () => {
    const page = await open('index.html')
    await page.locator('[role=tab]').first().focus()
    const seen: (string | null)[] = []
    for (let step = 0; step < 5; step++) {
      seen.push(await page.locator('section[role=tabpanel]:visible').getAttribute('id'))
      await page.keyboard.press('ArrowRight')
    }
    expect(seen).toEqual(['markdown', 'text', 'html', 'json', 'links'])
    await page.close()
  })

  test('without script every form is there, and the list of forms leads to it', async () => {
    const page = await open('index.html', { javaScriptEnabled: false })
    for (const id of ['markdown', 'text', 'html', 'json', 'links']) {
      expect(await page.locator(`#${id}`).isVisible()).toBe(true)
      expect(await page.locator(`nav a[href="#${id}"]`).count()).toBe(1)
    }
    expect(await page.locator('[role=tab], button').count()).toBe(0)
    await page.close()
  })

  test('the report leads back to the page of all forms', async () => {
    const page = await open('links.html')
    await page.getByRole('link', { name: '返回首页', exact: true }).click()
    await page.waitForURL(pathToFileURL(join(folder, 'index.html')).href)
    await page.close()
  })

  test('the report strikes through what was removed', async () => {
    const page = await open('links.html')
    const struck = await page.locator('del').allTextContents()
    expect(struck.filter((text) => text.includes('utm_')).length).toBeGreaterThanOrEqual(4)
    expect(struck.filter((text) => text.trim() === '')).toEqual([])
    expect(
      await page
        .locator('del')
        .first()
        .evaluate((node) => getComputedStyle(node).textDecorationLine),
    ).toBe('line-through')
    await page.close()
  })
})
