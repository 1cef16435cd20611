import type { Block, Blockquote, Image, Labels, List, Table } from '@cec-bulletin/schema'
import { escapeText, escapeValue } from './escape.ts'
import { inlines } from './inlines.ts'

/** Each on a line of its own. */
export function blocks(nodes: readonly Block[], labels: Labels): string {
  let html = ''
  for (const node of nodes) html += `${block(node, labels)}\n`
  return html
}

function block(node: Block, labels: Labels): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.children)}</p>`
    case 'heading':
      return `<h${node.depth}>${inlines(node.children)}</h${node.depth}>`
    case 'list':
      return list(node, labels)
    case 'blockquote':
      return quote(node, labels)
    case 'table':
      return table(node)
    case 'image':
      return picture(node, labels)
    case 'thematicBreak':
      return '<hr>'
  }
}

function list({ ordered, start, marker, children }: List, labels: Labels): string {
  const tag = ordered ? 'ol' : 'ul'
  let html = `<${tag}`
  if (start !== undefined) html += ` start="${start}"`
  if (marker !== undefined) html += ` class="${markers.get(marker)}"`
  html += '>\n'
  for (const { children: content } of children) {
    const first = content[0]!
    html +=
      content.length === 1 && first.type === 'paragraph'
        ? `<li>${inlines(first.children)}</li>\n`
        : `<li>\n${blocks(content, labels)}</li>\n`
  }
  return `${html}</${tag}>`
}

/** The two of the sample, and what is usual beside them. */
const markers = new Map([
  ['※', 'marker-reference'],
  ['●', 'marker-disc'],
  ['01.', 'marker-leading-zero'],
  ['1)', 'marker-parenthesis'],
  ['一、', 'marker-chinese'],
  ['（一）', 'marker-chinese-parentheses'],
])

function quote({ children, attribution }: Blockquote, labels: Labels): string {
  const html = `<blockquote>\n${blocks(children, labels)}</blockquote>`
  if (attribution === undefined) return html
  const words = `<span class="label">${escapeText(labels.attribution)}</span>${inlines(attribution)}`
  return `<figure class="quote">\n${html}\n<figcaption>${words}</figcaption>\n</figure>`
}

function table({ children: [head, ...body], align = [] }: Table): string {
  let html = '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n'
  head!.children.forEach(({ children }, column) => {
    html +=
      children.length === 0
        ? '<td></td>\n'
        : `<th scope="col"${aligned(align[column])}>${inlines(children)}</th>\n`
  })
  html += '</tr>\n</thead>\n'
  if (body.length > 0) html += '<tbody>\n'
  for (const row of body) {
    html += '<tr>\n'
    row.children.forEach(({ children }, column) => {
      html += `<td${aligned(align[column])}>${inlines(children)}</td>\n`
    })
    html += '</tr>\n'
  }
  return `${html}${body.length > 0 ? '</tbody>\n' : ''}</table></div>`
}

const aligned = (side: string | null | undefined) => (side ? ` class="align-${side}"` : '')

function picture({ url, alt, caption, credit }: Image, labels: Labels): string {
  let html = `<figure class="picture">\n<img src="${escapeValue(url)}" alt="${escapeValue(alt)}">\n`
  if (caption !== undefined || credit !== undefined) html += '<figcaption>\n'
  if (caption !== undefined) html += `<p>${inlines(caption)}</p>\n`
  if (credit !== undefined) {
    html += `<p class="credit"><span class="label">${labels.credit}</span>${inlines(credit)}</p>\n`
  }
  return `${html}${caption !== undefined || credit !== undefined ? '</figcaption>\n' : ''}</figure>`
}
