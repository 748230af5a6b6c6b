ALTER TABLE `cases` ADD `exchange` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `reminds_of_drafts` integer DEFAULT false NOT NULL;