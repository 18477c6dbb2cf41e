CALL db.index.fulltext.queryNodes('entityText', $query, { limit: $most }) YIELD node, score
WHERE ($kinds IS NULL AND NOT node:Statement AND NOT node:MentionReview) OR node.kind IN $kinds
RETURN node { .id, .kind, .name, .otherNames, .summary, .unnamed } AS thing, score
