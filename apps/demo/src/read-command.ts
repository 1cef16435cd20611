import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { themes } from '@cec-bulletin/html'
import { shorten } from '@cec-bulletin/schema'
import type { BuildOptions } from './build.ts'
import type { Look } from './look.ts'
import { readLanguage } from './read-language.ts'
import { type Language, say } from './say.ts'

/** What surrounds a command. */
export interface Terminal {
  environment: Record<string, string | undefined>
  /** The folder in which the user stands, absolute; none when it was deleted. */
  from: string | undefined
}

export type Command =
  | BuildOptions
  | { help: true; language: Language }
  | { mistake: string; language: Language }

const appFolder = fileURLToPath(new URL('..', import.meta.url))

const options = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  paper: { type: 'string' },
  out: { type: 'string' },
} as const

/** What those options may be that are a choice. */
const choices: ReadonlyMap<string, readonly string[]> = new Map([
  ['lang', ['en', 'zh']],
  ['theme', Object.keys(themes)],
  ['paper', ['A4', '16:9']],
])

/** What the command line asks for, with absolute paths; or what is wrong with it. */
export function readCommand(argv: string[], { environment, from }: Terminal): Command {
  const asked = readLanguage(argv, environment)
  const language = asked ?? 'en'
  const parsed = parseArgs({ args: argv, allowPositionals: true, strict: false, tokens: true, options })
  const mistake = findMistake(parsed.tokens, language)
  if (mistake !== undefined) return { mistake, language }
  if (parsed.values.help) return { help: true, language }
  if (from === undefined) return { mistake: say(language).noFolderHere, language }
  const [file] = parsed.positionals
  const { out, theme, paper } = parsed.values as { out?: string } & Look
  return {
    file: file === undefined ? resolve(appFolder, 'content/issue.md') : resolve(from, file),
    folder: out === undefined ? resolve(appFolder, 'dist') : resolve(from, out),
    from,
    language: asked,
    look: { ...(theme && { theme }), ...(paper && { paper }) },
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

// `strict: true` would find most of these too, and say them in English only.
function findMistake(tokens: Token[], language: Language): string | undefined {
  const words = say(language)
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!Object.hasOwn(options, name)) return words.unknownOption(briefly(rawName))
    if (name === 'help') {
      if (value !== undefined) return words.noValue(rawName)
    } else if (!value || (!inlineValue && value.startsWith('-'))) return words.missingValue(rawName)
    const known = choices.get(name)
    if (value !== undefined && known?.includes(value) === false) {
      return words.badValue(rawName, { value: briefly(value), known })
    }
  }
  const files = tokens.filter((token) => token.kind === 'positional')
  if (files.length > 1) return words.oneFile(files.length)
  return files.some(({ value }) => value === '') ? words.emptyFile : undefined
}

const briefly = (word: string) => shorten(word, { most: 60 })
