/**
 * Why a fetch gave nothing. `absent`: the server has no such document; `unreachable`: no answer, however often asked;
 * `refused`: the server would not answer, or answered what may not be taken; `damaged`: the answer is cut off;
 * `too-large`: it is longer than any official document.
 */
export type FetchFailure = 'absent' | 'unreachable' | 'refused' | 'damaged' | 'too-large'

interface About {
  url: string
  /** The cause alone, `the server answered 503`. */
  because: string
  /** Asking again may help. */
  passing?: boolean
  /** How long the server asks to wait before that. */
  waitMs?: number | null
}

/** A fetch that gave nothing; the message is one sentence that names the address and the cause. */
export class FetchError extends Error {
  override readonly name = 'FetchError'
  readonly kind: FetchFailure
  readonly passing: boolean
  readonly waitMs: number | null
  private readonly about: About

  constructor(kind: FetchFailure, about: About) {
    super(`Could not get ${shortened(about.url)}: ${about.because}.`)
    this.kind = kind
    this.about = about
    this.passing = about.passing ?? false
    this.waitMs = about.waitMs ?? null
  }

  /** The same failure, told with how often it was tried. */
  after(attempts: number): FetchError {
    return new FetchError(this.kind, {
      ...this.about,
      because: `${this.about.because} (tried ${attempts} times)`,
    })
  }
}

const LONGEST_QUERY = 60

/** An address as a sentence can hold it: `https://repository.overheid.nl/sru?…`. */
function shortened(url: string): string {
  const [address = '', query = ''] = url.split('?', 2)
  return query.length > LONGEST_QUERY ? `${address}?…` : url
}
