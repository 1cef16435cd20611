import {
  type Article,
  type Imprint,
  type Issue,
  type Labels,
  labelsFor,
  type Section,
} from '@cec-bulletin/schema'
import { markdownBlocks } from '../nodes/blocks/blocks.ts'
import { escapeMarkdown } from '../nodes/escape.ts'
import { markdownInlines } from '../nodes/inlines.ts'

/**
 * The floor: front matter and prose by putting strings together, with a backslash before everything that might be
 * markup.
 */
export function markdownByHand(issue: Issue): string {
  const labels = labelsFor(issue.lang)
  let markdown = `---\ntitle: ${JSON.stringify(issue.title)}\n`
  for (const key of ['series', 'number', 'date', 'lang', 'summary', 'url'] as const) {
    const value = issue[key]
    if (value !== undefined) markdown += `${key}: ${JSON.stringify(value)}\n`
  }
  if (issue.imprint !== undefined) markdown += imprint(issue.imprint)
  markdown += '---\n'
  for (const one of issue.sections) markdown += section(one, labels)
  return markdown
}

function imprint({ statement, publisher, editors, email, site }: Imprint): string {
  let yaml = 'imprint:\n'
  if (statement !== undefined) yaml += `  statement: ${JSON.stringify(markdownInlines(statement))}\n`
  if (publisher !== undefined) yaml += `  publisher: ${JSON.stringify(publisher)}\n`
  if (editors.length > 0) yaml += '  editors:\n'
  for (const { name, email } of editors) {
    yaml += `    - name: ${JSON.stringify(name)}\n`
    if (email !== undefined) yaml += `      email: ${JSON.stringify(email)}\n`
  }
  if (email !== undefined) yaml += `  email: ${JSON.stringify(email)}\n`
  if (site !== undefined) yaml += `  site: ${JSON.stringify(site)}\n`
  return yaml
}

function section({ id, title, introduction, articles }: Section, labels: Labels): string {
  let markdown = `\n## ${escapeMarkdown(title)}\n${anchor(id)}${markdownBlocks(introduction, { labels, indent: '' })}`
  for (const one of articles) markdown += article(one, labels)
  return markdown
}

function article({ id, title, body, sources, notes }: Article, labels: Labels): string {
  if (notes.length > 0) throw new Error('The floor writes no notes')
  let markdown = title === undefined ? '' : `\n### ${escapeMarkdown(title)}\n${anchor(id)}`
  markdown += markdownBlocks(body, { labels, indent: '' })
  sources.forEach(({ title, url }, index) => {
    const words = escapeMarkdown(title)
    markdown += index === 0 ? `\n${labels.sources}` : labels.separator
    markdown += url === undefined ? words : `[${words}](${url})`
  })
  return sources.length > 0 ? `${markdown}\n` : markdown
}

const anchor = (id: string | undefined) => (id === undefined ? '' : `[id]: #${id}\n`)
