interface ChoiceProps<Name extends string> {
  /** What is chosen, for who does not see that these belong together. */
  readonly legend: string;
  readonly names: readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  onChoose(name: Name): void;
}

/** Buttons of which one is pressed. */
export function Choice<Name extends string>({ legend, names, labels, chosen, onChoose }: ChoiceProps<Name>) {
  return (
    <fieldset className="choice">
      <legend className="unseen">{legend}</legend>
      {names.map((name) => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {labels[name]}
        </button>
      ))}
    </fieldset>
  );
}
