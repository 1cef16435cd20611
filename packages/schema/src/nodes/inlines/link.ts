import { present } from '../../canonical/present.ts'
import { hasVisibleText } from '../../canonical/visible-text.ts'
import { report } from '../../rules/walk.ts'
import { line, linkAddress } from '../../shape/field.ts'
import * as z from '../../shape/zod.ts'
import { canonicalTarget, isInnerLink } from '../../values/inner-link.ts'
import type { InlineDefinition, Maybe, Tolerated, Words } from '../definition.ts'
import type { Inline, InlinesInput } from '../inlines.ts'

/** A hyperlink around words; never inside another link. */
export interface Link {
  type: 'link'
  /**
   * An absolute `http:`, `https:`, `mailto:` or `tel:` address, or `#` and the anchor of a section or an article of the
   * issue, which `anchorsOf` names.
   */
  url: string
  /** Advisory text, shown by browsers on hover. */
  title?: string
  /** The words to click on: at least one visible character, no link, no reference to a note. */
  children: Inline[]
}

/** A link as `parseIssue` takes it, with the fields of `Link`. */
export interface LinkInput extends Tolerated {
  type: 'link'
  url: string
  title?: Maybe<string>
  children: InlinesInput
}

export const link = {
  type: 'link',
  fields: ({ inlines }) => ({ url: linkAddress, title: z.nullish(line), children: inlines }),
  canonical: ({ url, title }, children) =>
    present({ type: 'link' as const, url: canonicalTarget(url.trim()), title: title?.trim(), children }),
  check: (node, passed) => {
    const { walk, link } = passed
    if (link) report(walk, 'nested-link', { value: link.url })
    else if (!hasVisibleText(node.children)) report(walk, 'empty-link', { value: node.url })
    passed.count++
    if (isInnerLink(node.url)) walk.leadsWithin = true
    passed.link = node
  },
} satisfies InlineDefinition<LinkInput, Link>

export const linkWords: Words<LinkInput> = {
  node: ['A link around words.', '链接。'],
  url: [
    'Whole address: https://, http://, mailto: or tel:; or # and the anchor of a section or an article of the issue.',
    '完整地址：https://、http://、mailto: 或 tel:；或 # 加本期栏目、文章的锚点。',
  ],
  title: ['Shown on hover.', '悬停时显示的文字。'],
  children: ['The words to click on; no link inside.', '可点击的文字；其中不能再有链接。'],
}
