/**
 * The words and "phrases in quotes" of what a person asks for, each to be found in a document. Signs that mean something
 * to a search server (quotes, backslashes, `*`, `?`, `^`) are no part of a word and go.
 */
export function searchedWords(asked: string): string[] {
  const parts = asked.matchAll(/["“”„]([^"“”„]*)["“”„]|[^\s"“”„]+/gu)
  return [...parts]
    .map(([whole, phrase]) => cleaned(phrase ?? whole))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function cleaned(part: string): string {
  return part.replace(/["“”„\\*?^<>\p{C}\p{Z}\s]+/gu, ' ').trim()
}
