// The GraphiQL page: everything bundled, so that it works in a hall without internet.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

const socketUrl = `${location.origin.replace(/^http/, 'ws')}/graphql`;
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: createClient({ url: socketUrl }) });

const EXAMPLE = `# Sign in on the dashboard first: this page uses the same session.
query Viewer {
  viewer {
    name
    role
    towns {
      code
      name
      revision
    }
  }
}

subscription Adoption {
  adoption(town: "310116101") {
    revision
    projects {
      numerator
      denominator
      ratio
    }
  }
}
`;

const host = document.getElementById('graphiql');
if (host) createRoot(host).render(<GraphiQL fetcher={fetcher} defaultQuery={EXAMPLE} />);
