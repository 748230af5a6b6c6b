DROP INDEX `register_identifiers_by_value`;--> statement-breakpoint
ALTER TABLE `register_identifiers` ADD `key` text GENERATED ALWAYS AS (replace(replace(replace(replace(upper(value), ' ', ''), '-', ''), '.', ''), '/', '')) VIRTUAL;--> statement-breakpoint
CREATE INDEX `register_identifiers_by_key` ON `register_identifiers` (`key`);