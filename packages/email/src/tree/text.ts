import type { Text } from 'hast'

export function text(value: string): Text {
  return { type: 'text', value }
}
