import type { SourceBlock } from '../../source/blocks.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'

/** Drops the lines with which accounts ask their readers to follow them: `点击上方蓝字关注我们`. */
export function prompts(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  return blocks.filter((block) => {
    const words = block.type === 'paragraph' ? wordsOf(block.inlines, desk.source.text).trim() : ''
    const isPrompt = words.length <= 30 && asks.test(words)
    if (isPrompt) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'prompt' })
    return !isPrompt
  })
}

const asks =
  /^[↑↓▲▼\s]*(?:(?:点击|轻触|轻点|戳)?(?:上方|下方|右上角)?[“「【]?(?:蓝字|蓝色字)[”」】]?.{0,8}关注.{0,8}|(?:点击|戳)(?:左下角|文末|下方)?[“「【]?阅读原文[”」】]?.{0,12}|(?:长按|扫描|识别|长按识别)(?:上方|下方)?二维码.{0,6}关注.{0,8})$/u
