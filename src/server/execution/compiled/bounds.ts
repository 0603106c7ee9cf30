// What caching and compiling documents may take of the memory of the server, and of the time of all other requests.

/** How many documents are cached, and as many compiled: one without the other would be of no use. */
export const maximumDocuments = 250;

/** How many characters a document may have to be cached and compiled. */
export const maximumText = 20_000;

/**
 * How many fields the code for a document may have: it takes about a kilobyte and a tenth of a millisecond for each, and one
 * compilation keeps all others waiting.
 */
export const maximumFields = 500;

/** The use from which on a document is compiled: a text made for one question never is. */
export const worthwhileUse = 3;
