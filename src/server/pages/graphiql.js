/* Runs in the browser: starts the GraphiQL that the page has loaded. */
(() => {
  const query = new URLSearchParams(window.location.search).get('query');
  const example = `# A thread: what answers a risk of 2015/16?
{
  trace(from: "risks-and-threats-2015-2016/domestic-abuse", first: 5) {
    total
    chains {
      basis
      hops { from { name } reading to { name } basis citations { document cite anchor } }
      stops { why }
    }
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
