"""The sign-in desk of one event."""
