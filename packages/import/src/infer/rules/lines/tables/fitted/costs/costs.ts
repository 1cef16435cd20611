/**
 * What speaks against a reading of lines as a table, and what for it: points of one scale, weighed against one another on
 * the texts that tools pull out of PDFs (`npm run evaluate -- texts`). A reading with more points for it than against it
 * holds.
 */
export const costs = {
  /** Places between two pieces. */
  place: {
    /** A line begins a cell beside the one above, or a row where blank lines part others. */
    lineOfCell: 0.2,
    lineOfRow: 0.3,
    unevenRow: 0.8,
    /** The names of the columns end where no blank line does, though one stands below them. */
    openHead: 1.5,
    blankWithin: 0.3,
    /** A gap behind an open bracket is within a cell. */
    gapWithin: 0.2,
    /** White space beside a number parts two cells, by how surely it is within one: `strengthOf`. */
    byStrength: [0, 0.1, 0.7, 1.5],
    /** In Latin letters, where nothing else tells. */
    latinWithin: 0.1,
    quoteBegins: 0.4,
    /** Where each cell has a line of its own, none of two does. */
    twoOnLine: 0.8,
    /** Beside a cell of one line another begins below it; or beside one of several lines on the last of them. */
    stray: 0.55,
    besideLast: 0.3,
  },
  /** What cannot be the end of a cell, or the beginning of one. */
  broken: { startsWithClosing: 6, unclosed: 4, endsInComma: 3, smallLetter: 3, endsInJoint: 0.8 },
  /** A cell that goes on in a line below. */
  wrap: {
    /** The words say that they go on, or so little is left that it is nothing by itself. */
    sure: 0.2,
    scrap: 0.1,
    /** A line of the column was full before. */
    known: 0.25,
    /** The table is as wide as text is set: a short rest, or a longer one. */
    short: 0.3,
    full: 0.6,
    other: 0.9,
    /** In a narrow column, if another may have been broken as well. */
    narrow: 0.1,
    /** A number alone on its line is a cell. */
    number: 3,
  },
  /** How wide lines are. */
  width: {
    /** An em beyond what had no room on another line of the column. */
    squeezed: 2,
    /** A line as wide as text is set, where several cells stand on a line and where each has its own. */
    asText: 0.7,
    asTextAlone: 2,
    /** Cells that end in a full line, or in one as wide as that of another. */
    endsFull: 0.4,
    twin: 0.6,
  },
  /** Names of columns. */
  name: { usual: -0.7, number: 3, digit: 1.5, marks: 4, bracket: 1.5, length: 1 },
  /** What a cell says beside others of its column. */
  cell: {
    otherKind: 2,
    mixedKind: 0.6,
    endsOpen: 2,
    sentence: 1,
    firstEnds: 2,
    firstMarks: 0.5,
    again: 1,
    begins: -0.5,
    ends: -0.3,
    shape: -0.3,
  },
} as const

/** What speaks for a table, in the same points. */
export const rewards = {
  /** A line that is explained, where several cells stand on one and where each has its own. */
  line: 0.25,
  lineAlone: 0.4,
  /** Two cells that a gap parts, or white space beside a number. */
  gap: 0.3,
  space: 0.15,
} as const
