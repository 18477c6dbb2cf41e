/** A Neo4j server that answers, and how to log in to it. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Whether it is the embedded server, whose graph is ours alone. */
  readonly embedded: boolean;
  /** Lets go of the server; the last of our processes to do so stops an embedded one. */
  close(): Promise<void>;
}
