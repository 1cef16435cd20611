import * as z from 'zod/mini'
import { present } from '../../canonical/present.ts'
import { hasVisibleText } from '../../canonical/visible-text.ts'
import { report } from '../../rules/walk.ts'
import { address, line } from '../../shape/field.ts'
import type { InlineDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { Inline, InlinesInput } from '../inlines.ts'

/** A hyperlink around words; never inside another link. */
export interface Link {
  type: 'link'
  /** An absolute `http:`, `https:`, `mailto:` or `tel:` address. */
  url: string
  /** Advisory text, shown by browsers on hover. */
  title?: string
  /** The words to click on: at least one visible character, no link, no reference to a note. */
  children: Inline[]
}

export interface LinkInput extends Tolerated {
  type: 'link'
  url: string
  title?: Maybe<string>
  children: InlinesInput
}

export const link = {
  type: 'link',
  fields: ({ inlines }) => ({ url: address, title: z.nullish(line), children: inlines }),
  canonical: ({ url, title }, children) =>
    present({ type: 'link' as const, url: url.trim(), title: title?.trim(), children }),
  check: (node, passed) => {
    const { walk, link } = passed
    if (link) report(walk, 'nested-link', { value: link.url })
    else if (!hasVisibleText(node.children)) report(walk, 'empty-link', { value: node.url })
    passed.count++
    passed.link = node
  },
} satisfies InlineDefinition<LinkInput, Link>

export const linkWords: Words<LinkInput> = {
  node: ['A link around words.', '链接。'],
  url: [
    'Whole address: https://, http://, mailto: or tel:.',
    '完整地址：https://、http://、mailto: 或 tel:。',
  ],
  title: ['Shown on hover.', '悬停时显示的文字。'],
  children: ['The words to click on; no link inside.', '可点击的文字；其中不能再有链接。'],
}
