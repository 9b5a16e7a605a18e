/** The fills that tell parts of a picture apart without colour; drawn once for all pictures of the page. */
export function Patterns() {
  return (
    <svg className="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="compare-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="pattern-line" d="M0 0v5" />
        </pattern>
        <pattern id="compare-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle className="pattern-dot" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
      </defs>
    </svg>
  )
}
