import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { unwrapResolverError } from '@apollo/server/errors';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Config } from '../config.js';
import type { AboutTexts } from '../explorer/about-texts.js';
import { explorerRouter } from '../explorer/router.js';
import { findFingerprint } from '../analysis/dataset/dataset.js';
import { READ_TIMEOUT_MS, type Database } from '../analysis/run-cypher.js';
import type { Context, PassageTexts } from '../graphql/context.js';
import { formatError } from '../graphql/errors.js';
import { armour, LIMITS } from '../graphql/limits.js';
import { badRequestHandler } from './bad-request.js';
import { askInProcess, refusalOf } from './ask-in-process.js';
import { explorerFiles, readAboutTexts, readStyle } from './explorer.js';
import { graphiqlRouter } from './graphiql.js';
import { persistedDocuments } from './persisted-documents.js';
import { healthRouter } from './health.js';
import { knownOperation } from './known-operation.js';
import { rateLimit } from './rate-limit.js';
import { requestLimits } from './request-limits.js';
import { requestLog } from './request-log.js';
import { requestNotes } from './request-notes.js';
import { currentRequest, requestScope } from './request-scope.js';

/** What the service is made of. */
export interface AppParts {
  readonly schema: GraphQLSchema;
  readonly at: Database;
  readonly passages?: PassageTexts;
  /** The project's own pages about the record; left out: those in `docs/`. */
  readonly about?: AboutTexts;
  /** Hears of faults of the program, line by line. */
  readonly report: (line: string) => void;
  /** How it is run; left out: without log, rate limit and proxy. */
  readonly operation?: Pick<Config, 'requestLog' | 'rateLimit' | 'trustProxy'>;
}

export interface App {
  readonly server: Server;
  /** Takes no more requests, answers those under way, and lets go. */
  readonly stop: () => Promise<void>;
}

type Report = AppParts['report'];

/** When it is stopped, a question under way has as long as it may take, and a little to be sent. */
const DRAIN_MS = READ_TIMEOUT_MS + 2000;

function formatFault(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/** What a client is told; of a fault of the program, whoever runs it is told the rest. */
function answerWith(report: Report): typeof formatError {
  return (formatted, thrown) => {
    const answer = formatError(formatted, thrown);
    if (answer.extensions?.code === 'INTERNAL')
      report(`A fault while answering: ${formatFault(unwrapResolverError(thrown))}`);
    return answer;
  };
}

/** The API as it answers over HTTP, for what asks it in this process (`bench`) too. */
export function createApollo(
  schema: GraphQLSchema,
  httpServer: Server,
  report: Report,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    stopOnTerminationSignals: false,
    formatError: answerWith(report),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [knownOperation, ...armour.validationRules],
    plugins: [
      requestNotes,
      requestLimits,
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** What one request is answered with: its id goes with it into the database's own lists. */
export function createContext(at: Database, passages?: PassageTexts): Context {
  const requestId = currentRequest()?.id ?? randomUUID();
  return {
    executionContext: at.driver,
    sessionConfig: { database: at.database },
    transaction: { timeout: READ_TIMEOUT_MS, metadata: { requestId } },
    at: { ...at, requestId },
    ...(passages === undefined ? {} : { passages }),
  };
}

/** The pages for people: they ask the same API, in this process. */
function addExplorer(app: Express, apollo: ApolloServer<Context>, parts: AppParts): void {
  const { at, passages, report } = parts;
  app.use('/explorer', explorerFiles());
  app.use(
    explorerRouter({
      ask: askInProcess(apollo, () => createContext(at, passages)),
      fingerprint: () =>
        findFingerprint(at).catch((thrown: unknown) => {
          throw refusalOf(thrown);
        }),
      about: parts.about ?? readAboutTexts(),
      style: readStyle(),
      report,
    }),
  );
}

/** What whoever runs it has asked for. */
function addOperation(app: Express, { report, operation = {} }: AppParts): void {
  const { requestLog: log, rateLimit: perMinute, trustProxy } = operation;
  if (trustProxy !== undefined) app.set('trust proxy', trustProxy);
  app.use(requestScope());
  if (log !== undefined) app.use(requestLog(log, report));
  if (perMinute !== undefined) app.use(rateLimit(perMinute));
}

/** Puts the service together: the order of the lines is the order in which a request meets them. */
export async function createApp(parts: AppParts): Promise<App> {
  const { schema, at, passages, report } = parts;
  const app = express();
  const server = createServer(app);
  const apollo = createApollo(schema, server, report);
  await apollo.start();
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'self'"],
          scriptSrc: ["'self'"],
          connectSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // Served over plain HTTP on loopback: a proxy that adds TLS adds this too.
      strictTransportSecurity: false,
    }),
  );
  app.use(compression());
  app.use(healthRouter(() => findFingerprint(at)));
  // After health, so that whoever watches the service is not counted.
  addOperation(app, parts);
  app.use('/graphiql', graphiqlRouter());
  app.use(
    '/graphql',
    express.json({ limit: LIMITS.body }),
    persistedDocuments(),
    expressMiddleware(apollo, { context: async () => createContext(at, passages) }),
  );
  addExplorer(app, apollo, parts);
  app.use((_, response) => {
    response.status(404).json({
      errors: [
        {
          message: 'There is nothing at this address. The API is at /graphql.',
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });
  app.use(badRequestHandler(report));
  return { server, stop: () => apollo.stop() };
}
