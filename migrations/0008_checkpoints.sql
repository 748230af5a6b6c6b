CREATE TABLE `checkpoint_heads` (
	`case_ref` text NOT NULL,
	`since` integer NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_ref`, `since`)
);
--> statement-breakpoint
CREATE TABLE `checkpoints` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`cases` integer NOT NULL,
	`root` text NOT NULL,
	`previous` text NOT NULL,
	`key` text NOT NULL,
	`signature` text NOT NULL,
	`public_key` text NOT NULL,
	`token` text
);
