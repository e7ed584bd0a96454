"""Lists of records: what they show, filter and print."""
