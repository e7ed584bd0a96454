"""What a person can act on, said in Chinese; every other exception is a bug."""


class UserError(Exception):
    """A refusal whose message says what is wrong and what to do about it."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InvalidRecord(UserError):
    """A record that cannot be saved as it stands; *errors* maps field names to sentences."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("；".join(errors.values()))
        self.errors = errors


class ChangedElsewhere(UserError):
    """The record was saved by somebody else since it was opened."""
