/** Whether a path stays in its folder: a list of files from elsewhere must not lead to others. */
export const isInside = (path: string): boolean =>
  !/[\\:\p{Cc}]/u.test(path) && path.split('/').every((name) => name !== '' && !/^\.{1,2}$/.test(name))
