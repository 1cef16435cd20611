import fc from 'fast-check'
import { arbitraryIssueInput, wildValues } from './fixtures.ts'

/** Anything at all. */
export const arbitraryJunk = () =>
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  })

/** An issue with one value replaced by another, which may do as well. */
export const arbitraryAlmostIssue = () =>
  fc
    .tuple(arbitraryIssueInput(), fc.nat(), strange)
    .map(([input, place, value]) => replaced(input, place, value))

/**
 * Makes what no JSON holds and nobody means: alone, or in place of one value of an issue. A function, since fast-check
 * itself looks at values, which some of these do not bear.
 */
export const arbitraryWild = (): fc.Arbitrary<() => unknown> =>
  fc.oneof(
    wild,
    wild.map((make) => () => [{ sections: make() }, make()]),
    fc.tuple(arbitraryIssueInput(), fc.nat(), wild).map(
      ([input, place, make]) =>
        () =>
          replaced(input, place, make()),
    ),
  )

function replaced(input: object, place: number, value: unknown): unknown {
  const copy = structuredClone(input)
  const objects = objectsIn(copy)
  const object = objects[place % objects.length] as Record<string, unknown>
  const keys = Object.keys(object)
  object[keys[place % keys.length] ?? 'new'] = value
  return copy
}

const strange = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    '\n',
    0,
    -1,
    true,
    [],
    {},
    [[]],
    { type: 'text' },
    { type: 'constructor' },
  ),
  fc.anything({ maxDepth: 2 }),
)

const wild = fc.constantFrom(...wildValues)

/** Every object and list in `value`, itself included. */
export function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
