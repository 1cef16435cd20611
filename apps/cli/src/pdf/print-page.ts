import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface PrintPageOptions {
  /** The browser's program. */
  browser: string
  /** What ends it. */
  stop?: AbortSignal
}

/** A page as a tagged PDF with an outline, printed by a browser; nothing where it did not print any. */
export async function printPage(
  html: string,
  { browser, stop }: PrintPageOptions,
): Promise<Uint8Array | undefined> {
  const place = await mkdtemp(join(tmpdir(), 'bulletin-pdf-'))
  try {
    const page = join(place, 'page.html')
    const pdf = join(place, 'page.pdf')
    await writeFile(page, html)
    const code = await run(
      browser,
      [...switchesOf(place), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      stop,
    )
    if (code !== 0) return undefined
    const bytes = await readFile(pdf).catch(() => undefined)
    return bytes?.subarray(0, 5).toString('latin1') === '%PDF-' ? bytes : undefined
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 5 })
  }
}

const switchesOf = (place: string) => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  // Not the user's own profile, which may be open in another window.
  `--user-data-dir=${join(place, 'profile')}`,
  // Chromium refuses to sandbox what root runs, as in containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Milliseconds that a browser may take for a page. */
const mostTime = 120_000

function run(program: string, words: string[], signal: AbortSignal | undefined): Promise<number | null> {
  if (program === '') return Promise.resolve(null)
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', ...(signal && { signal }) })
    // Not the option of `spawn`, whose timer goes on behind a program that is not there.
    const timer = setTimeout(() => child.kill(), mostTime)
    const end = (code: number | null) => {
      clearTimeout(timer)
      resolve(code)
    }
    child.once('error', () => end(null))
    child.once('close', end)
  })
}
