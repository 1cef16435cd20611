import ts from 'typescript'
import { entries } from './entries.ts'
import type { Sources } from './open-sources.ts'

/** A name that a consumer can import, and what it stands for. */
export interface PublicName {
  /** Where it is imported from, such as `@cec-bulletin/html`. */
  entry: string
  name: string
  symbol: ts.Symbol
  declaration: ts.Declaration
  /** How a function is called; none for anything else. */
  signature: ts.Signature | undefined
}

/** Each once, under the first entry that exports it. */
export function publicNames({ program, checker }: Sources): PublicName[] {
  const seen = new Set<ts.Symbol>()
  return entries.flatMap(({ name: entry, file }) => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`Cannot read \`${file}\`, the entry of ${entry}`)
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const [declaration] = symbol.declarations ?? []
      if (declaration === undefined || seen.has(symbol)) return []
      seen.add(symbol)
      const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
      return [{ entry, name: exported.name, symbol, declaration, signature }]
    })
  })
}
