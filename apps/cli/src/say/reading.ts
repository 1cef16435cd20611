import type { Message } from '@cec-bulletin/schema'
import { explainFailure } from './explain-failure.ts'
import { readFailures } from './failures.ts'

/** A code of the system, or the name of an error that has none. */
export type Failure = { code?: string; name?: string }

/** What is said of a file that cannot be read. */
export const reading = {
  cannotRead: (file: string, failure: Failure): Message => {
    const { en, zh } = explainFailure(failure, readFailures)
    return { en: `Cannot read ${file}: ${en}.`, zh: `无法读取 ${file}：${zh}。` }
  },
  tooLarge: (file: string, { size, most }: { size: number; most: number }): Message => ({
    en: `${file} is too large: ${digits(size)} bytes, at most ${digits(most)} are read. Check that it is the issue, or split it.`,
    zh: `${file} 过大：有 ${digits(size)} 字节，最多读取 ${digits(most)} 字节。请确认这是简报文件，或将简报拆分。`,
  }),
  notUtf8: (file: string): Message => ({
    en: `${file} is not in UTF-8; save it as UTF-8.`,
    zh: `文件不是 UTF-8 编码，请另存为 UTF-8：${file}`,
  }),
}

const digits = (count: number) => count.toLocaleString('en')
