/* Runs in the browser: starts the GraphiQL that the page has loaded. */
(() => {
  const query = new URLSearchParams(window.location.search).get('query');
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
    }),
  );
})();
