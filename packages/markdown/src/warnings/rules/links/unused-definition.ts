import type { Definition } from 'mdast'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** `[name]: https://…` shows nothing where no link goes by its name: no reader has the address. */
export const unusedDefinition: BlockSuspicion = {
  code: 'unused-definition',
  suspectsIn: (siblings) =>
    siblings.nodes.flatMap((node, index) =>
      node.type === 'definition' && siblings.unused.has(node) ? [suspectOf(node, index, siblings)] : [],
    ),
  explain: ({ received }) => ({
    en: `\`${received}\` gives an address a name which no link goes by, so nobody sees it. Take the line out, or put \`[words]${received}\` where the link belongs.`,
    zh: `“${received}”给网址起了名称，但没有链接用到，读者看不到。请删去这一行，或在该有链接的地方写“[文字]${received}”。`,
  }),
}

function suspectOf(node: Definition, index: number, { nodes, source = '' }: Siblings): Suspect {
  const { label, identifier, position } = node
  const suspect = { position, received: `[${label ?? identifier}]` }
  const { start, end } = position ?? {}
  // `[//]: # (…)` is a remark that somebody left there, and without it two lists would be one.
  const isMeant =
    node.url === '#' || [nodes[index - 1], nodes[index + 1]].every((one) => one?.type === 'list')
  if (isMeant || start?.column !== 1 || start.offset === undefined || end?.offset === undefined)
    return suspect
  const [lineEnd = ''] = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(end.offset, end.offset + 100)) ?? []
  return { ...suspect, fix: { start: start.offset, end: end.offset + lineEnd.length, text: '' } }
}
