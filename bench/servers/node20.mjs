/** PostGraphile 5 is written for Node 22; this is what of it Node 20 lacks. */
Promise.withResolvers ??= function withResolvers() {
  let resolvers;
  const promise = new this((resolve, reject) => {
    resolvers = { resolve, reject };
  });
  return { promise, ...resolvers };
};
