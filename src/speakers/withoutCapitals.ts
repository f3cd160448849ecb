/** A name that is printed in capitals, as it is printed elsewhere: `ILSE O’DELL` is `Ilse O’Dell`. Any other name as it is. */
export function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(
      /(?<![\p{L}\p{M}])(mc)?(\p{L})/gu,
      (_, mc: string | undefined, letter: string) => (mc ? 'Mc' : '') + letter.toUpperCase(),
    );
}
