import { type Block, dateIn, type Inline, type Issue, type Labels, labelsFor } from '@cec-bulletin/schema'

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
    text += `\n${title}\n${blocks(introduction, labels)}`
    for (const { title, body, sources, notes } of articles) {
      if (notes.length > 0) throw new Error('The floor writes no notes')
      if (title !== undefined) text += `\n${title}\n`
      text += blocks(body, labels)
      for (const { title, url } of sources) text += `\n${labels.sources}${title}${url ? `（${url}）` : ''}\n`
    }
  }
  if (imprint === undefined) return text
  const { statement, publisher, editors, email, site } = imprint
  if (statement !== undefined) text += `\n${inlines(statement)}\n`
  if (publisher !== undefined) text += `\n${labels.publisher}${publisher}\n`
  for (const { name, email } of editors) text += `\n${labels.editors}${name}${email ? ` ${email}` : ''}\n`
  if (email !== undefined) text += `\n${labels.email}${email}\n`
  return site === undefined ? text : `${text}\n${labels.site}${site}\n`
}

function blocks(nodes: readonly Block[], labels: Labels, indent = ''): string {
  let text = ''
  for (const node of nodes) text += `\n${indent}${block(node, labels, indent)}\n`
  return text
}

function block(node: Block, labels: Labels, indent: string): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlines(node.children)
    case 'list': {
      let text = ''
      for (let index = 0; index < node.children.length; index++) {
        const number = `${(node.start ?? 1) + index}. `
        const mark = node.ordered
          ? node.marker === '01.'
            ? number.padStart(4, '0')
            : number
          : (node.marker ?? '- ')
        text += (index > 0 ? `\n${indent}` : '') + mark
        text += blocks(node.children[index]!.children, labels, `${indent}  `).trim()
      }
      return text
    }
    case 'blockquote': {
      const text = `> ${blocks(node.children, labels, `${indent}> `).slice(indent.length + 3, -1)}`
      return node.attribution ? `${text}\n${indent}> ${labels.attribution}${inlines(node.attribution)}` : text
    }
    case 'thematicBreak':
      return '* * *'
    default:
      throw new Error(`The floor writes no \`${node.type}\``)
  }
}

function inlines(nodes: readonly Inline[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'footnoteReference') throw new Error('The floor writes no notes')
    else {
      const words = inlines(node.children)
      text += words
      if (node.type === 'link' && node.url !== words && node.url !== `mailto:${words}`)
        text += `（${node.url}）`
    }
  }
  return text
}
