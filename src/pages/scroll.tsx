import type { ComponentChildren } from 'preact';

/** What is wider than a narrow screen, such as a table: it scrolls by itself, with the keyboard too. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached without a mouse
    // biome-ignore lint/a11y/useSemanticElements: it has no fields, and is no landmark, of which there would be too many
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
