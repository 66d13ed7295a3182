-- Nothing to do: PostgreSQL's messages may name the attribution. It keeps the numbers of both databases in step.
SELECT 1;
