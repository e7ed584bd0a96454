"""V-1 志愿者登记表."""

from __future__ import annotations

from dataclasses import replace

from swdesk.forms.recipient import CONTACTS, age
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Cell,
    Column,
    Derived,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.people import Person
from swdesk.model.volunteers import Volunteer, VolunteerAward, VolunteerTraining

P, V, T, A = Person, Volunteer, VolunteerTraining, VolunteerAward
AGE = Derived("age", N_("年龄"), lambda volunteer: age(volunteer.person), span=1)

VOLUNTEER = FormSpec(
    code="V-1",
    title=N_("志愿者登记表"),
    model=V,
    parts=(V.person,),
    head=(V.volunteer_no, V.joined_on),
    sections=(
        Section(
            N_("基本信息"),
            (
                Row((P.name, P.sex, AGE), (17, 26, 17, 26, 17, 26)),
                Row((P.id_type, P.id_no), (17, 26, 17, 69)),
                Row((P.born_on, P.ethnicity, P.politics), (17, 38, 17, 16, 17, 24)),
                Row((P.education, P.phones), (17, 26, 17, 69)),
                Row((P.is_lunar, P.keeps_lunar, P.has_no_phone, P.id_note), screen_only=True),
                Row((Cell(P.workplace, N_("单位或/职业")),), (17, 112)),
                Row((P.place, P.address), (17, 43, 17, 81)),
            ),
            photo=P.photo,
        ),
        replace(CONTACTS, blank=1),
        Section(
            N_("志愿服务"),
            (
                Row((V.team, V.status, V.brought_hours), THREE),
                Row((V.left_on, V.left_because), screen_only=True),
                Row((Cell(V.skills, options=True),), ONE),
                Row((V.skill_other,), screen_only=True),
                Row((V.wishes, V.health), TWO),
                Row(
                    (
                        Cell(V.national_no, N_("全国系统/注册号")),
                        V.insurance,
                        Cell(V.pledged_on, N_("保密承诺/签署日期")),
                    ),
                    (17, 38, 17, 34, 17, 35),
                ),
                Row((V.pledge_version,), screen_only=True),
                Row((Cell(V.remarks, lines=2),), ONE),
            ),
        ),
        Rows(
            N_("培训"),
            T.volunteer,
            (
                Column(T.held_on, 28),
                Column(T.topic, 60),
                Column(T.hours, 16),
                Column(T.organiser, 32),
                Column(T.result, 22),
            ),
            blank=2,
        ),
        Rows(
            N_("表彰"),
            A.volunteer,
            (
                Column(A.given_on, 28),
                Column(A.what, 50),
                Column(A.given_by, 40),
                Column(A.remark, 40),
            ),
            blank=2,
        ),
        Section(
            N_("确认"), (Signatures(((N_("本人签名"), False), (N_("审核人签名"), True))),)
        ),
    ),
    columns=(
        V.volunteer_no, P.name, P.sex, AGE, P.phones, V.team, V.skills, V.status, V.brought_hours,
    ),
    hidden=(
        V.person, P.pinyin, P.other_name, P.marital, P.hukou_type, P.hukou_address, P.residence,
        P.employment,
    ),
)  # fmt: skip
