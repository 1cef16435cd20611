/** A sentence in the two languages of the people who read problems. */
export interface Message {
  /** In English. */
  en: string
  /** In Chinese, in simplified script. */
  zh: string
}

/** An edit: `text` in place of what stands from `start` to `end`, offsets into the source in UTF-16 code units. */
export interface Fix {
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** What is to stand there. */
  text: string
}

/** One thing wrong with an input, said so that the person who wrote it can mend it. */
export interface Problem {
  /** Stable, for programs: `missing`, `wrong-type`, `unknown-field`, … */
  code: string
  /** Keys from the issue down: `['sections', 0, 'articles', 1, 'title']`. */
  path: (string | number)[]
  /** The same for people: `sections[0].articles[1].title`. */
  place: string
  /** The value, shortened to 60 characters. */
  received: string
  /** What was probably meant, where one of what may stand here is near. */
  nearest?: string
  /** What is wrong, what was expected and how to mend it. */
  message: Message
  /** In text formats: the line, from 1. */
  line?: number
  /** In text formats: the column, from 1, in UTF-16 code units. */
  column?: number
  /** In text formats: the line on which it ends. */
  endLine?: number
  /** In text formats: the column right behind it, on that line. */
  endColumn?: number
  /** In text formats: the edit that mends it, where that is beyond doubt. */
  fix?: Fix
}
