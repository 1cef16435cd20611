import { expect, test } from 'vitest'
import { evaluateTexts } from '../evaluation/evaluate.ts'

/** How many of the blocks are right with their kind, in percent; `npm run evaluate -- texts` says them. */
const least = {
  mutool: 89,
  pdfminer: 59,
  pdftotext: 69,
  'pdftotext-layout': 86,
  'pdftotext-raw': 90,
  pypdf: 89,
  unpdf: 91,
}

test.each(Object.entries(least))('texts of %s', async (tool, percent) => {
  const all = await evaluateTexts(tool, {
    texts: 'packages/import/evaluation/extractions',
    documents: 'packages/import/evaluation/documents',
  })
  const mean = all.reduce((sum, { scores }) => sum + scores.blocks, 0) / all.length
  expect(mean * 100).toBeGreaterThanOrEqual(percent)
})
