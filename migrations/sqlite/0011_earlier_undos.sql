-- Before 0010 it was not written down which decision another takes back. Nothing but taking one back gives PROPOSED: what that took back
-- is the latest earlier decision the other way about. One that gave another status back cannot be told from a decision.
UPDATE `reviews` SET `undoes_id` = (
  SELECT earlier.id FROM `reviews` AS earlier
  WHERE earlier.subject_id = `reviews`.subject_id AND earlier.was = `reviews`.`is` AND earlier.`is` = `reviews`.was
    AND earlier.decided_at < `reviews`.decided_at
  ORDER BY earlier.decided_at DESC, earlier.id DESC LIMIT 1
) WHERE `is` = 'PROPOSED' AND `undoes_id` IS NULL;
