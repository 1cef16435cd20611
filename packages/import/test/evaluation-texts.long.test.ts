import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { columnsOf } from '../evaluation/columns-of.ts'
import { evaluateTexts } from '../evaluation/evaluate.ts'

/** How many of the blocks are right with their kind, in percent; `npm run evaluate -- texts` says them. */
const least = {
  mutool: 88,
  pdfminer: 70,
  pdftotext: 73,
  'pdftotext-layout': 87,
  'pdftotext-raw': 88,
  pypdf: 88,
  unpdf: 89,
}

/** Of the wrong blocks, the share at which a hint stands. */
const leastHinted = 0.3

const [texts, documents] = ['packages/import/evaluation/extractions', 'packages/import/evaluation/documents']

const pdfs = readdirSync(documents).filter((name) => existsSync(`${documents}/${name}/document.pdf`))

test('each PDF has its columns counted, and a text by each tool', () => {
  expect(readdirSync(texts).sort()).toEqual(Object.keys(least).sort())
  for (const name of pdfs) expect(columnsOf(name)).toBeGreaterThan(0)
  for (const tool of Object.keys(least))
    expect(readdirSync(`${texts}/${tool}`).sort()).toEqual(pdfs.map((name) => `${name}.txt`).sort())
})

test.each(Object.entries(least))('texts of %s', async (tool, percent) => {
  const all = await evaluateTexts(tool, { texts, documents })
  const mean = all.reduce((sum, { scores }) => sum + scores.blocks, 0) / all.length
  expect(mean * 100).toBeGreaterThanOrEqual(percent)
  const wrong = all.reduce((sum, { hinted }) => sum + hinted.wrong, 0)
  const found = all.reduce((sum, { hinted }) => sum + hinted.hinted, 0)
  expect(found / wrong).toBeGreaterThan(leastHinted)
})
