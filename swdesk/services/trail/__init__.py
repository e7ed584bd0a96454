"""The audit trail as people write and read it."""
