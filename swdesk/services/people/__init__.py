"""People: found, told apart, living together, and what is kept from whom."""
