import ts from 'typescript'

/**
 * Whether a function can come to a `throw`, in itself or in whatever it names: what a `try` with a `catch` holds aside.
 * What is said to throw by `@throws` counts as well, for what the engine throws.
 */
export function reachesThrow(declaration: ts.Declaration, checker: ts.TypeChecker): boolean {
  const seen = new Set<ts.Node>([declaration])

  return reaches(declaration)

  function reaches(node: ts.Node): boolean {
    if (ts.isThrowStatement(node)) return true
    if (ts.isTypeNode(node)) return false
    if (ts.isTryStatement(node) && node.catchClause) {
      return [node.catchClause, node.finallyBlock].some((part) => part !== undefined && reaches(part))
    }
    if (ts.isIdentifier(node) && declarationsOf(node).some(leadsToThrow)) return true
    return ts.forEachChild(node, (child) => reaches(child) || undefined) ?? false
  }

  function leadsToThrow(named: ts.Declaration): boolean {
    if (seen.has(named)) return false
    seen.add(named)
    return isSaidToThrow(named) || reaches(named)
  }

  /** The functions and values of the sources that a name stands for. */
  function declarationsOf(name: ts.Identifier): ts.Declaration[] {
    const symbol = checker.getSymbolAtLocation(name)
    const named = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (named?.declarations ?? []).filter(
      (one) =>
        (ts.isFunctionDeclaration(one) || ts.isVariableDeclaration(one)) &&
        !one.getSourceFile().isDeclarationFile,
    )
  }
}

function isSaidToThrow(declaration: ts.Declaration): boolean {
  return ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'throws')
}
