import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = 'packages/import/evaluation/make/pdf'
const documents = 'packages/import/evaluation/documents'
const place = mkdtempSync(join(tmpdir(), 'bulletin-pdf-'))

/** By a browser; its fonts are stored loosely, which qpdf mends. */
function print(name: string, ...options: string[]): void {
  const made = join(place, 'made.pdf')
  const switches = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--user-data-dir=${place}`]
  const page = `file://${resolve(`${folder}/browser/${name}.html`)}`
  execFileSync('chromium', [...switches, ...options, `--print-to-pdf=${made}`, page], { stdio: 'ignore' })
  const tidy = ['--recompress-flate', '--compression-level=9', '--object-streams=generate']
  execFileSync('qpdf', [...tidy, made, `${documents}/${name}/document.pdf`])
}

function office(name: string, { isTagged }: { isTagged: boolean }): void {
  const tags = JSON.stringify({ UseTaggedPDF: { type: 'boolean', value: `${isTagged}` } })
  const filter = `pdf:writer_pdf_Export:${tags}`
  const profile = `-env:UserInstallation=file://${place}`
  const words = [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    place,
    `${folder}/office/${name}.fodt`,
  ]
  execFileSync('soffice', words, { stdio: 'ignore' })
  copyFileSync(join(place, `${name}.pdf`), `${documents}/${name}/document.pdf`)
}

/** Twice, for the links. That it lacks the symbols with which hyperref could mark them is no matter. */
function typeset(name: string): void {
  const words = [
    '-interaction=nonstopmode',
    `-output-directory=${place}`,
    resolve(`${folder}/press/${name}.tex`),
  ]
  const env = { ...process.env, TEXINPUTS: `${resolve(folder)}:` }
  for (const _ of ['first', 'second']) spawnSync('xelatex', words, { stdio: 'ignore', cwd: place, env })
  copyFileSync(join(place, `${name}.pdf`), `${documents}/${name}/document.pdf`)
}

/**
 * Makes the PDFs anew: `node scripts/start.js packages/import/evaluation/make/pdf/main`, where Chromium, qpdf, LibreOffice,
 * XeLaTeX with xeCJK and ctex, and Noto's Chinese fonts are. They note when, so that their bytes differ each time.
 */
print('wetland')
print('lift')
print('mechanics')
print('mudflats')
print('sailing')
print('spanner')
print('firing', '--disable-pdf-tagging')
print('hills', '--disable-pdf-tagging')
print('market', '--disable-pdf-tagging')
print('fishstalls', '--disable-pdf-tagging')
office('lanterns', { isTagged: true })
office('orchestra', { isTagged: false })
office('salt', { isTagged: false })
office('towpath', { isTagged: false })
office('coop', { isTagged: false })
office('heritage', { isTagged: false })
office('rowing', { isTagged: false })
office('teatrade', { isTagged: false })
typeset('tea')
typeset('locks')
typeset('ferns')
typeset('mountainfruit')
typeset('museum')
typeset('bay')
typeset('windlass')
typeset('waterworks')
typeset('translators')
typeset('mountaineers')
rmSync(place, { recursive: true })
