import { createRequire } from 'node:module'
import { textsOf, the } from '@cec-bulletin/fixtures'
import { safeFromMarkdown } from '@cec-bulletin/markdown'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readers } from './readers/readers.ts'

interface Example {
  number: number
  section: string
  markdown: string
}

// CommonJS without types. Its `→` stand for tabs.
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] }

const opening = '---\ntitle: 简报\ndate: 2024-05\nlang: zh-CN\n---\n\n## 栏目\n\n### 文章\n\n'

describe('the examples of CommonMark', () => {
  test('are there', () => expect(tests.length).toBeGreaterThan(640))

  const results = tests.map(({ number, section, markdown }) => {
    const text = opening + markdown.replaceAll('→', '\t')
    return { number, section, text, result: safeFromMarkdown(text) }
  })

  test('each gives an issue with all of its text, or problems with their places', () => {
    for (const { number, text, result } of results) {
      if (result.ok)
        expect(letters(textsOf(result.issue)), `example ${number}`).toBe(letters(textsShown(text)))
      else
        for (const problem of result.problems) {
          expect(problem.line, `example ${number}: ${problem.message.en}`).toBeGreaterThanOrEqual(1)
          expect(problem.column).toBeGreaterThanOrEqual(1)
          expect(problem.message.zh).not.toBe('')
        }
    }
  })

  test('many can be held', () => {
    expect(results.filter(({ result }) => result.ok).length).toBeGreaterThan(300)
  })

  test('none that holds HTML or indented code is accepted', () => {
    const sections = ['HTML blocks', 'Raw HTML', 'Indented code blocks']
    const html = readerNamed('commonmark.js')
    const held = results.filter(({ section, text, result }) => {
      return (
        sections.includes(section) &&
        result.ok &&
        /<pre>|<!--|<(?!\/?(?:p|h\d|em|strong|code|a|ul|ol|li|blockquote|br|hr|img)\b)[a-z]/.test(
          html.toHtml(text.slice(opening.length)),
        )
      )
    })
    expect(held.map(({ number }) => number)).toEqual([])
  })
})

const readerNamed = (wanted: string) =>
  the(
    readers.find(({ name }) => name === wanted),
    wanted,
  )

/** What a page made of the document shows, titles of the front matter included. */
function textsShown(markdown: string): string[] {
  const { toHtml } = readerNamed('micromark with GFM, as GitHub')
  const body = markdown.slice(markdown.indexOf('## 栏目'))
  return ['简报', '2024年5月', ...textsIn(parseFragment(toHtml(body)))]
}

function textsIn(node: DefaultTreeAdapterTypes.Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value]
  // A picture's title is read as its caption.
  if (node.nodeName === 'img' && 'attrs' in node)
    return ['alt', 'title'].map((wanted) => node.attrs.find(({ name }) => name === wanted)?.value ?? '')
  return 'childNodes' in node ? node.childNodes.flatMap(textsIn) : []
}

const letters = (texts: string[]) => texts.join('').replace(/\s/g, '')
