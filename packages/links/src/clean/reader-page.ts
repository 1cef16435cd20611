const NAMES = [
  'unsub(?:scribe[rd]?|scriptions?)?',
  'opt[-_]?(?:out|in)',
  '(?:subscription|communication|contact)?[-_]?preferences?(?:[-_]?cent(?:er|re))?',
  'subscriptions?(?:[-_]?cent(?:er|re))?',
  'profile[-_]?cent(?:er|re)',
  'confirm(?:ation)?',
  'verify|verification',
  '(?:view|read|open)[-_]?(?:online|e?mail|web(?:page)?|(?:in|as)[-_]?(?:browser|web(?:page)?))',
  'web[-_]?(?:view|version|link)',
  'online[-_]?version',
]

const READER_PAGE = new RegExp(
  // The last are Eloqua's: a letter in the browser, a form.
  `/(?:(?:manage|update|edit|e?mail|my|newsletter|list|do)[-_]?)?(?:${NAMES.join('|')})(?:[-_](?:subscription|e?mail|me|page|success))?(?:\\.\\w{2,5})?(?:/|$)|/e/(?:es|f2|er)(?:\\.aspx)?$`,
  'i',
)

/**
 * Whether a path names a page that knows its reader by a token: where she unsubscribes, sets her preferences, confirms
 * that she wants a letter, or reads it in the browser. A whole segment has to say so, not a word of a headline.
 */
export function isReaderPage(path: string): boolean {
  return READER_PAGE.test(path)
}
