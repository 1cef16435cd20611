import fc from 'fast-check'
import { arbitraryIssueInput } from './fixtures.ts'

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

const wild = fc.constantFrom<() => unknown>(
  holdsItself,
  () => Object.defineProperty({}, 'type', { get: refuse, enumerable: true }),
  () => Object.create(Date.prototype, { title: { get: refuse, enumerable: true } }),
  () => new Proxy([], { get: refuse }),
  () => new Proxy({}, { ownKeys: refuse }),
  () => new Proxy({ title: '题' }, { get: refuse }),
  () => new Proxy({}, { getPrototypeOf: refuse }),
  () => new Proxy(new Date(), {}),
  () => revoked({}),
  () => revoked([]),
  () => Symbol('type'),
  () => 10n ** 400n,
  () => () => 'paragraph',
  () => new Array(2 ** 32 - 1),
  () => Object.assign([], { 4000000000: 1 }),
  () => new Uint8Array(1000),
  () => new DataView(new ArrayBuffer(8)),
  () => new ArrayBuffer(8),
  () => new Map([['title', '题']]),
  () => new Set(['题']),
  () => new WeakMap(),
  () => new Date(Number.NaN),
  () => new String('题'),
  () => Promise.resolve('题'),
  () => JSON.parse('{"__proto__": {"type": "text"}, "constructor": 1, "toString": 2, "valueOf": 3}'),
  () => ({ toString: refuse, toJSON: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  () => '\ud800',
  () => '文\udfff\ud800文',
  () => Number.NaN,
  () => -0,
)

function holdsItself(): object {
  const list: unknown[] = []
  list.push({ children: list }, list)
  return list
}

function refuse(): never {
  throw new TypeError('not for you')
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Every object and list in `value`, itself included. */
export function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
