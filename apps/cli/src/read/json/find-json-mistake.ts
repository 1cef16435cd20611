import { limits } from '@cec-bulletin/schema'
import { type JsonToken, readJsonToken, type TokenMistake } from './read-json-token.ts'

export type JsonReason =
  | TokenMistake
  | 'bracket-missing'
  | 'brace-missing'
  | 'colon-missing'
  | 'comma-missing'
  | 'comma-too-many'
  | 'name-missing'
  | 'text-after-end'
  | 'too-deep'
  | 'too-many'
  | 'value-missing'

export interface Found {
  /** In UTF-16 code units. */
  offset: number
  reason: JsonReason
}

interface State {
  /** What may come next; `item` and `field` are the first of a list or an object, which may be empty. */
  next: 'value' | 'item' | 'name' | 'field' | 'colon' | 'comma'
  /** The brackets that are open, the outermost first. */
  open: ('{' | '[')[]
  values: number
}

/** The first place where text stops being JSON, or holds more than any issue. It needs no stack, however deep the text. */
export function findJsonMistake(text: string): Found | undefined {
  const state: State = { next: 'value', open: [], values: 0 }
  let comma = 0
  for (let token = readJsonToken(text, 0); ; token = readJsonToken(text, token.end)) {
    if (token.kind === 'mistake') return { offset: token.start, reason: token.reason }
    const reason = take(token.kind, state)
    // The closing bracket misses what the comma before it promised; what is too much is the comma.
    if (reason) return { offset: reason === 'comma-too-many' ? comma : token.start, reason }
    if (token.kind === ',') comma = token.start
    if (token.kind === 'end') return undefined
  }
}

type Kind = Exclude<JsonToken['kind'], 'mistake'>

function take(kind: Kind, state: State): JsonReason | undefined {
  switch (state.next) {
    case 'value':
      return takeValue(kind, state)
    case 'item':
      return kind === ']' ? close(state) : takeValue(kind, state)
    case 'name':
    case 'field':
      return takeName(kind, state)
    case 'colon':
      state.next = 'value'
      return kind === ':' ? undefined : 'colon-missing'
    case 'comma':
      return takeComma(kind, state)
  }
}

function takeValue(kind: Kind, state: State): JsonReason | undefined {
  const { next, open } = state
  if (kind === 'end') return next === 'item' ? 'bracket-missing' : 'value-missing'
  // In a list, only a comma promises a value.
  if (kind === ']' || kind === '}')
    return next === 'value' && open.at(-1) === '[' ? 'comma-too-many' : 'value-missing'
  if (kind === ',' || kind === ':') return 'value-missing'
  state.values++
  if (state.values > limits.values) return 'too-many'
  state.next = 'comma'
  if (kind !== '{' && kind !== '[') return undefined
  if (open.length > limits.depth) return 'too-deep'
  open.push(kind)
  state.next = kind === '{' ? 'field' : 'item'
}

function takeName(kind: Kind, state: State): JsonReason | undefined {
  if (kind === 'text') state.next = 'colon'
  else if (state.next === 'name') return kind === '}' || kind === ']' ? 'comma-too-many' : 'name-missing'
  else if (kind === '}') return close(state)
  else return kind === 'end' ? 'brace-missing' : 'name-missing'
}

function takeComma(kind: Kind, state: State): JsonReason | undefined {
  const inside = state.open.at(-1)
  if (inside === undefined) return kind === 'end' ? undefined : 'text-after-end'
  const closing = inside === '{' ? '}' : ']'
  if (kind === closing) return close(state)
  if (kind === 'end' || kind === '}' || kind === ']')
    return inside === '{' ? 'brace-missing' : 'bracket-missing'
  if (kind !== ',') return 'comma-missing'
  state.next = inside === '{' ? 'name' : 'value'
}

function close(state: State): undefined {
  state.open.pop()
  state.next = 'comma'
}
