/** The argument of every field at the root, and the parameter of every address, that names the release to be answered from. */
export const releaseArgument = 'asOf';

/** How a release is named, in words. */
export const releaseNames =
  '`release:3`, `3`, `2.0.0` (the first of that version) or `2.0.0+0123456789ab` (with the beginning of its hash)';
