"""M-2 培训记录表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Column, FormSpec, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.training import Trainee, Training

T, P = Training, Trainee

TRAINING = FormSpec(
    code="M-2",
    title=N_("培训记录表"),
    model=T,
    head=(T.training_no, T.held_on),
    sections=(
        Section(
            N_("培训情况"),
            (
                Row((Cell(T.topic, span=12),), ONE),
                Row((T.held_on, T.ended_on, T.hours), screen_only=True),
                Row((T.ended_on, T.hours), TWO, paper_only=True),
                Row((Cell(T.kind, options=True, span=4),), ONE),
                Row((T.form, T.lecturer, T.organiser), THREE),
                Row((T.location, T.worker), TWO),
            ),
        ),
        Rows(
            N_("参加人员"),
            P.training,
            (Column(P.colleague, 40), Column(P.name, 50), Column(P.certificate, 68)),
            blank=6,
        ),
        Section(
            N_("内容与收获"),
            (
                Row((Cell(T.outline, lines=5),), ONE),
                Row((Cell(T.effect, N_("收获与/应用"), lines=4),), ONE),
            ),
        ),
    ),
    columns=(T.training_no, T.held_on, T.topic, T.kind, T.hours, T.lecturer, T.organiser),
)
