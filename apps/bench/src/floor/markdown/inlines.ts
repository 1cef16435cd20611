import type { Inline } from '@cec-bulletin/schema'

export function inlines(nodes: readonly Inline[]): string {
  let markdown = ''
  for (const node of nodes) markdown += inline(node)
  return markdown
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'strong':
      return `**${inlines(node.children)}**`
    case 'emphasis':
      return `*${inlines(node.children)}*`
    case 'delete':
      return `~~${inlines(node.children)}~~`
    case 'link':
      return `[${inlines(node.children)}](${node.url.replace(/[()\\]/g, '\\$&')})`
    case 'break':
      return '\\\n'
    case 'inlineCode':
      return `\`\` ${node.value} \`\``
    case 'footnoteReference':
      throw new Error('The floor writes no notes')
  }
}

/** More than a writer needs who looks at what stands around, and safe. */
export function escapeText(value: string): string {
  return special.test(value) ? value.replace(specials, '\\$&') : value
}

const special = /[!-/:-@[-`{-~]/
const specials = /[\\`*_[\]<>&~|#+=!]|-(?=\s|-)|(?<=^\d+)[.)]/g
