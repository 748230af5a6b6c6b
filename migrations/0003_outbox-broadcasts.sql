DROP INDEX `outbox_waiting`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `broadcast` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`to_kind`,`to_id`,`number`,`broadcast`) WHERE finished_at is null;