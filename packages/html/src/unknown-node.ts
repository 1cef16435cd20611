import type { Context } from './context.ts'
import { placeOf } from './place-of.ts'

interface Around {
  context: Context
  /** The types that may stand there. */
  expected: readonly string[]
}

/** For the arm of a switch that types say is never reached; plain JavaScript reaches it. */
export function unknownNode(node: never, { context, expected }: Around): never {
  const { type } = Object(node) as { type?: unknown }
  const place = placeOf(context.issue, node) ?? 'a place outside the issue'
  const types = expected.map((one) => `\`${one}\``).join(', ')
  throw new TypeError(
    `Cannot render unknown node \`${String(type)}\` at ${place}; expected one of ${types}. ` +
      '`parseIssue` of @cec-bulletin/schema says all that is wrong with an issue',
  )
}
