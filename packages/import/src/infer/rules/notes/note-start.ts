import { noteSign } from '../../../source/note-signs.ts'

/** What a paragraph of a note begins with, its sign in one of the groups; without a bracket, a number may be anything. */
export const noteStart = new RegExp(
  String.raw`^\s*(?:注?\s*[[(（〔【]注?${noteSign}[\])）〕】]|注\s*${noteSign}|([①-⑳]|[*†‡]{1,2}))[.．、：:]?\s*`,
  'gu',
)
