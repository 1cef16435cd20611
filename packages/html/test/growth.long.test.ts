import { growth } from '@cec-bulletin/fixtures'
import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

// Sixteen times the input takes sixteen times the work, and some more to collect the garbage of large trees; a
// quadratic step would take 256 times.
test.each<[string, (size: number) => object]>([
  [
    'articles of the same title',
    (size) => ({ articles: repeat(size, () => ({ title: '前言', body: ['文'] })) }),
  ],
  [
    'articles whose titles look like later ones',
    (size) => ({
      articles: repeat(size, (index) => ({ title: index % 2 ? '前言' : `前言-${index}`, body: ['文'] })),
    }),
  ],
  ['notes', (size) => ({ articles: [withNotes(size)] })],
  ['one note referred to again and again', (size) => ({ articles: [withNotes(1, size)] })],
  [
    'characters to escape',
    (size) => ({ articles: [{ title: '<'.repeat(size * 10), body: ['<&'.repeat(size * 10)] }] }),
  ],
  [
    'pictures beside it',
    (size) => ({
      articles: [{ body: repeat(size, (index) => ({ type: 'image', url: `${index}.png`, alt: '图' })) }],
    }),
  ],
])('grows with the issue: %s', { retry: 2 }, (_, section) => {
  const write = (issue: Issue) => toHtml(issue, { resolve: (path) => path })
  expect(growth(write, [issueOf(section(900)), issueOf(section(14_400))], 120)).toBeLessThan(120)
})

// Some hundred thousand arguments are more than a call takes.
test.each<[string, object]>([
  ['paragraphs in an article', { articles: [{ body: repeat(45_000, () => '文') }] }],
  ['paragraphs in front of the articles', { introduction: repeat(45_000, () => '文') }],
  ['articles in a section', { articles: repeat(45_000, () => ({})) }],
])('takes as many as an issue may hold: %s', (_, section) => {
  expect(toHtml(issueOf(section), { document: true }).length).toBeGreaterThan(300_000)
})

const long = 'a'.repeat(300_000)

// Repeated with each article, these would make 180 million characters.
test.each<[string, object, object]>([
  ['the title of a section', { title: long }, {}],
  ['the language of a section', { lang: `en${'-abcdefgh'.repeat(33_000)}` }, {}],
  ['the address of the issue', {}, { url: `https://e.cn/${long}` }],
])('says once what many articles share: %s', (_, section, rest) => {
  const issue = issueOf({ articles: repeat(600, () => ({ title: '文' })), ...section }, rest)
  expect(toHtml(issue, { document: true }).length).toBeLessThan(3_000_000)
})

function withNotes(notes: number, references = notes): object {
  const reference = (index: number) => ({ type: 'footnoteReference', identifier: `n${index % notes}` })
  return {
    title: '文',
    body: repeat(references, (index) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: '文' }, reference(index)],
    })),
    notes: repeat(notes, (index) => ({
      type: 'footnoteDefinition',
      identifier: `n${index}`,
      children: ['注'],
    })),
  }
}

function issueOf(section: object, rest: object = {}): Issue {
  return parseIssue({
    schemaVersion: 1,
    title: '刊',
    date: '2026',
    lang: 'zh-CN',
    sections: [{ title: '栏', ...section }],
    ...rest,
  } as never)
}

function repeat<T>(size: number, make: (index: number) => T): T[] {
  return Array.from({ length: size }, (_, index) => make(index))
}
