import { type Article, type Issue, mapLinks } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { type Options, type Theme, themes, toHast, toHtml } from '../src/index.ts'
import { issueWith } from './issue-with.ts'

const issue = issueWith(['文'])

describe('an unknown node', () => {
  test('in a body', () => {
    expect(() => toHast(withBlock({ type: 'sidebar' }))).toThrow(
      'Cannot render unknown node `sidebar` at sections[0].articles[0].body[0]; expected one of `paragraph`, `heading`, ',
    )
  })
  test('in a paragraph', () => {
    expect(() =>
      toHast(withBlock({ type: 'paragraph', children: [{ type: 'html', value: '<b>' }] })),
    ).toThrow(
      'Cannot render unknown node `html` at sections[0].articles[0].body[0].children[0]; expected one of `text`, ' +
        '`strong`, `emphasis`, `delete`, `link`, `break`, `inlineCode`, `footnoteReference`.',
    )
  })
  test('with a name every object has', () => {
    expect(() => toHast(withBlock({ type: 'constructor' }))).toThrow('unknown node `constructor`')
  })
  test('that has no type', () => {
    expect(() => toHast(withBlock({}))).toThrow(
      'Cannot render unknown node `undefined` at sections[0].articles[0].body[0]',
    )
  })
  test('a note nobody wrote', () => {
    const node = { type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'x' }] }
    expect(() => toHast(withBlock(node))).toThrow(
      'Cannot refer to unknown note `x` at sections[0].articles[0].body[0].children[0]; ' +
        'expected one of `notes`: none',
    )
  })
  test('a link to a place that the issue does not have', () => {
    const node = { type: 'paragraph', children: [{ type: 'link', url: '#x', children: [] }] }
    expect(() => toHast(withBlock(node))).toThrow(
      'Cannot lead to `"#x"` at sections[0].articles[0].body[0].children[0].url; expected `#` and the anchor of',
    )
  })
  test.each([
    [['<b>粗</b>'], '["<b>粗</b>"]'],
    [5, '5'],
    [{ value: '<b>' }, '{"value":"<b>"}'],
    [undefined, 'undefined'],
  ])('text that is none: %j', (value, shown) => {
    const paragraph = { type: 'paragraph', children: [{ type: 'text', value }] }
    const message = `Cannot write \`${shown}\` as text; expected a string`
    expect(() => toHtml(withBlock(paragraph))).toThrow(message)
    expect(() => toHtml({ ...issue, title: value as never })).toThrow(message)
  })
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://e.cn/1',
    '//e.cn/',
    '/a',
    '',
  ])('an address that no issue has: %j', (url) => {
    const message = (place: string) =>
      `Cannot lead to \`${JSON.stringify(url)}\` at ${place}; expected an address that begins with \`http:\`, `
    const link = { type: 'link', url, children: [{ type: 'text', value: '文' }] }
    const image = { type: 'image', url, alt: '文' }
    const article = 'sections[0].articles[0]'
    expect(() => toHtml(withBlock({ type: 'paragraph', children: [link] }))).toThrow(
      message(`${article}.body[0].children[0].url`),
    )
    expect(() => toHtml(withBlock(image))).toThrow(message(`${article}.body[0].url`))
    expect(() => toHtml({ ...issue, url }, { document: true })).toThrow(message('url'))
    expect(() => toHtml({ ...issue, imprint: { editors: [], site: url } })).toThrow(message('imprint.site'))
    expect(() => toHtml(mapLinks(withSource(), () => url))).toThrow(message(`${article}.sources[0].url`))
  })
  test('a list marker the model does not know', () => {
    const node = { type: 'list', ordered: false, marker: 'constructor', children: [] }
    expect(() => toHast(withBlock(node))).toThrow(
      'Cannot render unknown list marker `constructor` at sections[0].articles[0].body[0]; expected one of `※`, ',
    )
  })
})

describe('an option that is not what it says', () => {
  test.each<[object, string]>([
    [{ document: 'yes' }, 'Cannot use `"yes"` as `document`; expected one of `false`, `true`'],
    [{ headingLevel: 4 }, 'Cannot use `4` as `headingLevel`; expected one of `1`, `2`, `3`'],
    [
      { externalLinks: 'x' },
      'Cannot use `"x"` as `externalLinks`; expected one of `"plain"`, `"rel"`, `"host"`',
    ],
    [{ paper: 'A3' }, 'Cannot use `"A3"` as `paper`; expected one of `"A4"`, `"16:9"`'],
    [
      { plugins: [] },
      'Cannot run `plugins` here; expected them at `toHtmlThrough` of @cec-bulletin/html/rehype',
    ],
  ])('%j', (options, message) => {
    expect(() => toHtml(issue, options as Options)).toThrow(message)
  })
})

describe('a theme that is not what it says', () => {
  test.each<[object, string]>([
    [
      { accent: 'red' },
      'Cannot use `"red"` as `theme.accent`: expected a colour as `#rrggbb`, such as `#b3261e`',
    ],
    [{ accent: '#fff;} body{display:none' }, 'as `theme.accent`: expected a colour'],
    [{ accent: '#12345\n' }, 'as `theme.accent`: expected a colour'],
    [
      { paper: 'black' },
      'Cannot use `"black"` as `theme.paper`; expected one of `"warm"`, `"cool"`, `"white"`',
    ],
    [{ text: 'Comic Sans' }, 'as `theme.text`; expected one of `"serif"`, `"sans"`'],
    [{ titles: 'constructor' }, 'as `theme.titles`; expected one of `"serif"`, `"sans"`'],
    [{ measure: 100 }, 'Cannot use `100` as `theme.measure`: expected a number of characters from 24 to 48'],
    [{ measure: '40em' }, 'as `theme.measure`: expected a number'],
    [{ measure: Number.NaN }, 'as `theme.measure`: expected a number'],
    [{ density: 'tight' }, 'as `theme.density`; expected one of `"compact"`, `"regular"`, `"airy"`'],
    [{ paragraphs: 'x' }, 'as `theme.paragraphs`; expected one of `"indented"`, `"spaced"`'],
    [{ masthead: 'x' }, 'as `theme.masthead`; expected one of `"ruled"`, `"band"`'],
    [{ cover: 'javascript:alert(1)' }, 'as `theme.cover`: expected an absolute `http:` or `https:` address'],
    [{ cover: 'https://e.cn/"><b>' }, 'as `theme.cover`: expected an absolute `http:` or `https:` address'],
    [
      { css: 'body{}' },
      'Cannot use `"body{}"` as `theme.css`: no such token; known are accent, measure, cover, paper, ',
    ],
  ])('%j', (tokens, message) => {
    const theme: Theme = { ...themes.ink, ...tokens }
    expect(() => toHtml(issue, { document: true, theme })).toThrow(message)
  })
})

test('a name every object has is no alignment', () => {
  const row = {
    type: 'tableRow',
    children: [{ type: 'tableCell', children: [{ type: 'text', value: '文' }] }],
  }
  const table = { type: 'table', align: ['constructor'], children: [row] }
  expect(toHtml(withBlock(table))).toContain('<th scope="col">文</th>')
})

function withSource(): Issue {
  return issueWith({ body: ['文'], sources: [{ title: '报', url: 'https://e.cn/' }] })
}

function withBlock(block: unknown): Issue {
  const withBody = (article: Article): Article => ({ ...article, body: [block as never] })
  const sections = issue.sections.map((section) => ({ ...section, articles: section.articles.map(withBody) }))
  return { ...issue, sections }
}
