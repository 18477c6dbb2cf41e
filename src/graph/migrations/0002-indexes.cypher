CREATE INDEX search_sought IF NOT EXISTS FOR (n:Search) ON (n.sought);
CREATE INDEX citation_document IF NOT EXISTS FOR (n:Citation) ON (n.document);
CREATE INDEX organisation_type IF NOT EXISTS FOR (n:Organisation) ON (n.type);
