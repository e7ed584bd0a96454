"""What can be had of a damaged database, page by page, and a new one made from it."""
