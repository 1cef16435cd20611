/** How small a table may be: its rows with that of the names, and the columns that do where these names tell of it. */
export const leastSize = {
  rows: 3,
  namedColumns: 2,
  columns: 3,
}
