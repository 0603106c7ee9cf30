/** Where the original of a document was found. */
export interface OriginalProps {
  readonly address: string | null;
  /** The day on which it was last seen there; null where nobody has looked. */
  readonly addressSeen: string | null;
}

/** Where the original of a document is. */
export function Original({ address, addressSeen }: OriginalProps) {
  if (!address) return <>no address of it is known</>;
  return (
    <>
      <a href={address}>{address}</a>
      {addressSeen
        ? `, last seen on ${addressSeen}`
        : ', where it may be no more: nobody has noted a day on which it was seen'}
    </>
  );
}
