import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '../../src/assemble.ts'
import { formsPage } from '../../src/forms-page.ts'

const demo = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
const ids = [
  'mail-html',
  'wechat-html',
  'issue-md',
  'issue-txt',
  'fragment-html',
  'issue-json',
  'links-json',
  'mail-eml',
]

describe.skipIf(skipped)('the forms side by side, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const forms = assemble(readFileSync(join(demo, 'content/issue.md'), 'utf8'))
    writeFileSync(join(folder, 'index.html'), formsPage(forms))
    for (const name of ['issue.html', 'mail.html', 'wechat.html'])
      writeFileSync(join(folder, name), forms[name] ?? '')
    for (const name of ['demo.css', 'demo.js']) {
      copyFileSync(join(demo, 'assets', name), join(folder, name))
    }
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage(options)
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    return page
  }

  test.each(
    [320, 390, 768, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
    ),
  )('axe finds nothing and nothing overflows: $width px, $colorScheme', async ({ width, colorScheme }) => {
    const page = await open({ viewport: { width, height: 800 }, colorScheme })
    await page.evaluate(axe.source)
    // The page in the frame is looked at by itself; axe cannot look through a frame of another origin.
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ exclude: ['iframe'] }),
    )
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.close()
  })

  test('the keyboard moves through the forms', async () => {
    const page = await open()
    await page.locator('[role=tab]').first().focus()
    const seen: (string | null)[] = []
    for (const _ of ids) {
      seen.push(await page.locator('section[role=tabpanel]:visible').getAttribute('id'))
      await page.keyboard.press('ArrowRight')
    }
    expect(seen).toEqual(ids)
    await page.close()
  })

  test('without script every form is there, and the list of forms leads to it', async () => {
    const page = await open({ javaScriptEnabled: false })
    for (const id of ids) {
      expect(await page.locator(`#${id}`).isVisible()).toBe(true)
      expect(await page.locator(`nav a[href="#${id}"]`).count()).toBe(1)
    }
    expect(await page.locator('[role=tab], button').count()).toBe(0)
    await page.close()
  })
})
