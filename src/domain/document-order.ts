/** The order in which the documents print what cites them. */
export const documentOrder = ['citation.document', 'citation.firstLine'] as const;
