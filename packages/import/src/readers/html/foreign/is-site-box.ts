import { allElements, attributeOf, classesOf, type HtmlElement, textIn } from '../tree/nodes.ts'

/**
 * Whether a box beside or within the text is of the site, by its name: for sharing, printing and turning pages, lists of
 * other pages, comments. Names that sites give to boxes of text as well, such as `info`, are not among them.
 */
export function isSiteBox(element: HtmlElement): boolean {
  if (/^(?:nav|form|button|aside)$/.test(element.tagName)) return true
  const own = [attributeOf(element, 'id') ?? '', ...classesOf(element)]
  if (own.includes('button-wrapper') && ofSite.test(textIn(element).trim())) return true
  return own.some((name) => names.test(name)) && weightOf(element) <= most
}

/** On a button among the text, which may as well be the author's own. */
const ofSite = /^(?:share\b.{0,40}|subscribe(?: now)?|leave a comment|upgrade to paid|refer a friend)$/i

const names = new RegExp(
  `^(?:${[
    '(?:[a-z]+[-_])?share(?:[-_](?:box|bar|btn|buttons|list|links))?|bdshare\\w*|bshare\\w*|social-?share|sharedaddy|jiathis\\w*|addtoany\\w*',
    'subscri(?:be|ption)-(?:widget|box|form)(?:-wrap)?',
    '(?:[a-z]+[-_])?(?:pager?|pagination|page-?nav|prev-?next|pre-?next|prevnext|siblings)|(?:post|article|entry)-navigation|navigation|pagebar|shangxia|(?:pre|prev|next)(?:-?(?:article|post|page))?',
    '(?:jp-)?related(?:[-_]?(?:posts?|news|articles?|list|links|docs?))?(?:[-_]\\w+)?|xiangguan|recommend(?:ed)?(?:-\\w+)?|hot-?(?:news|list|articles?)|guess-?like',
    'comments?(?:-area|-list)?|respond|disqus_thread|reply|pinglun',
    'bread-?crumbs?|crumbs?|position|location|weizhi|cur(?:rent)?-?(?:position|location)|dqwz',
    'print|printer|tools?|toolbar|font-?size|zoom-?tools|close-?window|op(?:erate|eration)s?',
    'subscri(?:be|ption)(?:-(?:box|form|widget|wrap|widget-wrap))?|newsletter-(?:form|signup)|sign-?up(?:-(?:card|form))?|kg-signup-card|gh-cta|like-?(?:box|button)',
    'qr-?code|ewm|erweima|code-?box|copyright|side-?bar|widget(?:-area)?|skip-link|screen-reader-text|entry-footer|(?:post-|article-)?tags(?:[-_]\\w+)?|tags?-links?|(?:post-?)?(?:meta-)?categor(?:y|ies)(?:-(?:links?|name))?|cat-links?|wp-block-post-(?:terms|author__(?:avatar|bio|byline))|node__links|field--name-field-tags|icons|visually-hidden|article-info-term|(?:ez-|lwp)?toc(?:[-_]\\w+)*|table-of-contents',
  ].join('|')})$`,
  'i',
)

/** How many characters stand in it outside of links, of which such boxes are made. */
function weightOf(element: HtmlElement): number {
  const all = lengthOf(element)
  const links = allElements(element).filter(({ tagName }) => tagName === 'a')
  return links.reduce((rest, link) => rest - lengthOf(link), all)
}

const lengthOf = (element: HtmlElement) => textIn(element).replace(/\s+/gu, '').length

const most = 200
