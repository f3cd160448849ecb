/** The form of a text that a search looks in, and that tells claims known by their words alone from each other. */
export function searchable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
