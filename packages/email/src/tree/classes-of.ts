import type { Element } from 'hast'

export function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : none
}

const none: readonly string[] = []
