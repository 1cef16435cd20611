import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { draw } from './draw.ts'

const folder = 'packages/import/evaluation/make/pdf/pictures'
const outcome = 'packages/import/test/pdf/pictures/documents'
const place = mkdtempSync(join(tmpdir(), 'bulletin-pictures-'))
const originals = join(place, 'originals')

/** By a browser; its fonts are stored loosely, which qpdf mends. */
function print(name: string, ...options: string[]): void {
  const made = join(place, 'made.pdf')
  const switches = [
    '--headless',
    '--no-sandbox',
    '--no-pdf-header-footer',
    `--user-data-dir=${place}/browser`,
  ]
  copyFileSync(`${folder}/program.html`, join(place, 'program.html'))
  const page = `file://${join(place, 'program.html')}`
  execFileSync('chromium', [...switches, ...options, `--print-to-pdf=${made}`, page], { stdio: 'ignore' })
  // Streams stay as they are packed.
  execFileSync('qpdf', ['--object-streams=generate', made, `${outcome}/${name}.pdf`])
}

function office(name: string, settings: Readonly<Record<string, string>>): void {
  const text = readFileSync(`${folder}/office.fodt`, 'utf8')
  const whole = text.replace(/@([\w.]+)@/g, (_, file) =>
    readFileSync(join(originals, file)).toString('base64'),
  )
  writeFileSync(join(place, `${name}.fodt`), whole)
  const values = Object.entries(settings).map(([key, value]) => [key, { type: 'boolean', value }])
  const filter = `pdf:writer_pdf_Export:${JSON.stringify(Object.fromEntries(values))}`
  const profile = `-env:UserInstallation=file://${place}/office`
  const words = ['--headless', '--convert-to', filter, '--outdir', outcome, join(place, `${name}.fodt`)]
  execFileSync('soffice', [profile, ...words], { stdio: 'ignore' })
}

function typeset(name: string): void {
  const words = ['-interaction=nonstopmode', `-output-directory=${place}`, resolve(`${folder}/press.tex`)]
  spawnSync('xelatex', words, { stdio: 'ignore', cwd: originals })
  copyFileSync(join(place, 'press.pdf'), `${outcome}/${name}.pdf`)
}

/**
 * Makes the documents with pictures anew: `node scripts/start.js packages/import/evaluation/make/pdf/pictures/main`, where
 * the programs of the documents beside it are. They note when, so that their bytes differ each time.
 */
mkdirSync(originals)
mkdirSync(outcome, { recursive: true })
draw(originals)
for (const name of ['hills.jpg', 'glass.png', 'waves.png', 'chart.png']) {
  copyFileSync(join(originals, name), `${outcome}/${name}`)
}
print('chromium')
print('chromium-untagged', '--disable-pdf-tagging')
office('office', { UseTaggedPDF: 'true', UseLosslessCompression: 'true' })
office('office-untagged', { UseTaggedPDF: 'false', UseLosslessCompression: 'false' })
typeset('xelatex')
rmSync(place, { recursive: true })
