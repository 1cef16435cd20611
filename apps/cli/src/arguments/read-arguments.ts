import { shorten } from '@cec-bulletin/schema'
import { Command, CommanderError, Option } from 'commander'
import type { Language } from '../say/language.ts'
import { type CommandDefinition, commands } from './commands.ts'
import { explainMistake } from './explain-mistake.ts'
import { inWords } from './in-words.ts'

export type Arguments =
  | { kind: 'run'; command: CommandDefinition; operands: string[]; options: Record<string, string | boolean> }
  | { kind: 'text'; lines: string[] }
  | { kind: 'mistake'; lines: string[] }

interface Settings {
  language: Language
  version: string
}

/** What the command line asks for, or what is wrong with it. */
export function readArguments(argv: string[], { language, version }: Settings): Arguments {
  let chosen: Arguments | undefined
  let shown = ''
  const program = inWords(new Command('bulletin'), language)
    .description(about[language])
    .version(version, '-V, --version', versionText[language])
    .addOption(languageOption(language))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        shown += text
      },
      writeErr: () => {},
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    })
    .addHelpText('after', () => codes[language])
  for (const command of commands) {
    const added = inWords(program.command(`${command.name} ${command.operands}`), language)
      .description(command.summary[language])
      .addHelpText('after', () => examplesOf(command, language))
      .action((...given) => {
        const operands = given
          .slice(0, -2)
          .flat()
          .filter((word) => word !== undefined)
        chosen = { kind: 'run', command, operands, options: given.at(-2) }
      })
    for (const { flags, meaning, choices } of command.options) {
      const option = new Option(flags, meaning[language])
      added.addOption(choices ? option.choices(choices) : option)
    }
  }
  try {
    program.parse(argv.length === 0 ? ['--help'] : argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // `bulletin --lang zh` alone, which names no command.
    if (error.code === 'commander.help') program.outputHelp()
    if (error.exitCode === 0 || error.code === 'commander.help')
      return { kind: 'text', lines: shown.trimEnd().split('\n') }
    return { kind: 'mistake', lines: [shorten(explainMistake(error)[language], { most: 300 })] }
  }
  return chosen ?? { kind: 'text', lines: shown.trimEnd().split('\n') }
}

const languageOption = (language: Language) =>
  new Option('--lang <language>', languageText[language]).choices(['en', 'zh'])

function examplesOf({ examples }: CommandDefinition, language: Language): string {
  const lines = examples.flatMap(({ line, meaning }) => [`  ${line}`, `      ${meaning[language]}`])
  return ['', language === 'zh' ? '例如：' : 'Examples:', ...lines].join('\n')
}

const about = {
  en: 'Runs a bulletin from its first issue to its hundredth: a folder of Markdown becomes a site.',
  zh: '从第一期到第一百期：把一个装有 Markdown 的文件夹变成简报网站。',
}
const versionText = { en: 'show the version', zh: '显示版本号' }
const languageText = {
  en: "language of messages (the terminal's, else the bulletin's)",
  zh: '提示语言（默认随终端，终端未设时随简报）',
}
const codes = {
  en: `
Exit codes:
  0    done
  1    there are problems, or something could not be read or written
  2    the command is not understood
  3    done, but the report could not be printed
  130  stopped with Ctrl-C
  141  done, but nobody read the report to its end, as with \`| head\``,
  zh: `
退出码：
  0    已完成
  1    有问题，或有内容无法读写
  2    命令有误
  3    已完成，但提示无法输出
  130  被 Ctrl-C 中止
  141  已完成，但输出未被读完，例如接了 \`| head\``,
}
