import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const executablePath = [process.env.CHROMIUM, ...places].find(
  (place) => place !== undefined && existsSync(place),
)

/** No Chromium, and nobody to insist on one. */
export const skipped = executablePath === undefined && !process.env.CI
if (skipped) console.warn('SKIPPED: no Chromium here, so no browser has seen the pages; name one in CHROMIUM')

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined)
    throw new Error(`No Chromium at ${places.join(', ')}; install one or name it in CHROMIUM`)
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
