"""Volunteers: the list; one with the registration form and the hours that were given."""
