import ts from 'typescript'
import type { Sources } from './open-sources.ts'

/** What an editor shows of a docstring, and what is written there. */
export interface Hover {
  /** The name that it belongs to. */
  name: string
  /** The tags that the editor takes from it. */
  tags: string[]
  /** Without white space, as lines are broken in another way. */
  shown: string
  written: string
}

/** The docstrings of a declaration and of its members. */
export function hoversOf(declaration: ts.Declaration, { service }: Sources): Hover[] {
  const hasMembers = ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)
  const members: readonly ts.Declaration[] = hasMembers ? [...declaration.members] : []
  return [declaration, ...members].flatMap((one) => {
    const name = ts.getNameOfDeclaration(one)
    const comments = ts.getJSDocCommentsAndTags(one).filter(ts.isJSDoc)
    if (name === undefined || comments.length === 0) return []
    const info = service.getQuickInfoAtPosition(one.getSourceFile().fileName, name.getStart())
    const tags = info?.tags ?? []
    const shown = [
      ts.displayPartsToString(info?.documentation),
      ...tags.map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`),
    ]
    const written = comments.map((comment) => comment.getText().replace(/^\s*\/?\*+\/?|\*\/$/gm, ''))
    return [
      {
        name: name.getText(),
        tags: tags.map((tag) => tag.name),
        shown: shown.join('').replace(/\s+/g, ''),
        written: written.join('').replace(/\s+/g, ''),
      },
    ]
  })
}
