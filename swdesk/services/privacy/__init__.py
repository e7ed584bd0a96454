"""The duties of privacy: consent, disclosure, requests, retention, destruction."""
