import type ts from 'typescript'

/** What a function takes in one place. */
export interface Parameter {
  /** None of a pattern such as `{ plugins }`, which has the name that its docstring gives it. */
  name: string | undefined
  type: ts.Type
}

/** The parameters of a function. Those of a unified plugin stand in its type, as a list. */
export function parametersOf(signature: ts.Signature, checker: ts.TypeChecker): Parameter[] {
  return signature.parameters.flatMap((parameter) => {
    const type = checker.getTypeOfSymbol(parameter)
    if (checker.isTupleType(type)) {
      const types = checker.getTypeArguments(type as ts.TypeReference)
      return types.map((one) => ({ name: undefined, type: checker.getNonNullableType(one) }))
    }
    const name = parameter.name.startsWith('__') ? undefined : parameter.name
    return [{ name, type: checker.getNonNullableType(type) }]
  })
}
