import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

// Bytes beside schema and links, minified and gzipped. parse5 alone is 44,000 of those of `readHtml` and `readMarkdown`; pdf.js, which
// nothing but `readPdf` loads, is nearly all of its own.
test.each([
  ['index', 103_500],
  ['docx', 14_000],
  ['html', 64_500],
  ['text', 23_600],
  ['pdf', 556_000],
  ['markdown', 97_000],
])('%s weighs at most %i bytes', async (entry, most) => {
  const { outputFiles } = await build({
    entryPoints: [`packages/import/src/${entry}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['@cec-bulletin/*'],
  })
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  expect(bytes).toBeLessThanOrEqual(most)
  expect(bytes).toBeGreaterThan(most * 0.8)
})
