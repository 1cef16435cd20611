import type { Message, Problem } from '@cec-bulletin/schema'

export interface Found {
  code: 'too-long' | 'missing-picture' | 'wrong-picture'
  path: Problem['path']
  received: string
  /** Given the place in words. */
  message: (place: string) => Message
}

export function problem({ code, path, received, message }: Found): Problem {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1)
  return { code, path, place, received: brief(received), message: message(place) }
}

function brief(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 60 ? text : `${characters.slice(0, 59).join('')}…`
}
