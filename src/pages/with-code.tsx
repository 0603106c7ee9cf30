/** A description of the schema, in which names and samples stand between backticks. */
export function WithCode({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, index) => {
        const key = `${index} ${part}`;
        return index % 2 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
      })}
    </>
  );
}
