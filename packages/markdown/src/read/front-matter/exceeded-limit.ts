import { limits } from '@cec-bulletin/schema'
import { Lexer } from 'yaml'

/**
 * The limit that YAML exceeds, if it does: its parser is recursive, and takes long over a line of many values. Its
 * lexer is neither; most front matter needs no look at all.
 */
export function exceededLimit(yaml: string): 'too-deep' | 'too-large' | undefined {
  const mayBeLarge = yaml.length > mostTokensBeside
  return mayBeLarge || mayBeDeep(yaml) ? limitOfTokens(yaml) : undefined
}

/** Whether there are enough of the characters that nest. */
function mayBeDeep(yaml: string): boolean {
  return (yaml.match(/[[{?-]/g)?.length ?? 0) > deepest || yaml.includes(' '.repeat(deepest + 1))
}

function limitOfTokens(yaml: string): 'too-deep' | 'too-large' | undefined {
  let tokens = 0
  let lines = 1
  let inBrackets = 0
  let onLine = 0
  for (const token of new Lexer().lex(yaml)) {
    tokens++
    if (token === '[' || token === '{') inBrackets++
    else if (token === ']' || token === '}') inBrackets--
    else if (token === '-' || token === '?') onLine++
    else if (token.includes('\n')) {
      onLine = 0
      lines++
    } else if (/^ +$/.test(token)) onLine = Math.max(onLine, token.length)
    if (inBrackets > deepest || onLine > deepest) return 'too-deep'
    if (lines > limits.values || tokens > mostTokensOnLine * lines + mostTokensBeside) return 'too-large'
  }
  return undefined
}

const deepest = 50

// A line such as `  - name: "…"` has eight.
const mostTokensOnLine = 8

/** For lists within brackets, which stand on one line. */
const mostTokensBeside = 10_000
