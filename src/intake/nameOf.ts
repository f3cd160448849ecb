/** What to call a file in a message: its path, or standard input where that is `-`. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
