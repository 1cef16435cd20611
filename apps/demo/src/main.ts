import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { type Language, say } from './say.ts'

const appFolder = fileURLToPath(new URL('..', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const command = readCommand(argv)
  if ('mistake' in command) {
    console.error(`${command.mistake}\n\n${say(command.language).help}`)
    return 2
  }
  if (command.help) {
    console.log(say(command.language).help)
    return 0
  }
  return await build(command)
}

function readCommand(argv: string[]) {
  const environment = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  const language: Language = environment.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  // npm runs a script in the project's root; paths are meant from where the user stands.
  const from = process.env.INIT_CWD ?? process.cwd()
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' }, out: { type: 'string' } },
    })
    if (positionals.length > 1) return { mistake: say(language).oneFile(positionals.length), language }
    if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'zh') {
      return { mistake: say(language).badLanguage(values.lang), language }
    }
    return {
      help: values.help ?? false,
      language: values.lang ?? language,
      file:
        positionals[0] === undefined ? resolve(appFolder, 'content/issue.md') : resolve(from, positionals[0]),
      folder: values.out === undefined ? resolve(appFolder, 'dist') : resolve(from, values.out),
    }
  } catch (error) {
    return { mistake: (error as Error).message, language }
  }
}
