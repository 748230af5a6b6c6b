CREATE TABLE `followers` (
	`person` text PRIMARY KEY NOT NULL,
	`quiet_at_night` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `followings` (
	`person` text NOT NULL,
	`company` text NOT NULL,
	`since` integer NOT NULL,
	PRIMARY KEY(`person`, `company`)
);
--> statement-breakpoint
CREATE INDEX `followings_by_company` ON `followings` (`company`,`person`);