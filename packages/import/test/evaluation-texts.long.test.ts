import { expect, test } from 'vitest'
import { evaluateTexts } from '../evaluation/evaluate.ts'

/** How many of the blocks are right with their kind, in percent; `npm run evaluate -- texts` says them. */
const least = {
  mutool: 90,
  pdfminer: 62,
  pdftotext: 71,
  'pdftotext-layout': 89,
  'pdftotext-raw': 93,
  pypdf: 91,
  unpdf: 93,
}

test.each(Object.entries(least))('texts of %s', async (tool, percent) => {
  const all = await evaluateTexts(tool, {
    texts: 'packages/import/evaluation/extractions',
    documents: 'packages/import/evaluation/documents',
  })
  const mean = all.reduce((sum, { scores }) => sum + scores.blocks, 0) / all.length
  expect(mean * 100).toBeGreaterThanOrEqual(percent)
})
