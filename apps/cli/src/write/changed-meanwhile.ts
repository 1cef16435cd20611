/** A file of the bulletin changed while the site was built from it. */
export class ChangedMeanwhile extends Error {
  /** Absolute. */
  readonly file: string

  constructor(file: string) {
    super(`${file} changed while the site was built`)
    this.name = 'ChangedMeanwhile'
    this.file = file
  }
}
