CREATE TABLE `derivatives` (
	`source` text NOT NULL,
	`kind` text NOT NULL,
	`sha256` text,
	`bytes` integer,
	`media_type` text,
	`made_with` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`source`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `picture_prints` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sha256` text NOT NULL,
	`version` integer NOT NULL,
	`hashes` blob,
	`thumb` blob
);
--> statement-breakpoint
CREATE UNIQUE INDEX `picture_prints_sha256_unique` ON `picture_prints` (`sha256`);