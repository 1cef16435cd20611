import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema/model'

/** Where each picture of an issue is, `sections[0].introduction[2]`, in the order in which its tree shows them. */
export function picturePlaces({ sections }: Issue): string[] {
  return sections.flatMap(({ introduction, articles }, index) => {
    const section = `sections[${index}]`
    return [
      ...placesIn(introduction, `${section}.introduction`),
      ...articles.flatMap(({ body, notes }, number) => [
        ...placesIn(body, `${section}.articles[${number}].body`),
        ...placesIn(notes, `${section}.articles[${number}].notes`),
      ]),
    ]
  })
}

/** A picture is a block: it stands among the first children of a node, in front of its caption or of whom it is by. */
function placesIn(nodes: readonly IssueNode[], around: string): string[] {
  return nodes.flatMap((node, index) => {
    const place = `${around}[${index}]`
    return node.type === 'image' ? [place] : placesIn(childrenOf(node), `${place}.children`)
  })
}
