import type { Root } from 'mdast'

/** Without what neither Markdown nor an issue tells apart, such as white space around HTML. Code is compared as an issue holds it. */
export function comparable(tree: Root | undefined): unknown {
  return JSON.parse(JSON.stringify(tree), function (this: { type?: string }, key, value) {
    if (key === 'spread' || key === 'label' || key === 'position') return undefined
    if (key === 'value' && this.type === 'code')
      return String(value)
        .replace(/^[^\S\n]+$/gm, '')
        .replace(/\n+$/, '')
    if (key === 'value') return String(value).replace(/\s+/g, ' ').trim()
    if (key === 'children') return value.filter((child: { value?: string }) => child.value !== '')
    if (key === 'meta') return value?.trim() || undefined
    return value ?? undefined
  })
}
