/**
 * The name of a language of code: letters and digits of any script, and within and behind them `+`, `#`, `.`, `-` and
 * `_`. None of these means anything behind the fence of code in Markdown, or in a class of HTML.
 */
export function isCodeLanguage(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}+#._-]{0,39}$/u.test(value)
}
