import { everything } from '@cec-bulletin/fixtures'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toWechat, toWechatPage } from '../../src/index.ts'
import { attribute, read } from '../rules/read.ts'
import { sample } from '../sample.ts'

const address = 'https://bulletin.example/wechat.html'

describe.skipIf(skipped)('the page for the editor', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const article = toWechat(everything())

  test('copies the article as rich text, element by element as it is', async () => {
    const { page, complaints } = await open(browser, toWechatPage(article))
    await page.click('button[name=article]')
    await page.waitForFunction(() => document.querySelector('#said')?.textContent?.includes('已复制'))
    const copied = await clipboard(page)
    expect(skeleton(copied.html)).toEqual(skeleton(article.content))
    expect(copied.text).toContain('从三月起，三所学校每天称一次剩饭')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test.each(['title', 'author', 'digest'] as const)('copies the %s as plain text', async (name) => {
    const { page } = await open(browser, toWechatPage(article, { lang: 'en' }))
    await page.click(`button[name=${name}]`)
    await page.waitForFunction(() => document.querySelector('#said')?.textContent?.includes('done'))
    expect((await clipboard(page)).text).toBe(article[name])
    await page.context().close()
  })

  test('copies by selection where the browser has no clipboard for it', async () => {
    const { page } = await open(browser, toWechatPage(article))
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    )
    await page.click('button[name=article]')
    await page.waitForFunction(() => document.querySelector('#said')?.textContent?.includes('已复制'))
    const { html, text } = await clipboard(await sibling(page))
    expect(skeleton(html)).toEqual(skeleton(article.content))
    expect(text).toContain('从三月起，三所学校每天称一次剩饭')
    await page.context().close()
  })

  test.each([
    ['the whole article', 1, article.content],
    ['a title by hand', 2, undefined],
  ])('copies %s that somebody selects', async (_, step, whole) => {
    const { page } = await open(browser, toWechatPage(article))
    await page.evaluate((one) => {
      const element = document.querySelector(one === 1 ? '#article' : '#article h3')
      const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(), isFirst = true; node; node = walker.nextNode(), isFirst = false) {
        if (isFirst) range.setStart(node, 0)
        range.setEnd(node, node.textContent?.length ?? 0)
      }
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    }, step)
    await page.keyboard.press('Control+c')
    const { html } = await clipboard(await sibling(page))
    if (whole === undefined) expect(html).not.toContain('从三月起')
    else expect(skeleton(html)).toEqual(skeleton(whole))
    await page.context().close()
  })

  test('leaves selected what it cannot copy, and says so at each press', async () => {
    const { page } = await open(browser, toWechatPage(article))
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
      document.execCommand = () => false
    })
    const said = () => document.querySelector('#said')?.textContent?.includes('请选中')
    await page.click('button[name=article]')
    await page.waitForFunction(said)
    expect(await page.evaluate(() => `${getSelection()}`)).toContain('从三月起')
    const emptied = page.evaluate(
      () =>
        new Promise((resolve) => {
          const part = document.querySelector('#said') ?? document.body
          new MutationObserver(() => part.textContent === '' && resolve(true)).observe(part, {
            childList: true,
          })
        }),
    )
    await page.click('button[name=article]')
    expect(await emptied).toBe(true)
    await page.waitForFunction(said)
    await page.context().close()
  })

  test('asks for nothing, and is as wide as a phone', async () => {
    const { page, requests, complaints } = await open(browser, toWechatPage(toWechat(sample())))
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    await page.context().close()
  })

  test('its policy keeps out a script and a picture from elsewhere', async () => {
    const smuggled =
      '<script>document.title="run"</script><img src="https://e.cn/a.png" onerror="document.title=1">'
    const html = toWechatPage(article).replace('<main lang="">', `<main lang="">${smuggled}`)
    const { page, requests, complaints } = await open(browser, html)
    expect(complaints.join()).toMatch(/content security policy/i)
    expect(requests).toEqual([])
    expect(await page.title()).toBe(article.title)
    await page.context().close()
  })
})

async function open(browser: Browser, html: string) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const requests: string[] = []
  await context.route('**', (route) => {
    if (route.request().url() === address)
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
    requests.push(route.request().url())
    return route.abort()
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return { page, requests, complaints }
}

/** Another page of the same browser, whose clipboard nobody has taken away. */
async function sibling(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(address)
  return other
}

function clipboard(page: Page): Promise<{ html: string; text: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    return { html: await of('text/html'), text: await of('text/plain') }
  })
}

/** What WeChat gets: elements, their styles and addresses, in order, and their words. A browser writes styles with blanks. */
function skeleton(html: string): string[] {
  const { elements, texts } = read(
    html.replace(/^[\s\S]*<!--StartFragment-->|<!--EndFragment-->[\s\S]*$/g, ''),
  )
  const all = elements.filter(({ tagName }) => !/^(?:html|head|body|meta)$/.test(tagName))
  return [
    ...all.map((one) => `${one.tagName} ${attribute(one, 'style')?.replace(/\s/g, '')}`),
    texts.join(''),
  ]
}
