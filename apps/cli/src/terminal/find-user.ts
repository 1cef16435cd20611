import { cwd } from 'node:process'

/** The folder in which the user stands, absolute; nothing when it was deleted. */
export function findUser(): string | undefined {
  try {
    return cwd()
  } catch {
    return undefined
  }
}
