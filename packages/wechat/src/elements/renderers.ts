import { blockquote } from './blocks/blockquote.ts'
import { code } from './blocks/code.ts'
import { division } from './blocks/division.ts'
import { figure } from './blocks/figure.ts'
import { footer } from './blocks/footer.ts'
import { header } from './blocks/header.ts'
import { heading } from './blocks/heading.ts'
import { line } from './blocks/line.ts'
import { list } from './blocks/lists/list.ts'
import { paragraph } from './blocks/paragraph.ts'
import { cell, row, table } from './blocks/table.ts'
import { bare } from './inlines/bare.ts'
import { deleted } from './inlines/deleted.ts'
import { emphasis } from './inlines/emphasis.ts'
import { image } from './inlines/image.ts'
import { inlineCode } from './inlines/inline-code.ts'
import { link } from './inlines/link.ts'
import { reference } from './inlines/reference.ts'
import type { Render } from './render.ts'
import { unwrapped } from './unwrapped.ts'

/** What becomes of each element that an issue's tree holds; an item of a list belongs to its list. */
export const renderers: ReadonlyMap<string, Render> = new Map(
  Object.entries({
    a: link,
    article: unwrapped,
    blockquote,
    br: bare('br'),
    cite: unwrapped,
    code: inlineCode,
    del: deleted,
    div: division,
    em: emphasis,
    figure,
    footer,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    header,
    hr: line,
    img: image,
    ol: list,
    p: paragraph,
    pre: code,
    section: unwrapped,
    span: unwrapped,
    strong: bare('strong'),
    sup: reference,
    table,
    tbody: unwrapped,
    td: cell,
    th: cell,
    thead: unwrapped,
    time: unwrapped,
    tr: row,
    ul: list,
  }),
)
