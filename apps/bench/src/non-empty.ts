/** A list that holds at least one. */
export type NonEmpty<Value> = readonly [Value, ...Value[]]

/** @throws for an empty list, naming what it is a list of. */
export function nonEmpty<Value>([first, ...rest]: readonly Value[], of: string): NonEmpty<Value> {
  if (first === undefined) throw new Error(`There are no ${of}; expected at least one`)
  return [first, ...rest]
}
