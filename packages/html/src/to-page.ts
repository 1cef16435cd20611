import { labelsFor } from '@cec-bulletin/schema/model'
import type { Element, Nodes, Root } from 'hast'
import { direction } from './language/direction.ts'
import { checkTheme } from './options/check-theme.ts'
import type { Around } from './page/around.ts'
import { headOf } from './page/head-of.ts'
import { pageStyle } from './theme/page-style.ts'
import type { Theme } from './theme/theme.ts'
import { themes } from './theme/themes.ts'
import { h } from './tree/h.ts'
import { lines } from './tree/lines.ts'
import { text } from './tree/text.ts'

/** What a page without an issue says of itself, and how it looks. */
export interface PageOptions {
  /** Of the page, on one line. */
  title: string
  /** BCP 47. */
  lang: string
  /** For search results, in a sentence. @default none */
  description?: string
  /** The canonical address. @default none */
  url?: string
  /** The look. @default themes.ink */
  theme?: Theme
  /** What it has beside its parts. @default nothing */
  around?: Around
}

/**
 * A page in the look of an issue's that shows no issue, such as an index: with its head, its policy and its style.
 *
 * @param parts What `<body>` holds, such as a `header` with the class `masthead` and a `main` with the id `main`, to
 * which the link leads that skips the rest. Of elements and attributes that pages have; they are not copied.
 * @param options What the page says of itself, and how it looks.
 * @throws {TypeError} for a theme that is not what it says.
 * @example
 * ```ts
 * import { compile, toPage } from '@cec-bulletin/html'
 *
 * const page = toPage([{ type: 'element', tagName: 'main', properties: { id: 'main' }, children: [] }], {
 *   title: '往期目录',
 *   lang: 'zh-CN',
 * })
 * console.log(compile(page).match(/<title>.*<\/title>/)?.[0]) // <title>往期目录</title>
 * ```
 */
export function toPage(parts: readonly Element[], options: PageOptions): Root {
  const { title, lang, description, url, theme = themes.ink, around = {} } = options
  const { before = [], after = [] } = around
  const skip = h('a', [text(labelsFor(lang).skip)], { className: ['skip'], href: '#main' })
  const body = h('body', lines([skip, ...before, ...parts, ...after]))
  const head = headOf({
    title,
    description,
    url,
    style: pageStyle(title, { theme: checkTheme(theme), paper: 'A4' }),
    pictures: picturesIn(body),
    around,
  })
  const html = h('html', lines([head, body]), { lang, dir: direction(lang) })
  return { type: 'root', children: [{ type: 'doctype' }, text('\n'), html, text('\n')] }
}

function picturesIn(node: Nodes): string[] {
  if (node.type !== 'element') return []
  return node.tagName === 'img' ? [`${node.properties.src}`] : node.children.flatMap(picturesIn)
}
