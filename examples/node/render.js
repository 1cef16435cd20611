// node render.js issue.md > issue.html
import { readFileSync } from 'node:fs'
import { toHtml } from '@cec-bulletin/html'
import { normalizeLink } from '@cec-bulletin/links'
import { safeFromMarkdown } from '@cec-bulletin/markdown'

const [, , file = 'issue.md'] = process.argv
const result = safeFromMarkdown(readFileSync(file, 'utf8'), { mapLink })

for (const { line, message } of result.ok ? result.warnings : result.problems) {
  console.error(`${file}:${line} ${message.zh}`)
}
if (result.ok) console.log(toHtml(result.issue, { document: true }))
else process.exitCode = 1

function mapLink({ url }) {
  const link = normalizeLink(url)
  return link.ok ? link.href : url
}
