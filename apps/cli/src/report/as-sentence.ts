import type { Message } from '@cec-bulletin/schema'

/** A message with the mark at its end that a sentence has, in each language. */
export function asSentence({ en, zh }: Message): Message {
  return { en: isEnded(en) ? en : `${en}.`, zh: isEnded(zh) ? zh : `${zh}。` }
}

const isEnded = (text: string) => /[.。!！?？…]$/.test(text)
