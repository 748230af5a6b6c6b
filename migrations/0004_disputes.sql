CREATE TABLE `register_disputes` (
	`entry_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`source` text,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`entry_id`, `number`)
);
--> statement-breakpoint
ALTER TABLE `components` ADD `disputed_by` text;--> statement-breakpoint
ALTER TABLE `components` ADD `disputed_since` integer;--> statement-breakpoint
CREATE INDEX `components_disputed_by` ON `components` (`disputed_by`) WHERE disputed_by is not null;--> statement-breakpoint
CREATE INDEX `components_disputed_since` ON `components` (`disputed_since`) WHERE disputed_since is not null;