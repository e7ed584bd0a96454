"""What a group asks in place: whom to add, who leaves, why it is cancelled."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from swdesk.errors import UserError
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.pages.inline_panel import InlinePanel
from swdesk.gui.people import sex_and_age
from swdesk.labels import N_
from swdesk.model.groups import Group, GroupMember, GroupStatus, MemberRole
from swdesk.model.people import Person
from swdesk.model.text import from_text, in_a_row, to_text
from swdesk.services.choices import Offer
from swdesk.services.gatherings import group_members, groups
from swdesk.services.people.find import FindIndex

_HITS = 9
_NAMED = "named"


class AddMember(InlinePanel):
    """Finds somebody on file, or takes a name; it stays open, as one is seldom enough."""

    added = Signal(object)
    stays = True

    def __init__(self, find: FindIndex, group: Group) -> None:
        super().__init__(tr(N_("谁参加小组？")), tr(N_("加入")))
        self._find = find
        self._group = group
        self.person = PickEdit(self._offers)
        self.person.setPlaceholderText(self.tr("姓名、拼音、电话；没有登记的直接写姓名"))
        self.role = PickEdit(
            lambda typed: [
                Offer(role.value, tr(role.label)) for role in MemberRole if typed in tr(role.label)
            ]
        )
        self.role.set_choice(MemberRole.MEMBER.value, tr(MemberRole.MEMBER.label))
        self.add_field(tr(GroupMember.role.label), self.role, 110)
        self.add_field(tr(GroupMember.name.label), self.person)
        # Whoever is chosen is added: most are members, and the next name follows at once.
        self.person.entered.disconnect(self.focusNextChild)
        self.person.entered.connect(self.verb.click)

    def begin(self) -> None:
        """Type a name; as what somebody joins stands before it."""
        super().begin()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self) -> None:
        """Add whoever was chosen, as what was chosen."""
        self.person.settle()
        self.role.settle()
        chosen = self.person.value()
        if chosen is None:
            raise UserError(N_("请先写姓名，再从列表里选一位。"))
        role = MemberRole(self.role.value() or MemberRole.MEMBER.value)
        if isinstance(chosen, int):
            made = group_members.add_person(self._group, Person.find(chosen), role)
        else:
            made = group_members.add_named(self._group, chosen.partition(":")[2], role)
        self.person.set_choice(None, "")
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)
        self.added.emit(made)

    def _offers(self, typed: str) -> list[Offer]:
        """Return those on file whom *typed* may mean, and last the bare name."""
        name = typed.strip()
        hits = self._find.search(name, _HITS).hits if name else ()
        found = [
            Offer(hit.person_id, in_a_row(hit.name, sex_and_age(hit.sex, hit.age), hit.place))
            for hit in hits
        ]
        said = self.tr("只记姓名：{name}").format(name=name)
        return [*found, Offer(f"{_NAMED}:{name}", said)] if name else found


class LeavePanel(InlinePanel):
    """Asks from when a member is no longer in the group, and why."""

    def __init__(self, member: GroupMember, today: dt.date) -> None:
        title = tr(N_("{name}哪一天退出，为什么？")).format(name=member.name)
        super().__init__(title, tr(N_("退出小组")))
        self._member = member
        self._today = today
        self.day = QLineEdit(to_text(GroupMember.left_on, today))
        self.reason = QLineEdit()
        self.add_field(tr(GroupMember.left_on.label), self.day, 120)
        self.add_field(tr(GroupMember.left_because.label), self.reason)

    def answer(self) -> None:
        """Let the member leave."""
        try:
            day = from_text(GroupMember.left_on, self.day.text(), self._today)
        except ValueError as wrong:
            raise UserError(str(wrong)) from None
        group_members.leave(self._member, day or self._today, self.reason.text())


class CancelPanel(InlinePanel):
    """Asks why a group is cancelled."""

    def __init__(self, group: Group) -> None:
        super().__init__(tr(N_("为什么取消？")), tr(N_("取消小组")))
        self._group = group
        self.reason = QLineEdit()
        self.add_field(tr(N_("原因")), self.reason)

    def answer(self) -> None:
        """Cancel the group."""
        groups.set_status(self._group, GroupStatus.CANCELLED, self.reason.text())
