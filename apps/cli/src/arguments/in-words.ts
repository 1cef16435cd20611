import type { Command } from 'commander'
import type { Language } from '../say/language.ts'
import { displayWidth } from '../terminal/display-width.ts'

/** A command whose help is in the reader's language. */
export function inWords(command: Command, language: Language): Command {
  return command
    .helpOption('-h, --help', language === 'zh' ? '显示本说明' : 'show this text')
    .usage(usageOf(command, language))
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      styleTitle: (title) => (language === 'zh' ? (titles[title] ?? title) : title),
      optionDescription: ({ description }) => description,
      visibleGlobalOptions: (within) =>
        (within.parent?.options ?? []).filter(({ long }) => long === '--lang'),
      subcommandTerm: (subcommand) => `${subcommand.name()} ${operandsOf(subcommand)}`.trimEnd(),
    })
}

function usageOf(command: Command, language: Language): string {
  if (!command.parent) return language === 'zh' ? '<命令> [选项]' : '<command> [options]'
  const options = language === 'zh' ? '[选项]' : '[options]'
  return `${options} ${operandsOf(command)}`.trimEnd()
}

const operandsOf = (command: Command) =>
  command.registeredArguments
    .map((argument) => `[${argument.name()}${argument.variadic ? '...' : ''}]`)
    .join(' ')

const titles: Record<string, string> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
  'Global Options:': '通用选项：',
}
