import { setTimeout } from 'node:timers/promises'
import { pastRejections } from '../../src/import/past-rejections.ts'

/** A program that fails at something that it does not wait for, as pdf.js does. */
async function reading(): Promise<string> {
  void Promise.reject(new Error('a page that nobody asked for'))
  await setTimeout(10)
  return 'read'
}

const isPast = process.argv.includes('--past')
void (isPast ? pastRejections(reading) : reading()).then((said) => process.stdout.write(said))
