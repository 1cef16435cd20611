import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extractText } from 'unpdf'

// Pulls the text out of all PDFs again, as seven tools do: `node scripts/start.js packages/import/evaluation/make/extract/main`.
// It needs pdftotext (poppler-utils), mutool (mupdf-tools), and python3 with pypdf and pdfminer.six.
const documents = 'packages/import/evaluation/documents'
const extractions = 'packages/import/evaluation/extractions'

const run = (command: string, ...parts: string[]) =>
  execFileSync(command, parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

const tools: Record<string, (file: string) => string | Promise<string>> = {
  pdftotext: (file) => run('pdftotext', file, '-'),
  'pdftotext-layout': (file) => run('pdftotext', '-layout', file, '-'),
  'pdftotext-raw': (file) => run('pdftotext', '-raw', file, '-'),
  mutool: (file) => run('mutool', 'draw', '-F', 'txt', file),
  pypdf: (file) =>
    run(
      'python3',
      '-c',
      'import sys, pypdf; print("\\n\\f".join(page.extract_text() for page in pypdf.PdfReader(sys.argv[1]).pages))',
      file,
    ),
  pdfminer: (file) =>
    run(
      'python3',
      '-c',
      'import sys; from pdfminer.high_level import extract_text; print(extract_text(sys.argv[1]))',
      file,
    ),
  unpdf: async (file) => {
    const { text } = await extractText(new Uint8Array(readFileSync(file)))
    return text.join('\n\f')
  },
}

async function main(): Promise<void> {
  for (const [tool, extract] of Object.entries(tools)) {
    mkdirSync(`${extractions}/${tool}`, { recursive: true })
    for (const name of readdirSync(documents)) {
      const file = `${documents}/${name}/document.pdf`
      if (existsSync(file)) writeFileSync(`${extractions}/${tool}/${name}.txt`, await extract(file))
    }
  }
}

main()
