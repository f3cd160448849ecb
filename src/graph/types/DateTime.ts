import { DateTimeResolver } from 'graphql-scalars';

const { serialize, parseValue, parseLiteral } = DateTimeResolver;

/** How days and times are written and read. What they are, is said by schema.graphql, not by the package. */
export const DateTime = { serialize, parseValue: orSay(parseValue), parseLiteral: orSay(parseLiteral) };

/** Where what was given cannot be read, says what can: GraphQL itself says before it what was given, and where. */
function orSay<Given extends unknown[]>(parse: (...given: Given) => Date): (...given: Given) => Date {
  return (...given) => {
    try {
      return parse(...given);
    } catch {
      throw new TypeError('A day and a time are written like "2026-05-03T00:00:00Z".');
    }
  };
}
