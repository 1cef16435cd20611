import type { BlockInput } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toEmail } from '../src/index.ts'
import { issueOf } from './email-of.ts'

const table: BlockInput = {
  type: 'table',
  children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: ['格'] }] }],
}

test.each<[string, BlockInput, RegExp]>([
  ['a paragraph', '文', /<p [^>]*><a name="place"><\/a>文/],
  ['a sub-heading', { type: 'heading', depth: 4, children: ['小题'] }, /<h3 [^>]*><a name="place"><\/a>小题/],
  ['a quote', { type: 'blockquote', children: ['引文'] }, /<p [^>]*><a name="place"><\/a>引文/],
  ['a list', { type: 'list', ordered: false, children: ['项'] }, /<td [^>]*><a name="place"><\/a>•</],
  ['a table', table, /<td [^>]*><a name="place"><\/a>\n<table/],
  ['a line', { type: 'thematicBreak' }, /<div><a name="place"><\/a>\n<hr /],
])('the place of an article without a title that begins with %s', (_, block, place) => {
  const sections = [{ title: '动态', articles: [{ id: 'place', body: [block, '末段'] }] }]
  expect(toEmail(issueOf({ sections })).html).toMatch(place)
})
