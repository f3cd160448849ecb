import { DateTimeResolver } from 'graphql-scalars';

const { serialize, parseValue, parseLiteral } = DateTimeResolver;

/** How days and times are written and read. What they are, is said by schema.graphql, not by the package. */
export const DateTime = { serialize, parseValue, parseLiteral };
