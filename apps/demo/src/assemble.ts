import { toEmail, toEml } from '@cec-bulletin/email'
import { toHtml } from '@cec-bulletin/html'
import { findLinks, normalizeLink } from '@cec-bulletin/links'
import { fromMarkdown, toMarkdown, toText } from '@cec-bulletin/markdown'
import { type MapLink, parseIssue } from '@cec-bulletin/schema'
import { toWechat, toWechatPage } from '@cec-bulletin/wechat'

/** Every form of an issue written in Markdown, by the name of its file: how the packages fit together. */
export function assemble(text: string): Record<string, string> {
  // 1. Read it. Links are cleaned at the door, addresses that stand in text as well; each change says why it was made.
  const report: object[] = []
  const mapLink: MapLink = ({ url, text }) => {
    const link = normalizeLink(url)
    if (!link.ok) throw new Error(`Cannot publish \`${url}\` (${text}): ${link.message.en}`)
    report.push({ text, before: url, after: link.href, changes: link.changes, warnings: link.warnings })
    return link.href
  }
  const findTyped = (text: string) =>
    findLinks(text).map(({ start, end, text: href }) => ({ start, end, href }))
  const issue = fromMarkdown(text, { mapLink, findLinks: findTyped })

  // 2. The issue is plain data: it can be kept as JSON, and read again anywhere, checked from the title to the last link.
  const json = `${JSON.stringify(issue, undefined, 2)}\n`
  const again = parseIssue(JSON.parse(json))

  // 3. Channels: a mail, and an article for WeChat. What they cannot show would stand in `problems`.
  const email = toEmail(again, { viewUrl: 'https://example.org/bulletin/2023/' })
  const message = toEml(email, {
    from: '同一个地球网络简报 <bulletin@example.org>',
    to: 'reader@example.org',
    date: '2023-12-01T08:00:00+08:00',
    messageId: '2023@example.org',
  })

  // 4. Render it. Nothing here changes a word or an address.
  return {
    'issue.html': toHtml(again, { document: true }),
    'fragment.html': toHtml(again),
    'issue.md': toMarkdown(again),
    'issue.txt': toText(again),
    'mail.html': email.html,
    'mail.eml': new TextDecoder().decode(message),
    'wechat.html': toWechatPage(toWechat(again)),
    'issue.json': json,
    'links.json': `${JSON.stringify(report, undefined, 2)}\n`,
  }
}
