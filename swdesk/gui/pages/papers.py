"""How a page shows forms as they print, without knowing how paper is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from swdesk.forms.spec import FormSpec
from swdesk.model.base import Record

#: Shows these records of a form as they print; none of them shows the blank form.
Papers = Callable[[FormSpec, Sequence[Record]], None]
