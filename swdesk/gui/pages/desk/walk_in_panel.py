"""Registering somebody who just walked in: from what was typed, or field by field."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from swdesk.errors import UserError
from swdesk.gui.composing import commit_input
from swdesk.gui.form.pick_edit import PickEdit
from swdesk.gui.i18n import tr
from swdesk.gui.overrides import guarded
from swdesk.gui.pages.desk.roles import role_said
from swdesk.gui.people import years
from swdesk.gui.widgets.button import Button
from swdesk.gui.widgets.elided_label import ElidedLabel
from swdesk.gui.widgets.icon_label import IconLabel
from swdesk.gui.widgets.label import key_cap, label
from swdesk.gui.widgets.segments import SegmentedControl
from swdesk.labels import N_
from swdesk.model.events import SignIn, SignInRole
from swdesk.model.people import Person, Sex
from swdesk.model.text import in_a_row
from swdesk.services.choices import Offer, offers
from swdesk.services.gatherings.walk_in import WalkIn

_OLDEST = 130
_WIDE, _NARROW = 6, 3
_SEXES: dict[Hashable, Sex] = {Sex.MALE: Sex.MALE, Sex.FEMALE: Sex.FEMALE}
_STRETCH = (3, 2, 3, 4, 4, 3)


class WalkInPanel(QFrame):
    """Always in sight; *asked* when somebody is to be registered, *unfolded* shows the fields."""

    asked = Signal()
    unfolded = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("box", "info")
        self._title = label("", "strong")
        self._note = ElidedLabel("", "note")
        self._more = Button(self.tr("逐项填"), kind="link")
        self._register = Button(self.tr("登记新来的人"))
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._make_fields()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 9, 16, 9)
        layout.setSpacing(8)
        layout.addLayout(self._top())
        layout.addWidget(self._fields)
        self._register.clicked.connect(self.asked)
        self._more.clicked.connect(self._turn)
        self._fields.hide()
        self.show_told(None)

    def is_open(self) -> bool:
        """Say whether the fields are shown."""
        return not self._fields.isHidden()

    def show_told(self, told: WalkIn | None, *, is_public: bool = False) -> None:
        """Say whom Ctrl+Enter would register, None while nothing is typed."""
        if told is None or not told.name:
            self._note.set_text(self.tr("写成一行就行：王小明 男 70 永安社区，其他以后再补"))
            return
        role = role_said(told.role, is_public=is_public) if told.role else ""
        sex = tr(Sex.word(told.sex))
        phone = self.tr("电话已记下") if told.phones else ""
        age = years(told.age) or _band(told.age_band)
        words = in_a_row(told.name, sex, age, told.village, role, phone)
        self._note.set_text(self.tr("将登记：{facts}").format(facts=words))

    def open_with(self, told: WalkIn, role: SignInRole | None) -> None:
        """Show the fields, filled with what is known."""
        self.name.setText(told.name)
        self.sex.set_value(told.sex if told.sex in _SEXES else None)
        self.age.set_choice(told.age_band, _band(told.age_band))
        if told.age is not None:
            self.age.setText(str(told.age))
        self.village.set_choice(told.village, told.village)
        self.phone.setText("、".join(told.phones))
        role = told.role or role or SignInRole.RESIDENT
        self.role.set_choice(role, tr(role.label))
        self._fields.show()
        self._more.set_text(self.tr("收起"))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def fold(self) -> None:
        """Put the fields away."""
        self._fields.hide()
        self._more.set_text(self.tr("逐项填"))

    def told(self) -> WalkIn:
        """Return what the fields say; raises UserError for an age that is none."""
        commit_input()
        for field in (self.age, self.village, self.role):
            field.settle()
        age, band = self._age()
        phones = tuple(filter(None, self.phone.text().replace("，", "、").split("、")))
        return WalkIn(
            name=self.name.text().strip(),
            sex=_SEXES.get(self.sex.value(), Sex.UNKNOWN),
            age=age,
            age_band=band,
            village=self.village.text().strip(),
            phones=phones,
            role=self.role.value(),
        )

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the fields into two lines where one is too short for them."""
        short, whole = self.tr("名单里没有？"), self.tr("名单里没有？直接登记新来的人")
        self._title.setText(short if narrow else whole)
        columns = _NARROW if narrow else _WIDE
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, number // columns, number % columns)
        for column in range(_WIDE):
            self._grid.setColumnStretch(column, _STRETCH[column] if column < columns else 0)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Escape back to finding."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Escape:
            self.fold()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _age(self) -> tuple[int | None, str | None]:
        text = self.age.text().strip()
        if not self.age.is_unknown():
            return None, self.age.value()
        if text.isdecimal() and int(text) <= _OLDEST:
            return int(text), None
        raise UserError(N_("年龄请写数字，或者选一个年龄段。"))

    def _turn(self) -> None:
        if self.is_open():
            self.fold()
            self.left.emit()
        else:
            self.unfolded.emit()

    def _make_fields(self) -> None:
        self.name = QLineEdit()
        self.sex = SegmentedControl(
            [(sex, tr(sex.label)) for sex in _SEXES.values()],
            tr(SignIn.sex.label),
            scale="",
            wide=True,
        )
        self.age = PickEdit(_bands)
        self.village = PickEdit(_villages)
        self.phone = QLineEdit()
        self.role = PickEdit(lambda typed: offers(SignIn.role, typed))
        for pick in (self.age, self.village, self.role):
            pick.entered.connect(self.focusNextChild)
        named: tuple[tuple[str, QWidget], ...] = (
            (SignIn.name.label, self.name),
            (SignIn.sex.label, self.sex),
            (N_("年龄或年龄段"), self.age),
            (SignIn.village.label, self.village),
            (SignIn.phones.label, self.phone),
            (SignIn.role.label, self.role),
        )
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._cells = [_under_label(tr(name), field) for name, field in named]
        self.set_narrow(narrow=False)

    def _top(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("user-plus", "accent", 18))
        row.addSpacing(4)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(key_cap("Ctrl+Enter"))
        row.addWidget(self._register)
        return row


def _under_label(name: str, field: QWidget) -> QWidget:
    field.setAccessibleName(name)
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(name, "label"))
    column.addWidget(field)
    return cell


def _villages(typed: str) -> list[Offer]:
    """Return the villages of the station by the name that a sign-in sheet has for them."""
    found = (offer.value for offer in offers(Person.place, typed))
    return [Offer(str(place.name), str(place.name)) for place in found if place.kind != "town"]


def _bands(typed: str) -> list[Offer]:
    """Return the age bands; a number that was typed is an age and stays one."""
    return [] if typed.isdecimal() else offers(SignIn.age_band, typed)


def _band(code: str | None) -> str:
    return next((one.label for one in offers(SignIn.age_band) if one.value == code), "")
