import { readFileSync } from 'node:fs'

/** Seconds of the processor that another process has used so far; `undefined` where the system does not tell, as Linux does. */
export function processorSeconds(pid: number | undefined): number | undefined {
  try {
    // `1234 (node) S 1 …`: a name that may hold anything, then numbers; the 14th and 15th fields are hundredths of seconds.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').split(' ')
    return (Number(fields[12]) + Number(fields[13])) / 100
  } catch {
    return undefined
  }
}
