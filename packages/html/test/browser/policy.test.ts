import { hostileStrings } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes, toHtml } from '../../src/index.ts'
import { sample } from '../sample.ts'
import { withWords } from '../with-strings.ts'
import { show } from './show.ts'

describe.skipIf(skipped)('a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each(Object.entries(themes))(
    'asks for nothing, and nothing in it offends its policy: %s',
    async (_, theme) => {
      const { page, requests, complaints } = await show(toHtml(sample, { document: true, theme }), {
        browser,
      })
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
      const measure = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--measure'),
      )
      expect(measure).toBe(`${theme.measure}em`)
      await page.context().close()
    },
  )

  test('asks for its cover and no more', async () => {
    const theme = { ...themes.ink, cover: 'https://e.cn/cover.jpg' }
    const { page, requests } = await show(toHtml(sample, { document: true, theme }), { browser })
    expect(requests).toEqual(['https://e.cn/cover.jpg'])
    await page.context().close()
  })

  test.each([
    ['a script', '<script>document.title = "run"</script>'],
    ['a handler', '<img src="x:" onerror="document.title = \'run\'">'],
    ['a style', '<style>main{display:none}</style>'],
    ['a style of an element', '<p style="position:fixed">'],
    ['a frame', '<iframe src="https://e.cn/"></iframe>'],
    ['a picture, where the issue has none', '<img src="https://e.cn/x.png">'],
    ['a base', '<base href="https://e.cn/">'],
  ])('its policy keeps out %s', async (_, smuggled) => {
    const html = toHtml(sample, { document: true }).replace('<main', `${smuggled}<main`)
    const { page, requests, complaints } = await show(html, { browser })
    expect(complaints.join()).toMatch(/Content Security Policy|content security policy/)
    expect(requests).toEqual([])
    expect(await page.title()).not.toBe('run')
    expect(await page.locator('main').isVisible()).toBe(true)
    await page.context().close()
  })

  test('is the same elements and attributes to Chromium whatever its words are', async () => {
    const { page } = await show('<title>.</title>', { browser })
    const bones = (words: string) =>
      page.evaluate(
        (html) => {
          const parsed = new DOMParser().parseFromString(html, 'text/html')
          // Titles have it by what stands in them.
          for (const title of parsed.querySelectorAll('.phrases')) title.removeAttribute('class')
          return [...parsed.querySelectorAll('*')]
            .map((one) => `${one.tagName} ${one.getAttributeNames().join()}`)
            .join('\n')
        },
        toHtml(withWords(sample, words), { document: true }),
      )
    // A number of figures alone has a label in front.
    const [harmless, harmlessNumber] = [await bones('文'), await bones('7')]
    for (const words of hostileStrings)
      expect(await bones(words), words).toBe(/^\d+$/.test(words) ? harmlessNumber : harmless)
    await page.context().close()
  })
})
