import type { Image, ImageReference } from 'mdast'
import type { SourceImage } from '../../../source/blocks.ts'
import type { Markdown } from '../markdown.ts'
import { within } from './within.ts'

/** A picture; its title is its caption. None where it has no address. */
export function imageOf(
  node: Image | ImageReference,
  { text, details, definitions }: Markdown,
): SourceImage[] {
  const target = node.type === 'image' ? node : definitions.get(node.identifier)
  const { url, title } = (target && details.get(target)) ?? {}
  if (!target || !url || target.url === '') return []
  const alt = details.get(node)?.alt
  return [
    {
      type: 'image',
      url: within(url, { value: target.url, text }),
      ...(alt && node.alt && { alt: within(alt, { value: node.alt, text }) }),
      ...(title &&
        target.title && {
          caption: [{ type: 'text', ...within(title, { value: target.title, text }) }],
        }),
    },
  ]
}
