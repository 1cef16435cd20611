import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/**
 * Where HTML differs from what is expected, after parsing: elements, attributes in any order, and texts. Line feeds
 * between elements say nothing and are passed over.
 */
export function differentElements(html: string, expected: string): string | undefined {
  const found = partsOf(parseFragment(html).childNodes, '')
  const wanted = partsOf(parseFragment(expected).childNodes, '')
  for (let index = 0; index < Math.max(found.length, wanted.length); index++) {
    const [one, other] = [found[index] ?? end, wanted[index] ?? end]
    if (one.shown === other.shown && one.path === other.path) continue
    return `has ${one.shown} in \`${one.path}\` where \`toHtml\` has ${other.shown} in \`${other.path}\``
  }
  return undefined
}

interface Part {
  /** The elements around it, such as `article > section > p`. */
  path: string
  /** A tag with its attributes, or a text. */
  shown: string
}

const end: Part = { path: '', shown: 'nothing more' }

function partsOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], path: string): Part[] {
  return nodes.flatMap((node): Part[] => {
    if ('value' in node) return node.value === '\n' ? [] : [{ path, shown: `the text \`${node.value}\`` }]
    if (!('tagName' in node)) return [{ path, shown: `a \`${node.nodeName}\`` }]
    const inside = path === '' ? node.tagName : `${path} > ${node.tagName}`
    return [{ path, shown: `\`${tagOf(node)}\`` }, ...partsOf(node.childNodes, inside)]
  })
}

function tagOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const attributes = attrs.map(({ name, value }) => ` ${name}="${value}"`).sort()
  return `<${tagName}${attributes.join('')}>`
}
