import { allElements, isText } from './nodes.ts'

/** Takes out what editors leave behind and no browser shows: places where a line may end, marks of the order of bytes. */
export function dropUnseen(document: Parameters<typeof allElements>[0]): void {
  for (const element of allElements(document)) {
    for (const node of element.childNodes) if (isText(node)) node.value = node.value.replace(unseen, '')
  }
}

const unseen = /[\u200b\u2060\ufeff]+/g
