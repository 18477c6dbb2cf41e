MATCH (:Entity&Inspection { id: $id })-[:FOUND]->(:Finding)-[:CITES]->(c:Citation { voice: 'INSPECTORATE' })
WHERE $asOf IS NULL OR c.dateTo <= date($asOf)
WITH DISTINCT c.document AS document
// A report may tell a finding or two of earlier inspections: it is the report of the one that it tells most findings of.
MATCH (:Citation { document: document })<-[:CITES]-(f:Finding)<-[:FOUND]-(i:Inspection)
WITH document, i.id AS inspection, count(DISTINCT f) AS findings
ORDER BY document, findings DESC, inspection
WITH document, collect(inspection)[0] AS owner
WHERE owner = $id
RETURN document
ORDER BY document
