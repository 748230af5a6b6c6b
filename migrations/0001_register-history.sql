CREATE TABLE `register_former_facts` (
	`entry_id` text NOT NULL,
	`until_snapshot` integer NOT NULL,
	`facts` text NOT NULL,
	PRIMARY KEY(`entry_id`, `until_snapshot`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`until_snapshot`) REFERENCES `register_snapshots`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `register_join_decisions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`first` text NOT NULL,
	`second` text NOT NULL,
	`same` integer NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `register_join_decisions_by_pair` ON `register_join_decisions` (`first`,`second`);--> statement-breakpoint
CREATE TABLE `register_joins` (
	`member` text PRIMARY KEY NOT NULL,
	`company` text NOT NULL,
	FOREIGN KEY (`member`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_joins_by_company` ON `register_joins` (`company`);--> statement-breakpoint
CREATE TABLE `register_links` (
	`company_id` text NOT NULL,
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`other_id` text,
	`name` text NOT NULL,
	`snapshot` integer,
	PRIMARY KEY(`company_id`, `list_id`, `position`),
	FOREIGN KEY (`company_id`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`snapshot`) REFERENCES `register_snapshots`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_links_by_other` ON `register_links` (`other_id`);--> statement-breakpoint
DROP INDEX `register_entries_by_list`;--> statement-breakpoint
ALTER TABLE `register_entries` ADD `presence` text DEFAULT 'present' NOT NULL;--> statement-breakpoint
CREATE INDEX `register_entries_by_list` ON `register_entries` (`list_id`,`company_id`);--> statement-breakpoint
ALTER TABLE `register_countries` ADD `snapshot` integer REFERENCES register_snapshots(number);--> statement-breakpoint
ALTER TABLE `register_entry_events` ADD `basis` text DEFAULT 'stated' NOT NULL;--> statement-breakpoint
ALTER TABLE `register_entry_events` ADD `snapshot` integer REFERENCES register_snapshots(number);--> statement-breakpoint
ALTER TABLE `register_identifiers` ADD `snapshot` integer REFERENCES register_snapshots(number);--> statement-breakpoint
ALTER TABLE `register_lists` ADD `stale_after_days` integer DEFAULT 90 NOT NULL;--> statement-breakpoint
ALTER TABLE `register_names` ADD `snapshot` integer REFERENCES register_snapshots(number);--> statement-breakpoint
UPDATE `register_entries` SET `presence` = 'dropped' WHERE `last_snapshot` < (SELECT max(`number`) FROM `register_snapshots` AS s WHERE s.`list_id` = `register_entries`.`list_id`);
