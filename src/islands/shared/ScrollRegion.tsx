import type { ComponentChildren } from 'preact';

/**
 * A wide table that scrolls inside its own box. The box can be focused, because a person without a pointer
 * could not scroll it otherwise (WCAG 2.1.1).
 * @param labelledBy the id of the table's caption
 */
export function ScrollRegion({ labelledBy, children }: { labelledBy: string; children: ComponentChildren }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div class="scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
