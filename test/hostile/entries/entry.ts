/** A function that strangers' input reaches. */
export interface Entry {
  name: string
  /** Where a text can stand in its input: each makes such an input of the text. */
  places: Readonly<Record<string, (text: string) => unknown>>
  /** The work on one input; `undefined` for what is no input of it, such as an issue that is refused. */
  open: (input: unknown) => Work | undefined
}

export interface Work {
  run: () => unknown
  /** The promises that a result of `run` breaks, one sentence each. */
  broken: (result: unknown) => string[]
}

interface Parts<Input, Result> {
  name: string
  places?: Readonly<Record<string, (text: string) => unknown>>
  take: (input: unknown) => { input: Input } | undefined
  run: (input: Input) => Result
  /** @default none beside those of every entry */
  broken?: (input: Input, result: Result) => string[]
}

export function entry<Input, Result>({
  name,
  places = { bare: (text) => text },
  take,
  run,
  broken = () => [],
}: Parts<Input, Result>): Entry {
  return {
    name,
    places,
    open: (given) => {
      const taken = take(given)
      if (taken === undefined) return undefined
      const { input } = taken
      return { run: () => run(input), broken: (result) => broken(input, result as Result) }
    },
  }
}

/** A text as it is; any other input as JSON. */
export function asText(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? '')
}

/** What a JSON text holds; a text that is not JSON, and any other input, as it is. */
export function asValue(input: unknown): unknown {
  if (typeof input !== 'string') return input
  try {
    return JSON.parse(input)
  } catch {
    return input
  }
}

/** @throws when there is none of this name */
export function entryNamed(name: string, all: readonly Entry[]): Entry {
  const found = all.find((entry) => entry.name === name)
  if (found === undefined) {
    throw new Error(`There is no entry \`${name}\`; there are ${all.map((entry) => entry.name).join(', ')}.`)
  }
  return found
}
