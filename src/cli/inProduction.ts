// To be imported before all else: GraphQL and other libraries read it as they are loaded, and check their own work at every step unless it says
// this, which takes a tenth of the time of an answer.
process.env.NODE_ENV ??= 'production';
