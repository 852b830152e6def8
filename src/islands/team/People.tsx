/** More people than this are no longer drawn one by one. */
const mostDrawn = 60;

/** A team as people in a row: filled for those who are here, an outline for those who are waited for. */
export const People = ({ here, size }: { readonly here: number; readonly size: number }) => (
  <p class="people" aria-hidden="true">
    {Array.from({ length: size > mostDrawn ? 0 : size }, (_, index) => (
      <svg key={index} viewBox="0 0 20 26" focusable="false" data-here={index < here}>
        <circle cx="10" cy="7" r="5" />
        <path d="M2 25a8 9 0 0 1 16 0z" />
      </svg>
    ))}
  </p>
);
