import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes } from '../../src/index.ts'
import { hostPage, hosts } from '../host-page.ts'
import { show } from './show.ts'

const cases = Object.entries(themes).flatMap(([name, theme]) =>
  Object.entries(hosts).map(([host, css]) => ({ title: `${name}, ${host}`, theme, css })),
)
const schemes = ['light', 'dark'] as const

interface Window {
  width?: number
  colorScheme?: (typeof schemes)[number]
}

describe.skipIf(skipped)('two fragments in another page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = (html: string, { width = 390, colorScheme = 'light' }: Window = {}) =>
    show(html, { browser, viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' })

  test('share no id, lead each to its own, and put no name before scripts', async () => {
    const { page } = await open(hostPage({ theme: themes.ink, css: '' }))
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const lost = [...document.querySelectorAll<HTMLAnchorElement>('.bulletin a[href^="#"]')].filter(
        (link) => {
          link.click()
          const target = document.querySelector(':target')
          return target === null || target.closest('.bulletin') !== link.closest('.bulletin')
        },
      )
      const globals = ids.filter((id) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(id) && id in window)
      return { ids, lost: lost.map(({ outerHTML }) => outerHTML), globals }
    })
    expect(found.ids.length).toBeGreaterThan(10)
    expect(new Set(found.ids).size).toBe(found.ids.length)
    expect(found.lost).toEqual([])
    expect(found.globals).toEqual([])
    await page.context().close()
  })

  test.each(cases)('have nothing that axe finds: $title', async ({ theme, css }) => {
    for (const scheme of schemes) {
      const { page } = await open(hostPage({ theme, css }), { colorScheme: scheme })
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run('.bulletin'),
      )
      expect(violations.map(({ id, nodes }) => `${scheme}, ${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.context().close()
    }
  })

  test.each(Object.entries(hosts))('look as on a page that says nothing: %s', async (_, css) => {
    const theme = themes.ink
    const looks: string[][][] = []
    for (const styles of ['', css]) {
      // The page around takes the same room either way.
      const { page } = await open(hostPage({ theme, css: `${styles}.content { width: 340px; margin: 0 }` }))
      looks.push(await page.evaluate(looksOf, '.bulletin, .bulletin *'))
      await page.context().close()
    }
    expect(differences(looks)).toEqual([])
  })

  test('leave what is around them as it was', async () => {
    const html = hostPage({ theme: themes.field, css: hosts['with typography of its own'] })
    const looks: string[][][] = []
    for (const page of [html, html.replace(/<style>(?:(?!<style>)[\s\S])*<\/style>\n<\/head>/, '</head>')]) {
      const shown = await open(page)
      looks.push(
        await shown.page.evaluate(looksOf, '.content > :not(.bulletin), .content > :not(.bulletin) *'),
      )
      await shown.page.context().close()
    }
    expect(differences(looks)).toEqual([])
  })

  test.each([320, 390, 1280])('stay within the page at %s px', async (width) => {
    for (const { theme, css } of cases) {
      const { page } = await open(hostPage({ theme, css }), { width })
      expect(await wide(page)).toEqual([])
      await page.context().close()
    }
  })
})

/** Runs in the page: all that a browser makes of the styles of each element and of what stands before and behind it. */
function looksOf(selector: string): string[][] {
  const looks: string[][] = []
  for (const element of document.querySelectorAll(selector)) {
    for (const part of ['', '::before', '::after', '::marker']) {
      const style = getComputedStyle(element, part)
      const exists = part === '::marker' ? element.matches('li') : part === '' || style.content !== 'none'
      const values = exists ? [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`) : []
      looks.push([element.outerHTML.slice(0, 40) + part, ...values])
    }
  }
  return looks
}

/** The first values that are not the same, with their elements. */
function differences([some = [], others = []]: string[][][]): string[] {
  const found = some.flatMap(([name, ...values], index) => {
    const other = new Set(others[index])
    return values.filter((value) => !other.has(value)).map((value) => `${name} ${value}`)
  })
  return some.length === others.length ? found.slice(0, 20) : ['not the same elements']
}

/** What stands out of its fragment to the right or left; a table's box scrolls by itself. */
function wide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.bulletin *:not(.table *)')]
      .filter((element) => {
        const box = element.closest('.bulletin')?.getBoundingClientRect()
        const { left, right, width } = element.getBoundingClientRect()
        return box !== undefined && width > 0 && (left < box.left - 0.5 || right > box.right + 0.5)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  )
}
