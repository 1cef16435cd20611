import type { Range } from '../../../source/range.ts'
import type { Cut } from './cut.ts'
import { pictureIn } from './picture-in.ts'

/** Shortcodes of Hugo, tags of Liquid and Nunjucks, attributes of kramdown, fences of VuePress, boxes of tasks. */
export function findCuts(text: string, code: readonly Range[]): Cut[] {
  let next = 0
  return [...text.matchAll(pattern)].flatMap((match): Cut[] => {
    const { groups = {} } = match
    const lead = groups.lead?.length ?? 0
    const from = match.index + lead
    const length = match[0].length - lead
    while ((code[next]?.from ?? Number.POSITIVE_INFINITY) + (code[next]?.length ?? 0) <= from) next++
    const stretch = code[next]
    if (stretch && stretch.from < from + length) return []
    if (groups.box !== undefined) return [{ from, length, says: groups.box === ' ' ? '☐' : '☑' }]
    const picture = pictureIn(text.slice(from, from + length), from)
    return [{ from, length, ...(picture && { picture }) }]
  })
}

const pattern = new RegExp(
  [
    // `{{< figure src="a.png" >}}`, `{{% notice %}}`, `{{ site.url }}`
    String.raw`\{\{[<%]?[^{}\n]{0,2000}?[>%]?\}\}`,
    // `{% asset_img a.png %}`
    String.raw`\{%[^{}\n]{0,2000}?%\}`,
    // `## Title {#name}`, `{:toc}`
    String.raw`\{[:#.][\w#.:="' -]{0,200}\}(?=[ \t]*$)`,
    // `:::tip`
    String.raw`(?<=^ {0,3}):{3,}[ \t]{0,3}[\w-]{0,40}`,
    // `- [x] done`
    String.raw`(?<lead>^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})\[(?<box>[ xX])\](?=[ \t])`,
  ].join('|'),
  'gm',
)
