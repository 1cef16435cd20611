import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes `program.js` to a folder in which the packages are installed. Its `output` is what they make together of the
 * sample issue, and of a Word file. `print.js` beside it prints that, and `worker.js` posts it.
 */
export function writeProgram(folder: string): void {
  const sample = readFileSync('apps/demo/content/issue.md', 'utf8')
  const document = readFileSync('packages/import/evaluation/documents/library/document.docx', 'base64')
  writeFileSync(join(folder, 'program.js'), program(sample, document))
  writeFileSync(join(folder, 'print.js'), print)
  writeFileSync(join(folder, 'worker.js'), worker)
}

const program = (sample: string, document: string) => `
import { parseIssue } from '@cec-bulletin/schema'
import { findLinks, normalizeLink } from '@cec-bulletin/links'
import { toHtml } from '@cec-bulletin/html'
import { toHtmlThrough } from '@cec-bulletin/html/rehype'
import { fromMarkdown, toMarkdown, toText } from '@cec-bulletin/markdown'
import { toMarkdownThrough } from '@cec-bulletin/markdown/remark'
import { toAtom } from '@cec-bulletin/feeds'
import { toEmail, toEml } from '@cec-bulletin/email'
import { toWechat, toWechatPage } from '@cec-bulletin/wechat'
import { toSite } from '@cec-bulletin/site'
import { infer } from '@cec-bulletin/import'
import { readDocx } from '@cec-bulletin/import/docx'
import { readHtml } from '@cec-bulletin/import/html'

const links = []
const mapLink = ({ url }) => {
  const link = normalizeLink(url)
  links.push(link)
  return link.ok ? link.href : url
}
const issue = fromMarkdown(${JSON.stringify(sample)}, { mapLink })
const copied = JSON.stringify(parseIssue(JSON.parse(JSON.stringify(issue)))) === JSON.stringify(issue)
const markdown = toMarkdown(issue)
const text = toText(issue)
const again = JSON.stringify(fromMarkdown(markdown)) === JSON.stringify(issue)
const page = toHtml(issue, { document: true })
const through = [await toHtmlThrough(issue, { plugins: [] }), await toMarkdownThrough(issue, { plugins: [] })]
const home = 'https://example.org/'
const feed = toAtom([{ ...issue, url: home }], { title: '简报', home, self: home + 'a', offset: '+08:00' })
const email = toEmail(issue, { viewUrl: home })
const sent = { from: '简报 <b@e.cn>', to: 'a@e.cn', date: '2023-12-01T08:00:00+08:00', messageId: '1@e.cn' }
const mail = [email, new TextDecoder().decode(toEml(email, sent))]
const article = toWechat(issue)
const wechat = [article, toWechatPage(article)]
const site = [...toSite({ title: '简报', lang: 'zh-CN', url: home, articles: true }, [{ slug: 'a', issue }])]
const imported = [infer(readHtml(page)), infer(readDocx(Uint8Array.from(atob('${document}'), (byte) => byte.charCodeAt(0))))]
const all = [toHtml(issue), page, markdown, text, links, findLinks(text), again, copied, through, feed, mail, wechat, site, imported]
export const output = JSON.stringify(all)
`

const print = `
import { output } from './program.js'
console.log(output)
export default { test() {} }
`

const worker = `
import { output } from './program.js'
postMessage(output)
`
