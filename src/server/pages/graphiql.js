/* Runs in the browser: starts the GraphiQL that the page has loaded. */
(() => {
  const asked = new URLSearchParams(window.location.search);
  const query = asked.get('query');
  const variables = asked.get('variables');
  const example = `# What is loaded, and what does a plain word find? Put an id that is found
# into trace(from: "…") to follow its thread.
{
  dataset { entities links citations counts { kind count } }
  search(phrase: "abuse") {
    total
    hits { id kind name match }
  }
}
`;
  window.ReactDOM.createRoot(document.getElementById('graphiql')).render(
    window.React.createElement(window.GraphiQL, {
      fetcher: window.GraphiQL.createFetcher({ url: '/graphql' }),
      defaultQuery: example,
      ...(query === null ? {} : { query }),
      ...(variables === null ? {} : { variables }),
    }),
  );
})();
