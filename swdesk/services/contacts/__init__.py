"""Visits, consultations, and what is due when."""
