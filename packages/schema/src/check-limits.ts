import { limits } from './limits.ts'
import type { Finding } from './problem/finding.ts'

interface Frame {
  value: object
  key: string | number
  parent: Frame | undefined
  depth: number
}

/**
 * Looks at raw input before anything recursive does: its depth, its size, and the characters that no output can carry.
 * Works with a stack of its own; a value that holds itself is found to be too deep.
 */
export function checkLimits(input: unknown): Finding[] {
  const findings: Finding[] = []
  const stack: Frame[] = []
  let values = 0
  let characters = 0

  const visit = (value: unknown, key: string | number, parent: Frame | undefined) => {
    values++
    if (typeof value === 'string') {
      characters += value.length
      if (forbidden.test(value)) findings.push(forbiddenIn(value, pathOf(key, parent)))
    } else if (typeof value === 'object' && value !== null) {
      stack.push({ value, key, parent, depth: parent ? parent.depth + 1 : 0 })
    }
  }

  visit(input, '', undefined)
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    if (frame.depth > limits.depth) {
      return [{ code: 'too-deep', path: pathOf(frame.key, frame.parent), expected: [String(limits.depth)] }]
    }
    if (Array.isArray(frame.value)) {
      for (let index = 0; index < frame.value.length && values <= limits.values; index++)
        visit(frame.value[index], index, frame)
    } else {
      for (const key of Object.keys(frame.value)) {
        characters += key.length
        visit((frame.value as Record<string, unknown>)[key], key, frame)
      }
    }
    if (values > limits.values) return [tooLarge('values', values, limits.values)]
    if (characters > limits.characters) return [tooLarge('characters', characters, limits.characters)]
    if (findings.length >= limits.problems) return findings
  }
  return findings
}

// Controls (line feeds and tabs too), line and paragraph separators, lone surrogates, noncharacters.
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u

function forbiddenIn(value: string, path: (string | number)[]): Finding {
  const character = forbidden.exec(value)?.[0] ?? ''
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return { code: 'forbidden-character', path, value, expected: [`U+${code}`] }
}

const tooLarge = (what: string, found: number, most: number): Finding => ({
  code: 'too-large',
  path: [],
  value: `${found} ${what}`,
  expected: [String(most)],
})

function pathOf(key: string | number, parent: Frame | undefined): (string | number)[] {
  const path: (string | number)[] = []
  for (let frame = parent, last = key; frame; last = frame.key, frame = frame.parent) path.unshift(last)
  return path
}
