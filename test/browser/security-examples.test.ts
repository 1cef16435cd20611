import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, skipped } from '../../packages/fixtures/src/open-browser.ts'
import { bundled, namedExamples } from '../named-examples.ts'

const site = 'https://example.cn/'
const policy = "require-trusted-types-for 'script'; trusted-types bulletin"
const examples = namedExamples('SECURITY.md')
const showIssue = examples['show-issue.js'] ?? ''
const issue = {
  schemaVersion: 1,
  title: '简报',
  date: '2026',
  lang: 'zh-CN',
  sections: [{ title: 'config', articles: [{ body: ['<img src=x onerror=alert(1)>'] }] }],
}

const files = {
  ...examples,
  'without-policy.js': showIssue.replace('policy.createHTML(json)', 'rules.createHTML(json)'),
  'other-policy.js': showIssue.replace("'bulletin'", "'other'"),
  'endless.js': 'onmessage = () => { for (;;) {} }',
  'read-endlessly.js': (examples['read-in-browser.js'] ?? '').replace('./browser-reader.js', './endless.js'),
}

type Browser = Awaited<ReturnType<typeof openBrowser>>

describe.skipIf(skipped)('the examples of SECURITY.md', () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    browser = await openBrowser()
    folder = await bundled(files)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('show an issue in a page under Trusted Types', async () => {
    const page = await open(policy)
    expect(await show(page, 'show-issue.js')).toBeUndefined()
    expect(await page.locator('#place h2').textContent()).toBe('简报')
    expect(await page.locator('#place p').last().textContent()).toBe('<img src=x onerror=alert(1)>')
    expect(await page.locator('#place img').count()).toBe(0)
    await page.context().close()
  })

  test.each([
    ['without its policy', 'without-policy.js', /requires 'TrustedHTML' assignment/],
    ['with a policy the page does not name', 'other-policy.js', /Policy "?'?other/],
  ])('show nothing %s', async (_, script, refusal) => {
    const page = await open(policy)
    expect(await show(page, script)).toMatch(refusal)
    expect(await page.locator('#place').innerHTML()).toBe('')
    await page.context().close()
  })

  test('approve no markup, only issues', async () => {
    const page = await open(policy)
    expect(await show(page, 'show-issue.js', '"<img src=x onerror=alert(1)>"')).toMatch(
      /^Expected an issue as an object/,
    )
    expect(await page.locator('#place').innerHTML()).toBe('')
    await page.context().close()
  })

  test('a title in a fragment may name a global that the page does not have', async () => {
    const page = await open(policy)
    await show(page, 'show-issue.js')
    expect(
      await page.evaluate(() => Reflect.get(globalThis, 'config') === document.querySelector('section')),
    ).toBe(true)
    await page.context().close()
  })

  test('read Markdown in a worker, and end one that does not', async () => {
    const page = await open("default-src 'self'")
    const markdown = JSON.stringify('---\ntitle: 简报\ndate: 2026-03\nlang: zh-CN\n---\n\n## 动态\n')
    const read = (script: string, milliseconds: number) =>
      run(page, script, `module.readInWorker(${markdown}, ${milliseconds})`)
    expect(await read('read-in-browser.js', 60_000)).toMatchObject({ ok: true, issue: { title: '简报' } })
    expect(await read('read-endlessly.js', 300)).toBe('The reader gave no answer within 300 ms')
    // Chromium gives a worker that is busy two seconds more.
    await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0)
    await page.context().close()
  })

  /** A page of the site with this policy; the site's other files are the examples. */
  async function open(contentSecurityPolicy: string) {
    const page = await (await browser.newContext()).newPage()
    await page.route('**', (route) => {
      const name = route.request().url().slice(site.length)
      if (name in files) return route.fulfill({ path: join(folder, name), contentType: 'text/javascript' })
      return route.fulfill({
        body: '<!doctype html><title>.</title><div id="place"></div>',
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': contentSecurityPolicy },
      })
    })
    await page.goto(site)
    return page
  }

  const show = (page: Page, script: string, json = JSON.stringify(issue)) =>
    run(page, script, `module.showIssue(${JSON.stringify(json)}, document.querySelector('#place'))`)
})

type Page = Awaited<ReturnType<Browser['newPage']>>

/** What a call of the script's gives, or the words of its error. A string: Vite would have its own way with `import()`. */
function run(page: Page, script: string, call: string): Promise<unknown> {
  return page.evaluate(`import('${site}${script}').then((module) => ${call}).catch((error) => error.message)`)
}
