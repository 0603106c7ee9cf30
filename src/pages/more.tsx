import { withParameters } from './address.js';
import { quantity } from './words.js';

interface MoreProps {
  readonly path: string;
  readonly given: Readonly<Record<string, string | undefined>>;
  /** The parameter that has the cursor of the next page. */
  readonly parameter: string;
  readonly shown: number;
  readonly total: number;
  readonly thing: string;
  readonly next: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How many of how many are shown, and where the rest is. */
export function More({ path, given, parameter, shown, total, thing, next }: MoreProps) {
  const isWhole = shown === total;
  if (isWhole && !given[parameter]) return null;
  return (
    <p class="row" role="status">
      <span>
        {isWhole ? quantity(total, thing) : `${shown} of ${quantity(total, thing)}`} {isWhole ? '' : 'are shown here.'}
      </span>
      {given[parameter] && <a href={withParameters(path, given, { [parameter]: undefined })}>From the beginning</a>}
      {next.hasNextPage && next.endCursor && (
        <a rel="next" href={withParameters(path, given, { [parameter]: next.endCursor })}>
          The next ones
        </a>
      )}
    </p>
  );
}
