import { type Message, type Problem, shorten } from '@cec-bulletin/schema'

export interface Found {
  code: 'too-long' | 'missing-picture' | 'wrong-picture'
  path: Problem['path']
  received: string | number
  /** Given the place in words. */
  message: (place: string) => Message
}

export function problem({ code, path, received, message }: Found): Problem {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)
  // As `parseIssue` has it: a text in quotes.
  const shown = shorten(JSON.stringify(received), { most: 60 })
  return { code, path, place, received: shown, message: message(place) }
}
