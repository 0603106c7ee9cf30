// What caching and compiling documents may take of the memory of the server, and of the time of all other requests.

/** How many characters a document may have to be cached and compiled. */
export const maximumText = 20_000;

/**
 * How many characters all documents that are cached may have together: parsed, and with what is worked out for their fields, they
 * take about 150 bytes for each.
 */
export const maximumCachedText = 120_000;

/** How many fields the code for a document may have: it takes a tenth of a millisecond for each, and one compilation keeps all others waiting. */
export const maximumFields = 500;

/** How many fields the code of all documents may have together: it takes about five kilobytes for each. */
export const maximumCompiledFields = 3000;

/** How many documents are counted until they are asked often enough to be compiled, and kept as compiled. */
export const maximumCountedDocuments = 1000;

/** The use from which on a document is compiled: a text made for one question never is. */
export const worthwhileUse = 3;
