"""What concerns people's own information: consents, requests, destruction, incidents."""
