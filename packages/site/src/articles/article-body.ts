import type { Element, ElementContent } from 'hast'

interface ArticleBody {
  /** The heading of the page. */
  title: Element | undefined
  body: ElementContent[]
}

/** What an article's element holds, for a page of its own: its title apart, and the rest. */
export function articleBody(element: Element, issuePage: string): ArticleBody {
  const ids = new Set(element.children.flatMap(idsIn))
  const own = element.properties.id
  const addressOf = (anchor: string) =>
    ids.has(anchor) ? `#${anchor}` : anchor === own ? '#main' : `${issuePage}#${anchor}`
  const body: ElementContent[] = []
  let title: Element | undefined
  for (const node of element.children) {
    if (title === undefined && node.type === 'element' && node.tagName === 'h3')
      title = { ...node, tagName: 'h1' }
    else body.push(moved(node, addressOf))
  }
  return { title, body }
}

function idsIn(node: ElementContent): string[] {
  if (node.type !== 'element') return []
  const { id } = node.properties
  return [...(id === undefined ? [] : [`${id}`]), ...node.children.flatMap(idsIn)]
}

/** A copy in which links lead to where their target now is, and sub-headings stand right below the page's title. */
function moved(node: ElementContent, addressOf: (anchor: string) => string): ElementContent {
  if (node.type !== 'element') return node
  const { href } = node.properties
  const isInner = typeof href === 'string' && href.startsWith('#')
  return {
    ...node,
    tagName: node.tagName.replace(/^h([4-6])$/, (_, level: string) => `h${Number(level) - 2}`),
    properties: isInner ? { ...node.properties, href: addressOf(href.slice(1)) } : node.properties,
    children: node.children.map((child) => moved(child, addressOf)),
  }
}
