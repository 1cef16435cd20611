import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes, toHtml } from '../../src/index.ts'
import { sample } from '../sample.ts'
import { show } from './show.ts'

// Colours are the same at every width, but for what stands on them.
const schemes = [
  { name: 'light', widths: [320, 390, 768, 1280], colorScheme: 'light' },
  { name: 'dark', widths: [320, 1280], colorScheme: 'dark' },
  { name: 'forced colours', widths: [320, 1280], forcedColors: 'active' },
] as const
const cases = Object.entries(themes).flatMap(([name, theme]) =>
  schemes.flatMap(({ widths, ...scheme }) =>
    widths.map((width) => ({ title: `${name}, ${scheme.name}, ${width} px`, theme, scheme, width })),
  ),
)

describe.skipIf(skipped)('a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  test.each(cases)('has nothing that axe finds: $title', async ({ theme, scheme, width }) => {
    const { name: _, ...media } = scheme
    const { page } = await show(toHtml(sample, { document: true, theme, externalLinks: 'host' }), {
      browser,
      viewport: { width, height: 800 },
      ...media,
    })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    await page.context().close()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual(
      [],
    )
  })

  test('axe would find a colour that cannot be read', async () => {
    const { page } = await show(toHtml(sample, { document: true }), { browser })
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('main p')) one.style.color = '#ccc'
      return (globalThis as unknown as { axe: typeof axe }).axe.run()
    })
    await page.context().close()
    expect(violations.map(({ id }) => id)).toContain('color-contrast')
  })

  test('is reached by the keyboard alone, in the order of the page', async () => {
    const { page } = await show(toHtml(sample, { document: true }), { browser, reducedMotion: 'reduce' })
    const expected = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('a[href], [tabindex="0"]')]
      for (const [index, target] of targets.entries()) target.setAttribute('data-index', `${index}`)
      return targets.map((_, index) => `${index}`)
    })
    const reached: (string | null | undefined)[] = []
    for (const _ of expected) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('data-index')))
    }
    expect(reached).toEqual(expected)
    await page.context().close()
  })

  test('shows the skip link when it has the focus, and it leads to the text', async () => {
    const { page } = await show(toHtml(sample, { document: true }), { browser, reducedMotion: 'reduce' })
    await page.keyboard.press('Tab')
    const box = await page.locator('.skip').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#main$/)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
      true,
    )
    await page.context().close()
  })
})
