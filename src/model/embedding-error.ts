/** The server answered, but not with one usable vector for each text; or it refused the texts. */
export class EmbeddingError extends Error {
  /** True when other texts may be taken: the request was refused for what stands in it. */
  readonly isOfText: boolean

  constructor(reason: string, isOfText = false) {
    super(reason)
    this.isOfText = isOfText
  }
}
