MATCH (d:Document&Entity)
UNWIND d.tellsOf AS body
MATCH (o:Organisation&Entity { id: body })
WHERE o.type = 'POLICE_FORCE'
RETURN d.id AS document, o { .id, .kind, .name } AS force, COUNT {
  MATCH (o)<-[:FROM|TO]-(l:Link) WHERE EXISTS { MATCH (l)-[:CITES]->(:Citation { document: d.id }) }
} AS links
ORDER BY document, force.id
