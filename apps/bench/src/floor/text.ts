import { dateIn, type Issue, labelsFor } from '@cec-bulletin/schema'
import { textBlocks } from '../nodes/blocks/blocks.ts'
import { textInlines } from '../nodes/inlines.ts'

/** The floor: plain text by putting strings together, the address of a link behind its words. */
export function textByHand(issue: Issue): string {
  const labels = labelsFor(issue.lang)
  const { title, series, number, date, lang, summary, sections, imprint } = issue
  let text = `${title}\n`
  if (series !== undefined) text += `\n${series}`
  if (number !== undefined) text += ` · ${labels.number}${number}`
  text += ` · ${labels.date}${dateIn(date, lang)}\n`
  if (summary !== undefined) text += `\n${summary}\n`
  for (const { title, introduction, articles } of sections) {
    text += `\n${title}\n${textBlocks(introduction, { labels, indent: '' })}`
    for (const { title, body, sources, notes } of articles) {
      if (notes.length > 0) throw new Error('The floor writes no notes')
      if (title !== undefined) text += `\n${title}\n`
      text += textBlocks(body, { labels, indent: '' })
      for (const { title, url } of sources) text += `\n${labels.sources}${title}${url ? `（${url}）` : ''}\n`
    }
  }
  if (imprint === undefined) return text
  const { statement, publisher, editors, email, site } = imprint
  if (statement !== undefined) text += `\n${textInlines(statement)}\n`
  if (publisher !== undefined) text += `\n${labels.publisher}${publisher}\n`
  for (const { name, email } of editors) text += `\n${labels.editors}${name}${email ? ` ${email}` : ''}\n`
  if (email !== undefined) text += `\n${labels.email}${email}\n`
  return site === undefined ? text : `${text}\n${labels.site}${site}\n`
}
