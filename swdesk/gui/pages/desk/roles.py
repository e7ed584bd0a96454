"""How the desk calls roles where neighbours are looking."""

from __future__ import annotations

from swdesk.gui.i18n import tr
from swdesk.model.events import SignInRole


def role_said(role: SignInRole, *, is_public: bool) -> str:
    """Return the word for a role; in public a recipient is a resident like any other."""
    is_hidden = is_public and role is SignInRole.RECIPIENT
    return tr((SignInRole.RESIDENT if is_hidden else role).label)
