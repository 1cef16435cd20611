import { compile, toHast } from '@cec-bulletin/html'
import type { Article, Issue } from '@cec-bulletin/schema/model'
import type { Element, ElementContent } from 'hast'
import { bare } from './bare.ts'
import { classesOf } from './classes-of.ts'

interface ContentOptions {
  page: string
  resolve: (path: string) => string
}

interface Contents {
  whole: () => string
  of: (article: Article) => string
}

/** The words of an issue as HTML for feeds, whole or by article, each without the title, which its entry says. */
export function contentsOf(issue: Issue, { page, resolve }: ContentOptions): Contents {
  const { children } = toHast(issue, { externalLinks: 'plain', resolve })
  const fragment = elementsIn({ children })[0]
  if (fragment === undefined) throw new TypeError('Cannot find the element of the issue in its tree')
  const sections = elementsIn(fragment).filter(({ tagName }) => tagName === 'section')
  const articles = sections.flatMap((section) => elementsIn(section).filter(isArticle))
  const order = new Map(
    issue.sections.flatMap((section) => section.articles).map((one, index) => [one, index]),
  )
  const write = (element: Element) => compile({ type: 'root', children: [bare(element, { page })] })
  return {
    whole: () => write(withoutTitle(fragment)),
    of: (article) => {
      const element = articles[order.get(article) ?? -1]
      if (element === undefined) throw new TypeError('Cannot find the element of an article in its tree')
      return write(article.title === undefined ? element : withoutTitle(element))
    },
  }
}

function elementsIn({ children }: { children: readonly { type: string }[] }): Element[] {
  return children.filter((node): node is Element => node.type === 'element')
}

function isArticle(element: Element): boolean {
  return element.tagName === 'article' || classesOf(element).includes('article')
}

/** The title is the first heading: in the masthead of an issue, at the head of an article. */
function withoutTitle(element: Element): Element {
  const [first] = elementsIn(element)
  if (first === undefined) return element
  if (first.tagName !== 'header') return without(element, (one) => one === first)
  const masthead = without(first, (one) => /^h\d$/.test(one.tagName) || classesOf(one).includes('date'))
  if (elementsIn(masthead).length === 0) return without(element, (one) => one === first)
  return { ...element, children: element.children.map((node) => (node === first ? masthead : node)) }
}

/** Without the elements of which it is true, and without the line feed behind each. */
function without(element: Element, isLeftOut: (one: Element) => boolean): Element {
  const { children } = element
  const goes = (node: ElementContent | undefined) => node?.type === 'element' && isLeftOut(node)
  return { ...element, children: children.filter((node, index) => !goes(node) && !goes(children[index - 1])) }
}
