import { hostileStrings } from '@cec-bulletin/fixtures'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { toSite } from '../src/index.ts'
import { entryOf, series } from './some-series.ts'

const site = (words: string) =>
  toSite({ ...series, title: words, description: words, publisher: words }, [
    entryOf('b', {
      title: words,
      number: words,
      summary: words,
      sections: [{ id: 'a', title: words, articles: [{ id: 'b', title: words }] }],
    }),
    entryOf('a', { title: words, number: words, sections: [{ id: 'a', title: words }] }),
  ])

const harmless = skeletons('文')
const fit = hostileStrings
  .map((words) => words.trim())
  .filter((words) => words !== '' && !/^[\d.]+$/.test(words))

test.each([...fit, '</style><script>alert(1)</script>', ']]>', '--><b>'])(
  '%j makes no element and no attribute',
  (words) => {
    expect(skeletons(words)).toEqual(harmless)
  },
)

function skeletons(words: string): string[] {
  return [...site(words)].filter(([path]) => path.endsWith('.html')).map(([, html]) => skeleton(parse(html)))
}

/** The elements and the names of their attributes; a title may have a class of its own. */
function skeleton(node: DefaultTreeAdapterTypes.Node): string {
  const attributes =
    'attrs' in node ? node.attrs.map(({ name }) => name).filter((name) => name !== 'class') : []
  const children = 'childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName !== '#text') : []
  return `${node.nodeName} ${attributes.join(' ')}(${children.map(skeleton).join()})`
}
