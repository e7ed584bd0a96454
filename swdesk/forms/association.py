"""M-8 社区社会组织登记表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, TWO, Cell, Column, FormSpec, Row, Rows, Section
from swdesk.labels import N_
from swdesk.model.associations import Association, AssociationEvent

A, E = Association, AssociationEvent

ASSOCIATION = FormSpec(
    code="M-8",
    title=N_("社区社会组织登记表"),
    model=A,
    head=(A.incubated_on,),
    sections=(
        Section(
            N_("基本情况"),
            (
                Row((Cell(A.name, span=8),), ONE),
                Row((A.incubated_on,), screen_only=True),
                Row((Cell(A.kind, options=True, span=5),), ONE),
                Row((Cell(A.standing, options=True, span=4),), ONE),
                Row((A.founded_on, A.member_count, A.place), (17, 38, 17, 26, 17, 43)),
                Row((A.leader, A.phones), TWO),
                Row((A.worker,), ONE),
                Row((Cell(A.scope, lines=3),), ONE),
                Row((Cell(A.support, lines=4),), ONE),
            ),
        ),
        Rows(
            N_("开展的活动"),
            E.association,
            (Column(E.held_on, 28), Column(E.what, 72), Column(E.served, 22), Column(E.note, 36)),
            blank=10,
        ),
    ),
    columns=(
        A.name,
        A.kind,
        A.standing,
        A.incubated_on,
        A.leader,
        A.scope,
        A.member_count,
        A.place,
    ),
)
