import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { wholePages } from './whole-pages.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // rehype-stringify writes `<!doctype html>`; how long a title is, the issue says.
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
})

test.each(wholePages)('html-validate finds nothing: $name', async ({ html }) => {
  const report = await validator.validateString(html)
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([])
})
