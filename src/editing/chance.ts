/** Of how many columns a table may consist whose gaps are lost. */
export const mostColumns = 14;

// Once in a thousand tables, a sum that fits by chance would be taken for a proof.
const least = -3;

/** Whether something fits too well for chance, by the logarithm of how often chance would make it fit. */
export const isBeyondChance = ({ chance }: { readonly chance: number }): boolean => chance < least;
