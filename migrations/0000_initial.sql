CREATE TABLE `cases` (
	`ref` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`reporter` text NOT NULL,
	`opened_at` integer NOT NULL,
	`submitted_at` integer,
	`receipt_at` integer,
	`intake` text NOT NULL,
	`incident` text NOT NULL,
	`consent` text,
	`consent_value` text,
	`hold_moderator` text,
	`hold_until` integer,
	`decision` text,
	`decided_at` integer,
	`head_seq` integer NOT NULL,
	`head_hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_one_draft` ON `cases` (`reporter`) WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX `cases_by_reporter` ON `cases` (`reporter`,`submitted_at`);--> statement-breakpoint
CREATE INDEX `cases_waiting` ON `cases` (`submitted_at`) WHERE status in ('submitted', 'in_review', 'needs_info');--> statement-breakpoint
CREATE TABLE `components` (
	`case_ref` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`fields` text NOT NULL,
	`company_id` text,
	PRIMARY KEY(`case_ref`, `id`),
	FOREIGN KEY (`case_ref`) REFERENCES `cases`(`ref`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `components_by_company` ON `components` (`company_id`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`case_ref` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`fields` text NOT NULL,
	`message` text NOT NULL,
	`album` text,
	`seal` text NOT NULL,
	`sha256` text,
	PRIMARY KEY(`case_ref`, `id`),
	FOREIGN KEY (`case_ref`) REFERENCES `cases`(`ref`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_message` ON `evidence` (`message`);--> statement-breakpoint
CREATE INDEX `evidence_by_album` ON `evidence` (`album`);--> statement-breakpoint
CREATE INDEX `evidence_by_sha256` ON `evidence` (`sha256`);--> statement-breakpoint
CREATE TABLE `ledger` (
	`case_ref` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text,
	`payload_digest` text NOT NULL,
	`prev` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_ref`, `seq`),
	FOREIGN KEY (`case_ref`) REFERENCES `cases`(`ref`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conversations` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`locale` text NOT NULL,
	`safety_seen_at` integer,
	`unreachable_since` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_account_unique` ON `people` (`account`);--> statement-breakpoint
CREATE TABLE `register_companies` (
	`id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `register_countries` (
	`company_id` text NOT NULL,
	`list_id` text NOT NULL,
	`country` text NOT NULL,
	PRIMARY KEY(`company_id`, `list_id`, `country`),
	FOREIGN KEY (`company_id`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `register_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`list_id` text NOT NULL,
	`company_id` text NOT NULL,
	`reason_uk` text,
	`reason_en` text,
	`source` text NOT NULL,
	`first_snapshot` integer NOT NULL,
	`last_snapshot` integer NOT NULL,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_snapshot`) REFERENCES `register_snapshots`(`number`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`last_snapshot`) REFERENCES `register_snapshots`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_entries_by_company` ON `register_entries` (`company_id`);--> statement-breakpoint
CREATE INDEX `register_entries_by_list` ON `register_entries` (`list_id`,`last_snapshot`);--> statement-breakpoint
CREATE TABLE `register_entry_events` (
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`earliest` text NOT NULL,
	`latest` text NOT NULL,
	`approximate` integer NOT NULL,
	`source` text,
	`note_uk` text,
	`note_en` text,
	PRIMARY KEY(`entry_id`, `position`),
	FOREIGN KEY (`entry_id`) REFERENCES `register_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `register_identifiers` (
	`company_id` text NOT NULL,
	`list_id` text NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`company_id`, `list_id`, `scheme`, `value`),
	FOREIGN KEY (`company_id`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_identifiers_by_value` ON `register_identifiers` (`value`);--> statement-breakpoint
CREATE TABLE `register_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`title_uk` text NOT NULL,
	`title_en` text NOT NULL,
	`publisher_uk` text NOT NULL,
	`publisher_en` text NOT NULL,
	`url` text NOT NULL,
	`withdrawn_on` text
);
--> statement-breakpoint
CREATE TABLE `register_names` (
	`company_id` text NOT NULL,
	`list_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`language` text,
	`basis` text NOT NULL,
	`source` text,
	PRIMARY KEY(`company_id`, `list_id`, `position`),
	FOREIGN KEY (`company_id`) REFERENCES `register_companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `register_snapshots` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`list_id` text NOT NULL,
	`taken_on` text NOT NULL,
	`file_sha256` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text NOT NULL,
	FOREIGN KEY (`list_id`) REFERENCES `register_lists`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `register_snapshots_by_list` ON `register_snapshots` (`list_id`,`number`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`lane` text NOT NULL,
	`payload` text,
	`accepted_at` integer NOT NULL,
	`finished_at` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `inbox_id_unique` ON `inbox` (`id`);--> statement-breakpoint
CREATE INDEX `inbox_pending` ON `inbox` (`number`) WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX `inbox_finished` ON `inbox` (`finished_at`) WHERE outcome = 'done';--> statement-breakpoint
CREATE TABLE `jobs` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`job` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`finished_at` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_id_unique` ON `jobs` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_key_unique` ON `jobs` (`key`);--> statement-breakpoint
CREATE INDEX `jobs_waiting` ON `jobs` (`number`) WHERE finished_at is null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`key` text NOT NULL,
	`to_kind` text NOT NULL,
	`to_id` text NOT NULL,
	`message` text,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`finished_at` integer,
	`outcome` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_id_unique` ON `outbox` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_key_unique` ON `outbox` (`key`);--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`to_kind`,`to_id`,`number`) WHERE finished_at is null;