import { setImmediate } from 'node:timers/promises'

/**
 * Runs what may leave promises behind that fail and that nobody waits for, at which Node would end the process: pdf.js looks
 * up pages before it needs them. What is wrong with a file is said by the promise of its reader.
 */
export async function pastRejections<Result>(run: () => Promise<Result>): Promise<Result> {
  const ignore = () => {}
  process.on('unhandledRejection', ignore)
  try {
    return await run()
  } finally {
    // Node tells of them once all that is due has run.
    await setImmediate()
    process.off('unhandledRejection', ignore)
  }
}
