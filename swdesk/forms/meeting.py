"""M-3 会议（议事会）记录表: what was raised, decided and carried out."""

from __future__ import annotations

from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.meetings import Meeting, MeetingPoint

M, R = Meeting, MeetingPoint

MEETING = FormSpec(
    code="M-3",
    title=N_("会议（议事会）记录表"),
    model=M,
    head=(M.meeting_no, M.held_on),
    sections=(
        Section(
            N_("会议情况"),
            (
                Row((Cell(M.topic, span=12),), ONE),
                Row((Cell(M.kind, options=True, span=4),), ONE),
                Row((M.started, M.ended, M.attendee_count), THREE),
                Row((M.place, M.location), TWO),
                Row((M.chair, M.worker), TWO),
                Row((Cell(M.attendees, lines=2),), ONE),
                Row((Cell(M.course, lines=5, is_narrative=True),), ONE),
            ),
        ),
        Rows(
            N_("议题与落实"),
            R.meeting,
            (
                Column(R.issue, 30),
                Column(R.decision, 32),
                Column(R.who, 16),
                Column(R.due_on, 28),
                Column(R.progress, 24),
                Column(R.done_on, 28),
            ),
            blank=5,
        ),
        Section(
            N_("确认"),
            (Signatures(((N_("主持人签名"), False), (N_("记录人签名"), False))),),
        ),
    ),
    columns=(M.meeting_no, M.held_on, M.kind, M.topic, M.place, M.chair, M.attendee_count),
)
