import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseIssue } from '@cec-bulletin/schema'
import { linesOf, type Said } from './lines-of.ts'
import { toColumns } from './to-columns.ts'
import { toMail } from './to-mail.ts'
import { toWriter } from './to-writer.ts'

// Sets the issues and takes their text out of the PDFs again: `node scripts/start.js packages/import/evaluation/make/text/main`.
// It needs chromium, soffice (LibreOffice Writer), pdftotext and pdfinfo (poppler) and the font Noto Serif CJK SC.
const root = 'packages/import/evaluation/documents'
const folder = mkdtempSync(join(tmpdir(), 'texts-'))
const run = (command: string, ...parts: string[]) =>
  execFileSync(command, parts, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

const said = (name: string): Said[] =>
  linesOf(parseIssue(JSON.parse(readFileSync(`${root}/${name}/issue.json`, 'utf8'))))

const write = (name: string, text: string) => writeFileSync(`${root}/${name}/document.txt`, text)

function columns(name: string, header: string): void {
  writeFileSync(join(folder, `${name}.html`), toColumns(said(name), { header, columns: 2 }))
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--no-pdf-header-footer',
    `--print-to-pdf=${name}.pdf`,
    `${name}.html`,
  )
  write(name, run('pdftotext', `${name}.pdf`, '-'))
}

/** As a tool does that sets a blank line between all lines, two between pages, and the links of a page at its foot. */
async function writer(name: string): Promise<void> {
  const lines = said(name)
  writeFileSync(join(folder, `${name}.docx`), await toWriter(lines))
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    `${name}.docx`,
  )
  const pages = run('pdftotext', `${name}.pdf`, '-').split('\f').slice(0, -1)
  write(
    name,
    pages
      .map((page) => {
        const links = lines.flatMap(({ url, words }) =>
          url !== undefined && page.includes(words) ? [url] : [],
        )
        const set = page.split('\n').filter((line) => line.trim() !== '')
        return [set.join('\n\n'), ...links].join('\n')
      })
      .join('\n\n\n'),
  )
}

columns('ferry', '江渡简报')
void writer('pottery')
write('bees', toMail(said('bees'), { measure: 30 }))
