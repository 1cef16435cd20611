import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, issueText, putFiles, seriesText, svg } from '../build/folder.ts'
import { startPreview } from '../preview/start-preview.ts'

const long = '一段正文。\n\n'.repeat(400)
const folder = folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01', long) })

// `waitForFunction` evaluates a text, which the policy of a page forbids.
const until = (found: () => Promise<boolean | undefined> | undefined) =>
  expect.poll(found, { timeout: 20_000, interval: 50 }).toBe(true)

describe.skipIf(skipped)('the preview in a browser', () => {
  let browser: Browser
  let preview: Awaited<ReturnType<typeof startPreview>>
  beforeAll(async () => {
    preview = await startPreview(folder)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await preview?.end()
  })

  test('a save changes the page and nothing else; a picture that was changed is loaded', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } })
    await page.goto(`${preview.address}/_/#/2024-01/index.html`)
    const frame = page.frames()[1]
    await until(() => frame?.evaluate(() => document.body?.textContent?.includes('一段正文')))
    await until(() =>
      frame?.evaluate(() => {
        scrollTo(0, 400)
        return document.readyState === 'complete' && scrollY === 400
      }),
    )
    putFiles(folder, {
      'issues/2024-01.md': issueText('2024-01', `![田](images/a.svg)\n\n改过\n\n${long}`),
      'images/a.svg': svg,
    })
    await until(() => frame?.evaluate(() => document.querySelector('img')?.naturalWidth === 40))
    await until(() => frame?.evaluate(() => scrollY === 400))
    await frame?.evaluate(() => {
      document.documentElement.dataset.seen = 'yes'
    })
    putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', `![田](images/a.svg)\n\n又改\n\n${long}`) })
    await until(() => frame?.evaluate(() => document.body.textContent?.includes('又改')))
    expect(await frame?.evaluate(() => [document.documentElement.dataset.seen, scrollY])).toEqual([
      'yes',
      400,
    ])
    putFiles(folder, { 'images/a.svg': svg.replace('width="40"', 'width="50"') })
    await until(() => frame?.evaluate(() => document.querySelector('img')?.naturalWidth === 50))
    putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', long) })
    await until(() => frame?.evaluate(() => !document.querySelector('img')))
    await page.close()
  })

  test('a save is shown where the reader was; a broken one leaves the page and shows the problem at its line', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 600 } })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${preview.address}/_/#/2024-01/issue.json`)
    await page.waitForLoadState('networkidle')
    const frame = page.frames()[1]
    await frame?.waitForFunction(() => document.body.textContent?.includes('一段正文'))
    await frame?.evaluate(() => scrollTo(0, 3000))

    putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', long.replace('一段', '改过')) })
    await frame?.waitForFunction(() => document.body.textContent?.includes('改过'))
    await frame?.waitForFunction(() => scrollY === 3000)

    putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', `<b>粗</b>\n\n${long}`) })
    await page.locator('#problems li').waitFor()
    expect(await page.locator('#problems h1').textContent()).toBe(
      '问题 1 处，提醒 0 处；上面仍是改动之前的页面',
    )
    expect(await page.locator('#problems li code').textContent()).toBe('issues/2024-01.md:11:1')
    expect(await frame?.evaluate(() => document.body.textContent?.includes('改过'))).toBe(true)
    expect(errors).toEqual([])
    await page.close()
  })
})
