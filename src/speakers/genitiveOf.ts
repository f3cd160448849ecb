/** A name as that of whom something belongs to: `Ortell’s`, `the Skerries’`. */
export const genitiveOf = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
