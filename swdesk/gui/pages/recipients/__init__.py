"""Recipients and their households: lists, what is on file of one, the registration form."""
