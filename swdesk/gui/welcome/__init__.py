"""What stands before the records: first start, unlocking, and what to do when neither works."""
