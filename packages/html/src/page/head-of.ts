import type { Element } from 'hast'
import { h } from '../tree/h.ts'
import { lines } from '../tree/lines.ts'
import { text } from '../tree/text.ts'
import type { Around } from './around.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

interface HeadParts {
  title: string
  description?: string | undefined
  /** The canonical address. */
  url?: string | undefined
  style: string
  /** The text of a `<script>` that holds data. */
  data?: string
  /** Where the pictures are that the page shows. */
  pictures: string[]
  /** What else is said about the page. */
  metadata?: Element[]
  around: Around
}

/** A `<head>` whose policy permits what stands in it, and no more. */
export function headOf({
  title,
  description,
  url,
  data,
  pictures,
  metadata = [],
  ...rest
}: HeadParts): Element {
  const { head = [], style: further = '' } = rest.around
  const style = rest.style + further
  const policy = contentSecurityPolicy({ style, data, pictures })
  const parts = [
    h('meta', [], { charSet: 'utf-8' }),
    h('meta', [], { httpEquiv: ['Content-Security-Policy'], content: policy }),
    h('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', [text(title)]),
  ]
  if (description !== undefined) parts.push(h('meta', [], { name: 'description', content: description }))
  if (url !== undefined) parts.push(h('link', [], { rel: ['canonical'], href: url }))
  parts.push(...metadata)
  if (data !== undefined) parts.push(h('script', [text(data)], { type: 'application/ld+json' }))
  parts.push(h('style', [text(style)]), ...head)
  return h('head', lines(parts))
}
