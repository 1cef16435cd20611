import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser, skipped } from '@cec-bulletin/fixtures/open-browser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleCommand } from '../bundle-command.ts'
import { startPreview } from '../preview/start-preview.ts'
import { follow } from './guide/follow.ts'
import { likeness } from './guide/likeness.ts'
import { stepsOf, withShown } from './guide/steps.ts'

// `UPDATE=1` writes what the commands show and the pictures anew: read the guide and look at them before you commit.
const isUpdate = process.env.UPDATE !== undefined
const guideFile = 'docs/guide.zh-CN.md'
const guide = readFileSync(guideFile, 'utf8')
const steps = stepsOf(guide)

describe.skipIf(skipped)('the editor’s guide', () => {
  const from = mkdtempSync(join(tmpdir(), 'guide '))
  let program: string
  let folder: string
  let shown: string[]
  let browser: Browser
  beforeAll(async () => {
    program = await bundleCommand()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(from, { recursive: true, force: true })
    if (program) rmSync(resolve(dirname(program), '..'), { recursive: true, force: true })
  })

  test('each command shows what the guide says', () => {
    const followed = follow(steps, { program, from, document: 'docs/guide/五月稿.docx' })
    folder = followed.folder
    shown = followed.shown
    const now = withShown(guide, shown)
    if (isUpdate) writeFileSync(guideFile, now)
    else expect(guide).toBe(now)
    expect(shown.length).toBeGreaterThan(6)
  }, 120_000)

  test('says to install what there is', () => {
    expect(steps[0]).toEqual({ kind: 'run', command: 'npm install --global @cec-bulletin/cli' })
  })

  describe('its pictures are of today', () => {
    const open = async (address: string, width: number, height: number) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
      // The site is where the guide says; what it serves is in its folder.
      await page.route('https://canteen.example.org/**', (route) =>
        route.fulfill({ path: join(folder, 'dist', decodeURI(new URL(route.request().url()).pathname)) }),
      )
      await page.goto(address)
      return page
    }

    const hold = async (page: Page, name: string) => {
      const file = `docs/pictures/guide/${name}.png`
      const taken = await page.screenshot()
      await page.close()
      if (isUpdate) writeFileSync(file, taken)
      else {
        expect(existsSync(file)).toBe(true)
        expect(await likeness(browser, [readFileSync(file), taken])).toBeLessThan(0.02)
      }
    }

    test('the page', async () => {
      const address = pathToFileURL(join(folder, 'dist/2024-05/index.html')).href
      await hold(await open(address, 900, 1100), 'page')
    })

    test('the mail', async () => {
      const file = join(folder, 'mail.html')
      writeFileSync(file, htmlOf(readFileSync(join(folder, 'eml/2024-05.eml'), 'utf8')))
      await hold(await open(pathToFileURL(file).href, 680, 900), 'mail')
    })

    test('the article for WeChat', async () => {
      const address = pathToFileURL(join(folder, 'wechat/2024-05.html')).href
      await hold(await open(address, 900, 900), 'wechat')
    })

    test('the preview, with the slip that was mended', async () => {
      const mend = steps.find((step) => step.kind === 'replace' && step.file.endsWith('.md'))
      if (mend?.kind !== 'replace') throw new Error('The guide mends nothing in a `.md` file')
      const file = join(folder, mend.file)
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(mend.to, () => mend.from),
      )
      const preview = await startPreview(folder)
      const page = await open(`${preview.address}/_/#/2024-05/index.html`, 900, 700)
      await expect
        .poll(() => page.frames()[1]?.evaluate(() => document.body?.textContent?.includes('四月剩饭')), {
          timeout: 20_000,
        })
        .toBe(true)
      await page.getByText('两端的括号不成对').waitFor({ timeout: 20_000 })
      await hold(page, 'preview')
      await preview.end()
    })
  })
})

/** Of the two parts of a mail, the one in HTML. */
function htmlOf(eml: string): string {
  const [, body = ''] = /Content-Type: text\/html[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(eml) ?? []
  return Buffer.from(body, 'base64').toString('utf8')
}
