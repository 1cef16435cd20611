import { Lexer } from 'yaml'

/** Whether YAML is nested deeper than any front matter: the parser is recursive, its lexer is not. */
export function isTooDeep(yaml: string): boolean {
  return mayBeDeep(yaml) && isDeep(yaml)
}

/** Whether there are enough of the characters that nest; most front matter needs no closer look. */
function mayBeDeep(yaml: string): boolean {
  return (yaml.match(/[[{?-]/g)?.length ?? 0) > deepest || yaml.includes(' '.repeat(deepest + 1))
}

function isDeep(yaml: string): boolean {
  let inBrackets = 0
  let onLine = 0
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') inBrackets++
    else if (token === ']' || token === '}') inBrackets--
    else if (token === '-' || token === '?') onLine++
    else if (token.includes('\n')) onLine = 0
    else if (/^ +$/.test(token)) onLine = Math.max(onLine, token.length)
    if (inBrackets > deepest || onLine > deepest) return true
  }
  return false
}

const deepest = 50
