import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fixtures, resolve, the } from '@cec-bulletin/fixtures'
import type { Nodes } from 'hast'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { toHast, toHtml } from '../src/index.ts'

const cases = fixtures().flatMap(({ name, folder, issue }) => [
  { name: `${name}: fragment`, file: `${folder}issue.html`, issue, document: false },
  { name: `${name}: page`, file: `${folder}issue.page.html`, issue, document: true },
])

// UPDATE=1 records what comes out; read the difference before it goes in.
describe.each(cases)('$name', ({ file, issue, document }) => {
  const html = toHtml(issue, { document, resolve })

  test('is what was recorded', () => {
    if (process.env.UPDATE === '1') writeFileSync(file, html)
    expect(existsSync(file), `${file} is not there; record it with UPDATE=1`).toBe(true)
    expect(html).toBe(readFileSync(file, 'utf8'))
  })

  test('is to a browser the tree it was: nothing moved, closed or added', () => {
    const [read] = (document ? parse(html) : parseFragment(html)).childNodes.filter(
      (node) => 'tagName' in node,
    )
    const [made] = toHast(issue, { document, resolve }).children.filter((node) => node.type === 'element')
    expect(ofParse5(the(read, 'element'))).toEqual(ofHast(the(made, 'element')))
  })
})

type Outline = string | [string, ...Outline[]]

function ofHast(node: Nodes): Outline {
  if (node.type === 'element') return [node.tagName, ...joined(node.children.map(ofHast))]
  return node.type === 'text' ? node.value : ''
}

function ofParse5(node: DefaultTreeAdapterTypes.ChildNode): Outline {
  if ('tagName' in node) return [node.tagName, ...joined(node.childNodes.map(ofParse5))]
  return 'value' in node ? node.value : ''
}

/** Line feeds between elements are for people who read the source; a parser moves some of them. */
function joined(nodes: Outline[]): Outline[] {
  return nodes.filter((node) => typeof node !== 'string' || node.trim() !== '')
}
