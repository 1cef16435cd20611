import type { Problem } from './problem.ts'

/** What is said where the stack is used up: written out beforehand, since nothing can be called there to make it. */
export const outOfStack: Problem = {
  code: 'out-of-stack',
  path: [],
  place: '',
  received: 'undefined',
  message: {
    en: 'The issue cannot be read here, because the call stack is nearly used up; parse it where fewer calls are under way',
    zh: '调用栈即将耗尽，无法在此处读取简报；请在调用层数较少处解析',
  },
}
