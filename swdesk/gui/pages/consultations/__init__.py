"""Consultations: the register with its quick line, and one consultation."""
