import { expect, test } from 'vitest'
import * as html from '../src/index.ts'
import * as rehype from '../src/rehype/index.ts'

test('what the package offers', () => {
  expect(Object.keys(html).sort()).toEqual([
    'compile',
    'palettes',
    'readable',
    'stylesheet',
    'themes',
    'titleClass',
    'toHast',
    'toHtml',
    'toPage',
  ])
  expect(Object.keys(rehype).sort()).toEqual(['rehypeFromIssue', 'toHtmlThrough'])
})
