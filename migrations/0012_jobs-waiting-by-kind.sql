DROP INDEX `jobs_waiting`;--> statement-breakpoint
CREATE INDEX `jobs_waiting` ON `jobs` (job ->> '$.kind',`number`) WHERE finished_at is null;