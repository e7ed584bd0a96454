"""The station folder: keys, encrypted database, migrations, attachments, backups."""
