#!/usr/bin/env node
import { readLanguage } from './arguments/read-language.ts'
import { bulletin } from './bulletin.ts'
import { openBrowser } from './preview/open-browser.ts'
import { findUser } from './terminal/find-user.ts'
import { hasColours } from './terminal/has-colours.ts'
import { print } from './terminal/print.ts'
import { tell } from './terminal/tell.ts'

const argv = process.argv.slice(2)
const { env: environment, stdin, stdout, stderr } = process
const stopping = new AbortController()
// What is written is renamed into place when it is whole: whatever is cut short here leaves each file old or new.
const stop = () => {
  if (stopping.signal.aborted) process.exit(130)
  stopping.abort()
  setTimeout(() => process.exit(130), 200).unref()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

/** Asks on the terminal itself, so that standard output stays the answer. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: stdin, output: stderr })
  terminal.once('SIGINT', stop)
  // Ctrl-D, of which Node 20 tells the question nothing.
  const closed = new AbortController()
  terminal.once('close', () => closed.abort())
  try {
    return await terminal.question(question, { signal: AbortSignal.any([stopping.signal, closed.signal]) })
  } finally {
    terminal.close()
  }
}

const outcome = await bulletin(argv, {
  environment,
  from: findUser(),
  show: (line) => void print(stderr, [line], { hasColours: hasColours(stderr, environment) }),
  stop: stopping.signal,
  open: openBrowser,
  ...(stdin.isTTY && stderr.isTTY && { ask }),
})
const language = outcome.language ?? readLanguage(argv, environment) ?? 'en'
process.exitCode = await tell(outcome, { stdout, stderr, language, environment })
