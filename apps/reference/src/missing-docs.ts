import ts from 'typescript'
import { examplesIn } from './examples-in.ts'
import type { Sources } from './open-sources.ts'
import { type Parameter, parametersOf } from './parameters-of.ts'
import type { PublicName } from './public-names.ts'
import { reachesThrow } from './reaches-throw.ts'

/** What the docstrings of a public name leave unsaid, each as a line: `@cec-bulletin/html, toHtml: a summary`. */
export function missingDocs(known: PublicName, { checker }: Sources): string[] {
  const missing = [
    ...(summaryOf(known.symbol, checker) === '' ? ['a summary'] : []),
    ...membersWithoutSummary(known, checker).map((name) => `a summary of \`${name}\``),
    ...(known.signature ? missingOfFunction(known, parametersOf(known.signature, checker), checker) : []),
  ]
  return missing.map((what) => `${known.entry}, ${known.name}: ${what}`)
}

function missingOfFunction(known: PublicName, parameters: Parameter[], checker: ts.TypeChecker): string[] {
  const tags = known.symbol.getJsDocTags(checker)
  const described = tags.filter(({ name }) => name === 'param').map(({ text = [] }) => text)
  const undescribed = parameters.flatMap((parameter, index) => {
    const [name, ...words] = described[index] ?? []
    const isNamed = name !== undefined && (parameter.name ?? name.text) === name.text
    return isNamed && words.length > 0 ? [] : [`the parameter ${index + 1}`]
  })
  const imports = new RegExp(`^import .*\\b${known.name}\\b.* from '${known.entry}'$`, 'm')
  const isShown = tags
    .filter(({ name }) => name === 'example')
    .flatMap(({ text }) => examplesIn(ts.displayPartsToString(text)))
    .some((example) => imports.test(example))
  const mayThrow = !tags.some(({ name }) => name === 'throws') && reachesThrow(known.declaration, checker)
  return [
    ...undescribed,
    ...optionsWithoutDefault(parameters, checker).map((name) => `\`@default\` of the option \`${name}\``),
    ...(isShown ? [] : ['an `@example` that imports it and prints something']),
    ...(mayThrow ? ['`@throws`'] : []),
  ]
}

function optionsWithoutDefault(parameters: Parameter[], checker: ts.TypeChecker): string[] {
  return parameters.flatMap(({ type }) => {
    if (!/Options\b/.test(checker.typeToString(type))) return []
    return checker
      .getPropertiesOfType(type)
      .filter(({ flags }) => flags & ts.SymbolFlags.Optional)
      .filter((option) => !option.getJsDocTags(checker).some(({ name }) => name === 'default'))
      .map(({ name }) => name)
  })
}

/**
 * The `type` of a node says itself what it is, and the fields of an `ArticleInput` are those of an `Article`, as its
 * summary says.
 */
function membersWithoutSummary({ name, declaration }: PublicName, checker: ts.TypeChecker): string[] {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return []
  const canonical = name.endsWith('Input') ? fieldsBeside(declaration, name.slice(0, -'Input'.length)) : []
  return declaration.members.flatMap((member) => {
    const symbol = member.name && checker.getSymbolAtLocation(member.name)
    if (symbol === undefined || symbol.name === 'type' || canonical.includes(symbol.name)) return []
    return summaryOf(symbol, checker) === '' ? [symbol.name] : []
  })
}

function fieldsBeside(declaration: ts.Declaration, name: string): string[] {
  const beside = declaration.getSourceFile().statements.filter(ts.isInterfaceDeclaration)
  const members = beside.find((one) => one.name.text === name)?.members ?? []
  return members.flatMap((member) => member.name?.getText() ?? [])
}

const summaryOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim()
