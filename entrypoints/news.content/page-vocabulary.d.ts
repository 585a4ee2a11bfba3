/** The marked concepts with their terms, made from the vocabulary at build time (`wxt.config.ts`). */
declare module 'virtual:page-vocabulary' {
  export const pageVocabulary: import('../../corpus/detection/page-vocabulary.ts').PageVocabulary
}
