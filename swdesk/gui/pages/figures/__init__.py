"""Statistics: the figures of a period, and the lists they are counted from."""
