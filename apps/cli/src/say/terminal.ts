import type { Message } from '@cec-bulletin/schema'
import { explainFailure } from './explain-failure.ts'
import { printFailures, writeFailures } from './failures.ts'
import type { Failure } from './reading.ts'

/** What is said of the command itself and of what surrounds it. */
export const terminal = {
  cannotPrint: (failure: Failure): Message => {
    const { en, zh } = explainFailure(failure, printFailures)
    return {
      en: `Done, but the report could not be printed: ${en}. Send the output elsewhere.`,
      zh: `已完成，但提示无法输出：${zh}。请换一个输出目标。`,
    }
  },
  /** Where the system refuses something while a command writes. */
  cannotWrite: (path: string, failure: Failure): Message => {
    const { en, zh } = explainFailure(failure, writeFailures)
    return { en: `Cannot write ${path}: ${en}.`, zh: `无法写入 ${path}：${zh}。` }
  },
  noFolderHere: {
    en: 'The folder you stand in is gone; go to another one with `cd` and try again.',
    zh: '当前所在的文件夹已不存在；请用 `cd` 换到别的文件夹再试。',
  },
  fault: (name: string, message: string): Message => ({
    en: `Something is wrong with this command, not with the issue; please report it: ${name}: ${message}`,
    zh: `本命令自身出错，不是简报的问题；请报告此错误：${name}：${message}`,
  }),
}
