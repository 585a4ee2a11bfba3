/** The formats that a document may come in, by the endings of their files. */
export const FORMATS = ['txt', 'xml', 'html', 'pdf', 'docx', 'odt'] as const

export type Format = (typeof FORMATS)[number]
