import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

const address = 'https://example.cn/tongxun/2026/7'

export interface Shown {
  page: Page
  /** What the page asked for, besides itself. */
  requests: string[]
  /** What the browser complained of. */
  complaints: string[]
}

/** Opens a page at an address of its own; whatever it asks for is written down and refused. */
export async function show(
  html: string,
  { browser, ...options }: BrowserContextOptions & { browser: Browser },
): Promise<Shown> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.route('**', (route) => {
    if (route.request().url() === address)
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
    requests.push(route.request().url())
    return route.abort()
  })
  await page.goto(address)
  return { page, requests, complaints }
}
