import type { Message } from '@cec-bulletin/schema'
import type { CommanderError } from 'commander'
import { quoted } from '../say/quoted.ts'

/** What is wrong with a command line, from commander's code and the words that it quotes. */
export function explainMistake({ code, message }: CommanderError): Message {
  const words = [...message.matchAll(/'([^']*)'/g)].map(([, word]) => quoted(word ?? ''))
  const [first = '', second = ''] = words
  const near = nearIn(message)
  switch (code) {
    case 'commander.unknownCommand':
      return { en: `Unknown command ${first}${near.en}`, zh: `未知命令 ${first}${near.zh}` }
    case 'commander.unknownOption':
      return { en: `Unknown option ${first}${near.en}`, zh: `未知选项 ${first}${near.zh}` }
    case 'commander.optionMissingArgument':
      return { en: `${first} needs a value.`, zh: `${first} 缺少值。` }
    case 'commander.invalidArgument': {
      const choices = (/Allowed choices are (.+)\.$/.exec(message)?.[1] ?? '').split(', ').map(quoted)
      return {
        en: `Unknown value ${second} of ${first}; expected ${oneOf(choices, ' or ', ', ')}.`,
        zh: `${first} 的值 ${second} 无效；应为 ${oneOf(choices, ' 或 ', '、')}。`,
      }
    }
    case 'commander.excessArguments':
      return { en: `Too many words after ${first}.`, zh: `${first} 之后的内容过多。` }
    default:
      return { en: `The command is not understood: ${message}`, zh: `命令有误：${message}` }
  }
}

function nearIn(message: string): Message {
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]
  if (near === undefined) return { en: '.', zh: '。' }
  const words = near.split(', ').map(quoted)
  return {
    en: `; did you mean ${oneOf(words, ' or ', ', ')}?`,
    zh: `；是否想写 ${oneOf(words, ' 或 ', '、')}？`,
  }
}

function oneOf(words: string[], or: string, comma: string): string {
  return [words.slice(0, -1).join(comma), ...words.slice(-1)].filter(Boolean).join(or)
}
