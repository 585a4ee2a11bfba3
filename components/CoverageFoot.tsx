import type { ComponentChildren } from 'preact'
import type { Coverage } from '../corpus/search/corpus.ts'
import { useWords } from './words-context.tsx'

interface CoverageFootProps {
  coverage: Coverage | null
  children?: ComponentChildren
}

/** The foot of every surface: what is covered, then what else can be done here. */
export function CoverageFoot({ coverage, children }: CoverageFootProps) {
  const words = useWords()
  return (
    <footer class="foot">
      {coverage && (
        <p>
          {words.verbatim}. {words.coverage(coverage)}.
        </p>
      )}
      {children && <div class="bar">{children}</div>}
    </footer>
  )
}
