CREATE TABLE `register_coming` (
	`place` integer PRIMARY KEY NOT NULL,
	`snapshot` integer NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`snapshot`) REFERENCES `register_snapshots`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_coming_by_snapshot` ON `register_coming` (`snapshot`);--> statement-breakpoint
DROP INDEX `register_entries_by_list`;--> statement-breakpoint
CREATE INDEX `register_entries_by_list` ON `register_entries` (`list_id`,`presence`,`company_id`);--> statement-breakpoint
ALTER TABLE `register_snapshots` ADD `state` text DEFAULT 'counts' NOT NULL;--> statement-breakpoint
ALTER TABLE `register_snapshots` ADD `ending` text;