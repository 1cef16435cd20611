import { describe, expect, test } from 'vitest'
import { parseIssue } from '../src/index.ts'
import { the } from './fixtures.ts'

const issue = { schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections: [{ title: '动态' }] }
const inSection = (fields: object) =>
  the(parseIssue({ ...issue, sections: [{ title: '动态', ...fields }] }).sections[0], 'section')
const block = (input: unknown) => the(inSection({ introduction: [input] }).introduction[0], 'block')
const inlines = (...children: unknown[]) =>
  (block({ type: 'paragraph', children }) as { children: unknown }).children

const text = (value: string) => ({ type: 'text', value })
const strong = (...children: unknown[]) => ({ type: 'strong', children })
const emphasis = (...children: unknown[]) => ({ type: 'emphasis', children })
const del = (...children: unknown[]) => ({ type: 'delete', children })
const code = (value: string) => ({ type: 'inlineCode', value })
const link = (...children: unknown[]) => ({ type: 'link', url: 'https://e.cn/', children })
const lineBreak = { type: 'break' }

test('code has line feeds between its lines, no white space on empty ones, and none of these at its end', () => {
  const input = { type: 'code', lang: ' js ', meta: null, value: '\n\ta \r\n \u3000\r b\n \n' }
  expect(block(input)).toEqual({ type: 'code', lang: 'js', value: '\n\ta \n\n b' })
  expect(block({ type: 'code', lang: '', value: 'a' })).toEqual({ type: 'code', value: 'a' })
})

describe('what a paragraph holds', () => {
  const cases: [string, input: unknown[], canonical: unknown[]][] = [
    ['a bare string', ['文'], [text('文')]],
    ['texts side by side', ['中', text('文'), '', 'x'], [text('中文x')]],
    ['a mark around a bare string', [{ type: 'strong', children: '重' }], [strong(text('重'))]],
    ['equal marks side by side', [strong('重'), strong('要')], [strong(text('重要'))]],
    [
      'equal marks with an empty one between',
      [strong('重'), emphasis(''), strong('要')],
      [strong(text('重要'))],
    ],
    [
      'equal marks inside equal marks',
      [strong(emphasis('a')), strong(emphasis('b'))],
      [strong(emphasis(text('ab')))],
    ],
    [
      'different marks side by side',
      [strong('重'), emphasis('要')],
      [strong(text('重')), emphasis(text('要'))],
    ],
    ['a mark inside itself', [strong('重', strong('要'))], [strong(text('重要'))]],
    [
      'a mark deep inside itself',
      [strong('a', emphasis('b', strong('c')))],
      [strong(text('a'), emphasis(text('bc')))],
    ],
    ['code like a reference that stays within the code', [code('a[0][id]')], [code('a[0][id]')]],
    ['a mark inside itself, around a link', [strong(link(strong('重')))], [strong(link(text('重')))]],
    ['an empty mark', ['前', strong(), del(''), '后'], [text('前后')]],
    ['a mark around white space', ['前', strong(' \u3000'), '后'], [text('前 \u3000后')]],
    ['a mark around a break', ['前', strong(lineBreak), '后'], [text('前'), lineBreak, text('后')]],
    [
      'white space at the edges of a mark',
      ['前', strong(' 重 '), '后'],
      [text('前 '), strong(text('重')), text(' 后')],
    ],
    [
      'white space at the edges of marks in marks',
      [emphasis(strong(' 重\u00a0'))],
      [text(' '), emphasis(strong(text('重'))), text('\u00a0')],
    ],
    ['a BOM is white space', [strong('\ufeff重')], [text('\ufeff'), strong(text('重'))]],
    ['a zero-width space is not', [strong('\u200b重')], [strong(text('\u200b重'))]],
    [
      'white space at the edges of code and links',
      [code(' x '), link(' 链 ')],
      [code(' x '), text(' '), link(text('链')), text(' ')],
    ],
    [
      'breaks at the edges of marks and links',
      ['a', strong(lineBreak, ' ', link('b', lineBreak)), 'c'],
      [text('a'), lineBreak, text(' '), strong(link(text('b'))), lineBreak, text('c')],
    ],
    ['code side by side', [code('a'), code('b')], [code('ab')]],
    ['code of white space', ['a', code('  '), 'b'], [text('a  b')]],
    ['empty code', ['a', code(''), 'b'], [text('ab')]],
    ['links side by side', [link('a'), link('b')], [link(text('a')), link(text('b'))]],
    ['white space beside a break', ['a ', lineBreak, ' b'], [text('a '), lineBreak, text(' b')]],
    ['white space at the edges of a paragraph', [' a '], [text(' a ')]],
    ['fields of mdast parsers', [{ type: 'text', value: 'a', position: { start: {} } }], [text('a')]],
    ['a null title', [{ ...link('a'), title: null }], [link(text('a'))]],
    [
      'an address and a title with white space',
      [{ type: 'link', url: ' HTTPS://E.cn/ ', title: ' t ', children: 'a' }],
      [{ type: 'link', url: 'HTTPS://E.cn/', title: 't', children: [text('a')] }],
    ],
  ]
  test.each(cases)('%s', (_, input, canonical) => {
    expect(inlines(...input)).toStrictEqual(canonical)
    expect(inlines(...canonical)).toStrictEqual(canonical)
  })
})

describe('blocks', () => {
  const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] })
  const item = (...children: unknown[]) => ({ type: 'listItem', children })
  const row = (...cells: string[]) => ({ type: 'tableRow', children: cells })
  const cells = (...cells: unknown[][]) => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })
  const cases: [string, input: unknown, canonical: unknown][] = [
    ['a bare string', '文', paragraph('文')],
    [
      'bare items',
      { type: 'list', children: ['甲'] },
      { type: 'list', ordered: false, children: [item(paragraph('甲'))] },
    ],
    [
      'nulls',
      {
        type: 'list',
        ordered: null,
        start: null,
        marker: null,
        spread: false,
        children: [{ type: 'listItem', checked: null, spread: true, children: ['甲'] }],
      },
      { type: 'list', ordered: false, children: [item(paragraph('甲'))] },
    ],
    [
      'a start of 1',
      { type: 'list', ordered: true, start: 1, children: ['甲'] },
      { type: 'list', ordered: true, children: [item(paragraph('甲'))] },
    ],
    [
      'a start of 0',
      { type: 'list', ordered: true, start: 0, children: ['甲'] },
      { type: 'list', ordered: true, start: 0, children: [item(paragraph('甲'))] },
    ],
    [
      'a quote without an attribution',
      { type: 'blockquote', attribution: '', children: ['引'] },
      { type: 'blockquote', children: [paragraph('引')] },
    ],
    [
      'a quote with one',
      { type: 'blockquote', attribution: '某人', children: ['引'] },
      { type: 'blockquote', children: [paragraph('引')], attribution: [text('某人')] },
    ],
    [
      'bare cells',
      { type: 'table', children: [row('甲', '')] },
      { type: 'table', children: [cells([text('甲')], [])] },
    ],
    [
      'an alignment of nothing',
      { type: 'table', align: [null, undefined], children: [row('甲', '乙')] },
      { type: 'table', children: [cells([text('甲')], [text('乙')])] },
    ],
    [
      'an alignment of something',
      { type: 'table', align: [undefined, 'right'], children: [row('甲', '乙')] },
      { type: 'table', align: [null, 'right'], children: [cells([text('甲')], [text('乙')])] },
    ],
    [
      'a picture',
      { type: 'image', url: ' https://e.cn/a.png ', alt: ' 图 ', title: null, caption: [], credit: '某人' },
      { type: 'image', url: 'https://e.cn/a.png', alt: '图', credit: [text('某人')] },
    ],
  ]
  test.each(cases)('%s', (_, input, canonical) => {
    expect(block(input)).toStrictEqual(canonical)
    expect(block(canonical)).toStrictEqual(canonical)
  })
})

describe('an issue', () => {
  test('its absent lists are there and its null fields are not', () => {
    const lenient = {
      ...issue,
      $schema: './issue.schema.json',
      series: null,
      number: 7,
      summary: null,
      url: null,
      sections: [
        {
          id: null,
          title: ' 动态\n',
          lang: null,
          introduction: null,
          articles: [{ title: ' ', body: null }],
        },
      ],
      imprint: { editors: ['甲'], email: null },
    }
    expect(parseIssue(lenient)).toStrictEqual({
      schemaVersion: 1,
      title: '题',
      number: '7',
      date: '2023',
      lang: 'zh',
      sections: [{ title: '动态', introduction: [], articles: [{ body: [], sources: [], notes: [] }] }],
      imprint: { editors: [{ name: '甲' }] },
    })
  })

  test('names of notes are trimmed on both ends of a reference', () => {
    const article = {
      body: [
        {
          type: 'paragraph',
          children: ['文', { type: 'footnoteReference', identifier: ' 注 ', label: '注' }],
        },
      ],
      notes: [{ type: 'footnoteDefinition', identifier: '注 ', label: null, children: ['甲'] }],
      sources: ['报 '],
    }
    expect(inSection({ articles: [article] }).articles[0]).toStrictEqual({
      body: [{ type: 'paragraph', children: [text('文'), { type: 'footnoteReference', identifier: '注' }] }],
      sources: [{ title: '报' }],
      notes: [
        {
          type: 'footnoteDefinition',
          identifier: '注',
          children: [{ type: 'paragraph', children: [text('甲')] }],
        },
      ],
    })
  })
})
