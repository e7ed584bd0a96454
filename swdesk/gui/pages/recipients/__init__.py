"""Recipients: the list, what is on file of one, the registration form."""
