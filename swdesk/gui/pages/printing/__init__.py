"""Forms and lists as they print."""
