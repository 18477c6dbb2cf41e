MATCH (n:Entity { id: $id })
RETURN COUNT { (n)<-[end:FROM|TO]-(link:Link) WHERE ($kinds IS NULL OR link.kind IN $kinds)
    AND ($basis IS NULL OR link.basis IN $basis)
    AND ($direction IS NULL OR type(end) = CASE $direction WHEN 'FORWARDS' THEN 'FROM' ELSE 'TO' END) } AS links,
  COUNT { (n)<-[:SAYS]-(:Statement) } AS statements,
  COUNT { (n)-[:CITES]->(:Citation) } AS citations
