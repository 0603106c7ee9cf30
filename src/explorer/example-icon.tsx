/** A bulleted list; decorative, as GraphiQL labels the button around it. */
export function ExampleIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M9 5h12M9 12h12M9 19h12M3.5 5h1M3.5 12h1M3.5 19h1" />
    </svg>
  );
}
