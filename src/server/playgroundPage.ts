import type { Example } from './readExamples.ts';

const TITLE = 'Sayso – on whose say-so?';

/** The page of the playground. Its scripts are files, not part of it, so that the page may forbid all others. */
export const PLAYGROUND_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE}</title>
    <link rel="icon" href="/graphql/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/graphql/assets/graphiql.css">
    <link rel="stylesheet" href="/graphql/assets/page.css">
  </head>
  <body>
    <div id="playground"><p>Opening the playground needs JavaScript.</p></div>
    <script src="/graphql/assets/react.js"></script>
    <script src="/graphql/assets/react-dom.js"></script>
    <script src="/graphql/assets/graphiql.js"></script>
    <script src="/graphql/assets/page.js"></script>
  </body>
</html>
`;

/** The descriptions of the schema have lines of a width of their own, which are none on the page. */
export const PLAYGROUND_STYLE = `html, body, #playground { height: 100%; margin: 0; }
#playground .graphiql-logo { white-space: nowrap; font-weight: 600; }
#playground .graphiql-tabs { scrollbar-width: none; }
[class*='graphiql-markdown'] br, .CodeMirror-info br, .CodeMirror-hint-information br { display: none; }
#playground > p { padding: 2em; font-family: system-ui, sans-serif; }
`;

export const PLAYGROUND_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="7" fill="#1f3a5f"/>
  <path d="M8 10h16v9H15l-5 4v-4H8z" fill="#fff"/>
  <path d="M12 13h8M12 16h5" stroke="#1f3a5f" stroke-width="1.6" stroke-linecap="round"/>
</svg>
`;

/** What runs in the browser: GraphiQL with a tab for each example. */
export const playgroundScript = (examples: readonly Example[]): string => `const tabs = ${JSON.stringify(examples)};
const { createElement } = React;
ReactDOM.createRoot(document.getElementById('playground')).render(
  createElement(
    GraphiQL,
    {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: tabs,
      defaultEditorToolsVisibility: 'variables',
      inputValueDeprecation: true,
      schemaDescription: true,
    },
    createElement(GraphiQL.Logo, null, 'Sayso'),
  ),
);
`;
