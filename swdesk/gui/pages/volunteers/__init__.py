"""One volunteer: the registration form, and the hours that were given."""
