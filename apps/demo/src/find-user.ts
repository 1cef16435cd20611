import { cwd } from 'node:process'

/** The folder in which the user stands, absolute; nothing when it was deleted. */
export function findUser({ INIT_CWD }: Record<string, string | undefined>): string | undefined {
  // npm runs a script in the project's root; paths are meant from where the user stands.
  if (INIT_CWD) return INIT_CWD
  try {
    return cwd()
  } catch {
    return undefined
  }
}
