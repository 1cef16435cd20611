import { colourFaults, darkFaults } from './colour-rules.ts'
import { attributes, elements, properties } from './features.ts'
import { attribute, named, type ReadElement, type ReadPage, sheets, styleOf } from './tree.ts'

/** What of a page breaks a rule. */
export type Rule = (page: ReadPage) => string[]

const fault = (isFault: boolean, what: string) => (isFault ? [what] : [])

export const htmlRules: Readonly<Record<string, Rule>> = {
  'one h1': (page) => fault(named(page, 'h1').length !== 1, 'not one h1'),
  'an outline without gaps': (page) => {
    const levels = page.elements.flatMap(({ tagName }) =>
      /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
    )
    return levels.flatMap((level, index) => fault(level > (levels[index - 1] ?? 0) + 1, `h${level}`))
  },
  'the language within the body': (page) => {
    const [body] = named(page, 'body')
    const inside = body?.childNodes.filter((node): node is ReadElement => 'tagName' in node) ?? []
    return fault(inside.length !== 1 || !attribute(inside[0] as ReadElement, 'lang'), 'no language')
  },
  'UTF-8, said once': (page) => {
    const said = named(page, 'meta').filter((meta) =>
      /utf-8/i.test(`${attribute(meta, 'charset')}${attribute(meta, 'content')}`),
    )
    return fault(said.length !== 1, `said ${said.length} times`)
  },
  'both colour schemes are announced': (page) =>
    ['color-scheme', 'supported-color-schemes'].flatMap((name) =>
      fault(metaOf(page, name) !== 'light dark', name),
    ),
  'addresses and numbers are no links of their own': (page) =>
    ['telephone', 'date', 'address', 'email', 'url'].flatMap((name) =>
      fault(!metaOf(page, 'format-detection')?.includes(`${name}=no`), name),
    ),
  'face, size, line height and colour at each block of words': (page) =>
    page.words.flatMap(({ value, around }) => {
      const block = around.find(({ tagName }) => /^(?:p|h[1-6]|td|th|pre|div)$/.test(tagName))
      const style = block && styleOf(block)
      return ['font-family', 'font-size', 'line-height', 'color'].flatMap((name) =>
        fault(!style?.has(name), `${name} of ${value}`),
      )
    }),
  'Chinese faces for Chinese': (page) =>
    page.words.flatMap(({ value, around }) => {
      const lang = around.map((one) => attribute(one, 'lang')).find((one) => one !== undefined) ?? ''
      const face = around.map((one) => styleOf(one).get('font-family')).find((one) => one !== undefined)
      const isCode = around.some(({ tagName }) => tagName === 'pre' || tagName === 'code')
      return fault(
        /^zh/i.test(lang) && !isCode && !/^(?:PingFang|Songti)/.test(face ?? ''),
        `${face}: ${value}`,
      )
    }),
  'words run as their language does': (page) =>
    page.words.flatMap(({ value, around }) => {
      const nearest = (name: string) =>
        around.map((one) => attribute(one, name)).find((one) => one !== undefined)
      const dir = /^(?:ar|fa|he|ur|ug|yi)\b|-(?:Arab|Hebr)\b/i.test(nearest('lang') ?? '') ? 'rtl' : 'ltr'
      // Code runs from left to right, and a mark as the item that it is of.
      const isApart = around.some((one) => one.tagName === 'pre' || attribute(one, 'nowrap') !== undefined)
      return fault(!isApart && /\p{L}/u.test(value) && nearest('dir') !== dir, `${nearest('lang')}: ${value}`)
    }),
  'nothing under 12 px': (page) =>
    page.elements.flatMap((element) => {
      const size = styleOf(element).get('font-size')
      return fault(size !== undefined && !(Number.parseInt(size, 10) >= 12 && size.endsWith('px')), `${size}`)
    }),
  'lines are 1.35 sizes high, those of text 1.6': (page) =>
    page.elements.flatMap((element) => {
      const style = styleOf(element)
      const height = Number.parseInt(style.get('line-height') ?? '', 10)
      const ratio = height / Number.parseInt(style.get('font-size') ?? '', 10)
      const least = /^h\d$/.test(element.tagName) ? 1.3 : 1.59
      return fault(
        style.has('line-height') && element.tagName !== 'sup' && ratio < least,
        `${element.tagName} ${ratio}`,
      )
    }),
  'words can be read': colourFaults,
  'words can be read in the dark': darkFaults,
  'a fluid column of 600 px': (page) =>
    fault(
      !named(page, 'table').some(
        (one) => styleOf(one).get('max-width') === '600px' && attribute(one, 'width') === '100%',
      ),
      'no column',
    ),
  'conditions for Outlook are balanced': ({ html, comments }) => {
    const conditional = comments.filter((comment) => comment.startsWith('[if mso]>'))
    const inside = conditional.map((one) => one.replace(/^\[if mso\]>|<!\[endif\]$/g, '')).join('')
    const count = (pattern: RegExp) => inside.match(pattern)?.length ?? 0
    const isBalanced = ['table', 'tr', 'td', 'xml', 'style'].every(
      (name) => count(new RegExp(`<${name}[ >]`, 'g')) === count(new RegExp(`</${name}>`, 'g')),
    )
    return [
      ...fault(
        html.split('<!--[if mso]>').length !== html.split('<![endif]-->').length,
        'a condition without end',
      ),
      ...fault(!isBalanced, 'an element without end'),
      ...fault(!inside.includes('<table role="presentation" width="600" align="center"'), 'no ghost table'),
      ...fault(!inside.includes('<o:PixelsPerInch>96</o:PixelsPerInch>'), 'no 96 dpi'),
    ]
  },
  'tables that place and tables that tell': (page) =>
    named(page, 'table').flatMap((table) => [
      ...['cellpadding', 'cellspacing', 'border'].flatMap((name) =>
        fault(attribute(table, name) !== '0', name),
      ),
      ...fault(
        attribute(table, 'role') !== 'presentation' &&
          !within(table).some(({ tagName }) => tagName === 'thead'),
        'neither',
      ),
      ...fault(
        attribute(table, 'role') === 'presentation' &&
          table.childNodes.some(({ nodeName }) => nodeName === 'thead'),
        'both',
      ),
      ...within(table).flatMap((one) =>
        fault(one.tagName === 'th' && attribute(one, 'scope') !== 'col', 'th without scope'),
      ),
    ]),
  'lists are tables': (page) => named(page, 'ul', 'ol', 'li').map(({ tagName }) => tagName),
  'pictures that mail can show': (page) =>
    named(page, 'img').flatMap((picture) => {
      const src = attribute(picture, 'src') ?? ''
      return [
        ...fault(attribute(picture, 'alt') === undefined, 'no alt'),
        ...fault(!(Number(attribute(picture, 'width')) > 1), 'no width'),
        ...fault(!src.startsWith('https://') || /\.(?:svg|webp|avif)(?:[?#]|$)/i.test(src), src),
      ]
    }),
  'a hidden line for lists of mails, of 15 to 200 characters': (page) =>
    page.elements
      .filter((element) => styleOf(element).get('display') === 'none')
      .flatMap((element) => {
        const [node] = element.childNodes
        const { length } = [...(node && 'value' in node ? node.value : '')]
        return [
          ...fault(styleOf(element).get('mso-hide') !== 'all', 'shown by Outlook'),
          ...fault(length < 15 || length > 200, `${length} characters`),
        ]
      }),
  'links in a colour of their own': (page) =>
    links(page).flatMap((link) => fault(!styleOf(link).has('color'), attribute(link, 'href') ?? '')),
  'links within the mail lead to a name': (page) => {
    const names = named(page, 'a').flatMap((one) => attribute(one, 'name') ?? [])
    const inner = links(page).flatMap((link) => attribute(link, 'href')?.match(/^#(.*)/)?.[1] ?? [])
    return [
      ...inner.filter((name) => !names.includes(name)),
      ...names.filter((name, index) => names.indexOf(name) !== index),
    ]
  },
  'links lead to the web, to mail or to a telephone': (page) =>
    links(page).flatMap((link) => {
      const href = attribute(link, 'href') ?? ''
      return fault(!/^(?:https?:\/\/|mailto:|tel:|#)/i.test(href), href)
    }),
  'long addresses break': (page) =>
    page.words.flatMap(({ value, around }) =>
      fault(
        /[!-~]{20}/.test(value) &&
          !around
            .map((one) => styleOf(one).get('word-break'))
            .find((one) => one !== undefined)
            ?.startsWith('break-'),
        value,
      ),
    ),
  'style sheets under 8192 characters': (page) => fault(sheets(page).join('').length >= 8192, 'too long'),
  'nothing is run, fetched or sent but pictures': (page) => [
    ...named(page, 'script', 'link', 'iframe', 'form', 'object', 'base', 'svg').map(({ tagName }) => tagName),
    ...fault(/@import|@font-face|url\(|expression/i.test(sheets(page).join('')), 'a sheet that fetches'),
    ...page.elements.flatMap((one) =>
      fault(/url\(/i.test(attribute(one, 'style') ?? ''), 'a style that fetches'),
    ),
    ...page.elements.flatMap((one) =>
      fault(
        one.attrs.some(({ name }) => /^on|^srcset$/.test(name)),
        'an attribute that runs',
      ),
    ),
  ],
  'features that mail programs know': (page) => [
    ...page.elements.flatMap(({ tagName }) => fault(!elements.includes(tagName), tagName)),
    ...page.elements.flatMap(({ attrs }) =>
      attrs.flatMap(({ name }) => fault(!attributes.includes(name), name)),
    ),
    ...page.elements.flatMap((one) =>
      [...styleOf(one).keys()].flatMap((name) => fault(!Object.hasOwn(properties, name), name)),
    ),
    ...fault(
      /<\/?(?:flex|grid)|display:(?:flex|grid)|position:|float:|var\(|calc\(/i.test(page.html),
      'a layout that Word does not know',
    ),
  ],
}

function metaOf(page: ReadPage, name: string): string | undefined {
  const metas = named(page, 'meta').filter((meta) => attribute(meta, 'name') === name)
  return metas.length === 1 && metas[0] ? attribute(metas[0], 'content') : undefined
}

function links(page: ReadPage): ReadElement[] {
  return named(page, 'a').filter((one) => attribute(one, 'href') !== undefined)
}

/** The elements within, down to the next table. */
function within({ childNodes }: ReadElement): ReadElement[] {
  return childNodes
    .filter((node): node is ReadElement => 'tagName' in node)
    .flatMap((one) => (one.tagName === 'table' ? [] : [one, ...within(one)]))
}
