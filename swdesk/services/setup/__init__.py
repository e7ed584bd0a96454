"""The station itself: its founding, settings, logins, keys and backups."""
