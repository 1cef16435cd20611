import { readFileSync } from 'node:fs'
import { ProblemsError } from '@cec-bulletin/schema'
import { infer } from '../../../src/index.ts'
import { readPdf } from '../../../src/pdf.ts'
import { slowness } from './processor-time.ts'

/** A process that reads one PDF, and says what became of it and what that took. */
async function answer(file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file))
  const start = process.cpuUsage()
  const outcome = await readPdf(bytes)
    .then((source) => {
      infer(source)
      return [`${source.pictures.length} pictures`, ...new Set(source.problems.map(({ code }) => code))]
    })
    .catch((error: unknown) => {
      if (error instanceof ProblemsError) return error.problems.map(({ code }) => code)
      throw error
    })
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  const milliseconds = Math.round(took < 1000 ? took : took / slowness())
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  return JSON.stringify({ outcome: outcome.join(', '), milliseconds, megabytes, size: bytes.length })
}

void answer(process.argv[2] ?? '').then((line) => console.log(line))
