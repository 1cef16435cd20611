import type { PdfParts } from '../pdf-of.ts'

/** An element of a structure, and what it holds: the number of marked content on a page, or elements. */
export type Element = [role: string, ...content: (number | Element)[]]

/** A document with a structure; the numbers of marked content are those of the whole document, by tens for each page. */
export function tagged(pages: string[], ...elements: Element[]): PdfParts {
  const objects: string[] = []
  const parents: string[][] = pages.map(() => [])
  const add = (element: Element, parent: number): number => {
    const [role, ...content] = element
    const index = objects.push('') - 1
    const number = 20 + index
    const kids = content.map((one) => {
      if (typeof one !== 'number') return `${add(one, number)} 0 R`
      const page = Math.floor(one / 10)
      const ofPage = parents[page]
      if (ofPage) ofPage[one % 10] = `${number} 0 R`
      return `<< /Type /MCR /Pg ${100 + page * 2} 0 R /MCID ${one % 10} >>`
    })
    objects[index] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${kids.join(' ')}] >>`
    return number
  }
  const root = add(['Document', ...elements], 19)
  const numbers = parents.map(
    (some, page) => `${page} [${Array.from(some, (one) => one ?? 'null').join(' ')}]`,
  )
  objects.push(`<< /Type /StructTreeRoot /K [${root} 0 R] /ParentTree << /Nums [${numbers.join(' ')}] >> >>`)
  const last = 20 + objects.length - 1
  return { pages, objects, catalog: `/MarkInfo << /Marked true >> /StructTreeRoot ${last} 0 R` }
}
