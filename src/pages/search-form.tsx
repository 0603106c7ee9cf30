/** Asks the search. */
export function SearchForm({ text = '' }: { readonly text?: string }) {
  return (
    <search>
      <form action="search">
        <label>
          Search in everything the documents say
          <input type="search" name="q" value={text} required maxLength={200} />
        </label>
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
