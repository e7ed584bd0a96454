"""F-04 农村留守儿童和困境儿童信息登记表."""

from __future__ import annotations

from swdesk.forms.person_facts import BORN, CLIENT, FILE_NO, SEX, of_person
from swdesk.forms.spec import (
    ONE,
    THREE,
    TWO,
    Agreement,
    Cell,
    Column,
    FormSpec,
    Row,
    Rows,
    Section,
    Signatures,
)
from swdesk.labels import N_
from swdesk.model.needs import ChildRegistration, ChildRelative
from swdesk.model.people import Person

C, K = ChildRegistration, ChildRelative

CHILD = FormSpec(
    code="F-04",
    title=N_("农村留守儿童和困境儿童信息登记表"),
    model=C,
    head=(FILE_NO, C.filled_on),
    sections=(
        Section(
            N_("儿童"),
            (
                Row((CLIENT, SEX, of_person(Person.ethnicity)), THREE),
                Row((C.worker,), screen_only=True),
                Row((BORN, of_person(Person.id_no)), TWO),
                Row(
                    (
                        Cell(C.has_hukou, N_("登记户口"), options=True),
                        of_person(Person.hukou_address, span=4),
                    ),
                    TWO,
                ),
                Row((of_person(Person.address, span=4),), ONE),
                Row((Cell(C.hardships, N_("困境分类/（可多选）"), options=True, span=12),), ONE),
                Row((Cell(C.health, options=True, span=4), C.illness), TWO),
                Row((Cell(C.disabilities, options=True, span=8),), ONE),
                Row((Cell(C.disability_grade, options=True), Cell(C.boards, options=True)), TWO),
                Row((C.school,), ONE),
                Row((Cell(C.schooling, options=True),), ONE),
            ),
        ),
        Rows(
            N_("父母与祖辈"),
            K.registration,
            (
                Column(K.relation, 20),
                Column(K.name, 18),
                Column(K.born_on, 27),
                Column(K.id_no, 38),
                Column(K.works_at, 27),
                Column(K.phones, 28),
            ),
            blank=6,
        ),
        Section(
            N_("监护"),
            (
                Row(
                    (
                        Cell(C.both_away, N_("父母双方/外出"), options=True),
                        Cell(C.one_away, N_("一方外出/另一方无/监护能力"), options=True, span=4),
                    ),
                    TWO,
                ),
                Row(
                    (
                        Cell(C.unable, N_("无监护/能力"), options=True),
                        Cell(C.has_deputy, N_("有委托/监护人"), options=True),
                    ),
                    TWO,
                ),
                Row(
                    (
                        Cell(C.guardian, N_("实际/监护人")),
                        Cell(C.guardian_relation, N_("与儿童/关系")),
                        Cell(C.guardian_phones, N_("电话")),
                    ),
                    THREE,
                ),
                Row(
                    (Cell(C.guardian_id, N_("证件号码")), Cell(C.guardian_address, N_("住址"))),
                    TWO,
                ),
                Row((Cell(C.guardianship, options=True),), ONE),
            ),
            starts_page=True,
        ),
        Section(
            N_("帮扶"),
            (
                Row((Cell(C.income_sources, options=True, span=12),), ONE),
                Row((Cell(C.aids, options=True, span=12),), ONE),
                Row((C.aid_other,), screen_only=True),
                Row((Cell(C.remarks, lines=2),), ONE),
                Agreement(
                    N_("填表/说明"),
                    N_(
                        "农村留守儿童：父母双方外出务工，或一方外出务工、另一方无监护能力，"
                        "不满十六周岁的农村户籍未成年人。困境儿童：因家庭贫困导致生活、就医、"
                        "就学等困难，因自身残疾导致康复、照料、护理和社会融入等困难，以及因家庭"
                        "监护缺失或监护不当遭受虐待、遗弃、意外伤害、不法侵害等的儿童。监护情况："
                        "能照料生活、关心学习、没有安全隐患的为较好；能照料生活，教育或安全偶有"
                        "缺失的为一般；其余各项为差，要安排帮扶。"
                    ),
                ),
                Signatures(
                    (
                        (N_("填表人签名"), False),
                        (N_("复核人签名"), False),
                        (N_("单位负责人签名"), True),
                    )
                ),
            ),
        ),
    ),
    columns=(FILE_NO, CLIENT, C.filled_on, C.guardianship, C.worker),
    hidden=(C.recipient,),
    follows=(FILE_NO, CLIENT),
)
