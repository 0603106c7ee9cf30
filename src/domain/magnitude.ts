/** What letters behind the digits of a number multiply it by: `£646K`. */
export const magnitudeLetters = { k: 1e3, m: 1e6, bn: 1e9 } as const;

/** What words behind the digits of a number multiply it by: `4.7 million`. */
export const magnitudeWords = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;
