/** The name a member has in the database: `serviceArea` as `service_area`. */
export const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
