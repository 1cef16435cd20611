import type { Inline } from '@cec-bulletin/schema'
import { escapeText, escapeValue } from './escape.ts'

export function inlines(nodes: readonly Inline[]): string {
  let html = ''
  for (const node of nodes) html += inline(node)
  return html
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`
    case 'delete':
      return `<del>${inlines(node.children)}</del>`
    case 'link':
      return anchor(node.url, inlines(node.children), node.title)
    case 'break':
      return '<br>'
    case 'inlineCode':
      return `<code>${escapeText(node.value)}</code>`
    case 'footnoteReference':
      throw new Error('The floor writes no notes')
  }
}

export function anchor(url: string, words: string, title?: string): string {
  const hover = title === undefined ? '' : ` title="${escapeValue(title)}"`
  const leaves = url.startsWith('http') ? ' rel="external noopener"' : ''
  return `<a href="${escapeValue(url)}"${hover}${leaves}>${words}</a>`
}
