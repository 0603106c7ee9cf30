interface IconProps {
  /** What is drawn, in a square of 24. */
  readonly path: string;
}

/** A drawing in lines; decorative, as GraphiQL labels the button around it. */
function Icon({ path }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** A bulleted list. */
export const ExampleIcon = () => <Icon path="M9 5h12M9 12h12M9 19h12M3.5 5h1M3.5 12h1M3.5 19h1" />;

/** An arrow out of a tray. */
export const ShareIcon = () => <Icon path="M12 15V4M8 8l4-4 4 4M4 14v6h16v-6" />;

/** A glass over lines. */
export const SchemaSearchIcon = () => (
  <Icon path="M3 5h9M3 11h5M3 17h6M15.5 18.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10M19 17.5 22 21" />
);

/** Quotation marks. */
export const CitationIcon = () => <Icon path="M10 7H5v6h5V7c0 6-1 9-4 10M20 7h-5v6h5V7c0 6-1 9-4 10" />;
