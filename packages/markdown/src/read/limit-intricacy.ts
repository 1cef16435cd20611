import type { Code, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types'
import type { Finding } from './explain.ts'

/**
 * Stops the parser where it would take long: its time grows with the square of the marks and brackets of a paragraph,
 * and faster still with quotes and lists that begin within each other on one line. The limits are far beyond prose.
 */
export function limitIntricacy(): Extension {
  return {
    text: forEach('*_~[]', countMarks()),
    document: forEach('>-+*0123456789', countContainers()),
  }
}

/** What the parser was stopped for. */
export function findingOf(error: unknown): Finding | undefined {
  return error instanceof RangeError ? (error.cause as Finding | undefined) : undefined
}

const mostMarks = 2000
const mostContainers = 50

function countMarks(): Tokenizer {
  const counts = new WeakMap<TokenizeContext, number>()
  return watching((context) => {
    const count = (counts.get(context) ?? 0) + 1
    counts.set(context, count)
    return count > mostMarks ? 'too-many-marks' : undefined
  })
}

function countContainers(): Tokenizer {
  const lines = new WeakMap<TokenizeContext, { line: number; count: number }>()
  return watching((context) => {
    const { line } = context.now()
    const last = lines.get(context)
    const count = last?.line === line ? last.count + 1 : 1
    lines.set(context, { line, count })
    return count > mostContainers ? 'too-deep' : undefined
  })
}

/** A construct that looks on and never matches. */
function watching(look: (context: TokenizeContext) => Finding['code'] | undefined): Tokenizer {
  return function (_effects, _ok, nok) {
    return (code: Code) => {
      const obstacle = look(this)
      if (obstacle === undefined) return nok(code)
      const { line, column } = this.now()
      const finding: Finding = {
        code: obstacle,
        received: String.fromCharCode(code ?? 0),
        point: { line, column },
      }
      throw new RangeError('This Markdown is too intricate to be read in reasonable time', { cause: finding })
    }
  }
}

function forEach(characters: string, tokenize: Tokenizer): Record<string, { tokenize: Tokenizer }> {
  return Object.fromEntries([...characters].map((character) => [character.charCodeAt(0), { tokenize }]))
}
