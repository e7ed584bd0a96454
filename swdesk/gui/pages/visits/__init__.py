"""Visits: the list and the record of one."""
