/** The attributes of a tag, as CommonMark reads them; so many that no tag has more. */
export const attributes =
  '(?:\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?){0,1000}'
