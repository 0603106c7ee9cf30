/** How many rows a page has where its size is not asked for. */
export const defaultPageSize = 50;

/** How many rows a page may have. */
export const maximumPageSize = 1000;

/** What the arguments of every page mean. */
export const pageArgumentTexts = {
  first: `from the beginning, ${maximumPageSize} at most; ${defaultPageSize} where neither \`first\` nor \`last\` is given.`,
  last: `from the end, ${maximumPageSize} at most.`,
  after: 'Begin after this cursor.',
  before: 'End before this cursor.',
  latest: 'Whether to take, of each series that passes `where`, the latest number only.',
  orderBy: 'Keys to order by, most important first.',
} as const;
