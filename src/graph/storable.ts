/** Whether PostgreSQL can hold a text: it has no NUL characters. */
export const isStorable = (text: string): boolean => !text.includes('\0');
