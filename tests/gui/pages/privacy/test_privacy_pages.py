"""Consents, requests, destruction and incidents from the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QLabel

from swdesk.gui.pages.form_page import FormPage
from swdesk.gui.pages.printing.preview_page import PreviewPage
from swdesk.gui.pages.privacy.consents_page import ConsentsPage
from swdesk.gui.pages.privacy.destructions_page import DestructionsPage
from swdesk.gui.pages.privacy.expired_page import ExpiredPage
from swdesk.gui.pages.privacy.incidents_page import CopiesPage, IncidentsPage
from swdesk.gui.pages.privacy.requests_page import RequestsPage
from swdesk.gui.pages.privacy.waiting_page import WaitingPage
from swdesk.gui.pages.recipients.overview import Overview
from swdesk.gui.pages.settings.privacy_section import PrivacySection
from swdesk.model import dates
from swdesk.model.base import acting_as
from swdesk.model.cases import Case, CaseStatus
from swdesk.model.consent import Answer, Consent, ConsentBy, ConsentWay, Purpose
from swdesk.model.dates import PartialDate
from swdesk.model.destruction import Destruction, Series
from swdesk.model.incidents import IncidentKind
from swdesk.model.people import Person, Recipient
from swdesk.model.requests import PersonalRequest, RequestDecision, RequestKind
from swdesk.model.team import Role, Worker
from swdesk.model.volunteers import Volunteer
from swdesk.services.privacy import consents, pledges, purging, retention

from .conftest import CHEAP

OTHER = "另外 四个 不同 词语"


def states(page):
    return [page.cells(line)[1].text for line in page.lines()]


def agreed(person):
    return Consent.create(
        person=person, way=ConsentWay.WRITTEN, to_record=Answer.YES, to_photo=Answer.YES
    )


# --- consents ---


def test_every_purpose_has_its_line_and_is_withdrawn_in_place(session, papers, wang, shown, heard):
    agreed(wang)
    page = shown(ConsentsPage(session, papers, wang))
    said = heard(page)
    assert states(page) == ["同意", "同意", "未取得", "未取得", "未取得", "未取得"]

    page.ask_withdrawal()
    page.questions.panel.boxes[Purpose.PHOTO].setChecked(True)
    page.questions.panel.verb.click()

    assert states(page)[:2] == ["同意", "已撤回"]
    assert "已登记撤回" in said["noticed"][0]


def test_a_withdrawal_of_nothing_says_what_is_missing(session, papers, wang, shown):
    agreed(wang)
    page = shown(ConsentsPage(session, papers, wang))

    page.ask_withdrawal()
    page.questions.panel.verb.click()

    assert "哪几项" in page.questions.panel.message()
    assert consents.has(wang, Purpose.PHOTO)


def test_a_child_is_signed_for_by_the_guardian(session, papers, wang, shown, heard):
    Person.update(born_on=PartialDate(dates.today().year - 8)).execute()
    page = shown(ConsentsPage(session, papers, Person.find(wang.id)))
    said = heard(page)

    page.sign()

    [form] = said["opens"]
    assert form.panel.values()["by"] is ConsentBy.GUARDIAN


def test_the_paper_or_its_blank_is_printed(session, papers, wang, shown):
    page = shown(ConsentsPage(session, papers, wang))
    page.table.select_first()
    page.print_paper()
    paper = agreed(wang)
    page.refresh(frozenset())
    page.table.select_first()

    page.print_paper()

    assert papers.shown == [("F-05", []), ("F-05", [paper])]


# --- requests ---


def asked(person, **facts):
    return PersonalRequest.create(
        request_no=f"QH-QQ-{PersonalRequest.select().count()}",
        person=person,
        what="删掉",
        kind=RequestKind.DELETE,
        **facts,
    )


def test_only_a_granted_request_puts_somebody_away(session, papers, wang, shown, heard):
    request = asked(wang)
    page = shown(RequestsPage(session, papers))
    said = heard(page)
    page.table.select_first()

    page.put_person_away()
    assert Recipient.live().count() == 1
    request.decision, request.decided_on = RequestDecision.UPHELD, dates.today()
    request.save()
    page.refresh(frozenset())
    page.table.select_first()
    page.put_person_away()

    assert Recipient.live().count() == 0
    assert ["处理决定" in said["noticed"][0], "回收站" in said["noticed"][1]] == [True, True]


def test_a_late_answer_is_seen_in_the_register(session, papers, wang, shown):
    asked(wang, asked_on=dates.today() - dt.timedelta(33))

    page = shown(RequestsPage(session, papers))

    assert page.cells(page.lines()[0])[5].text == "逾期 3 天"


def test_an_objection_stands_beside_the_record(session, wang, shown):
    asked(
        wang,
        about="健康状况",
        statement="本人没有得过这个病",
        decision=RequestDecision.UPHELD,
        decided_on=dates.today(),
    )

    overview = shown(Overview(Recipient.get(), []))

    said = [line.text() for line in overview.findChildren(QLabel)]
    assert {"本人异议（健康状况）", "本人没有得过这个病"} <= set(said)


# --- destruction ---


def test_somebody_is_destroyed_after_the_name_was_typed_again(
    session, wang, shown, heard, inline_jobs
):
    purging.put_away(wang)
    page = shown(WaitingPage(session))
    said = heard(page)

    page.open_line(page.lines()[0])
    page.questions.panel.word.setText("王秀")
    page.questions.panel.verb.click()
    assert Destruction.select().count() == 0
    page.questions.panel.word.setText("王秀兰")
    page.questions.panel.verb.click()

    assert Person.select().where(Person.name == "王秀兰").count() == 0
    assert isinstance(said["opens"][-1], PreviewPage)
    assert page.lines() == []


def closed_long_ago(person):
    day = dates.today().replace(year=dates.today().year - 11, day=1)
    return Case.create(
        recipient=Recipient.get(),
        case_no="QH-GA-1",
        worker=1,
        source="self",
        complaint="旧事",
        asked_on=day,
        opened_on=day,
        closed_on=day,
        status=CaseStatus.CLOSED,
    )


def test_two_people_destroy_what_is_due(session, wang, shown, heard, inline_jobs):
    closed_long_ago(wang)
    fang = Worker.create(name="方敏", role=Role.WORKER)
    keys, uid = session.station.keys, bytes(fang.uid).hex()
    keys.add_slot(session.station.key, OTHER, "方敏", worker=uid, cost=CHEAP)
    page = shown(ExpiredPage(session))
    said = heard(page)

    page.ask_witness()
    page.questions.panel.witness.set_choice(fang.id, "方敏")
    page.questions.panel.password.setText("不 是 这 个")
    page.questions.panel.verb.click()
    assert Destruction.select().count() == 0
    page.questions.panel.password.setText(OTHER)
    page.questions.panel.verb.click()

    assert Destruction.get().witnessed_by == fang
    assert Case.get().complaint == "（已销毁）"
    assert isinstance(said["opens"][-1], PreviewPage)


def test_what_is_kept_is_taken_out_of_the_list_with_enter(session, wang, shown):
    closed_long_ago(wang)
    page = shown(ExpiredPage(session))

    page.open_line(page.lines()[0])
    assert (page.going(), page.actions_shown()[-1].enabled) == ([], False)
    page.open_line(page.lines()[0])

    assert len(page.going()) == 1


def test_the_register_of_destruction_shows_each_certificate(session, wang, shown, heard):
    purging.put_away(wang)
    purging.purge(Person.find(wang.id), session.station)
    page = shown(DestructionsPage())
    said = heard(page)

    page.open_line(page.lines()[0])

    assert isinstance(said["opens"][0], PreviewPage)


# --- incidents ---


def test_the_report_on_a_lost_copy_is_filled_in_by_itself(session, papers, wang, shown, heard):
    page = shown(CopiesPage(session, papers))
    said = heard(page)

    page.open_line(page.lines()[0])

    [form] = said["opens"]
    values = form.panel.values()
    assert isinstance(form, FormPage)
    assert (values["people"], values["under_14"], values["is_encrypted"]) == (1, 0, True)
    saved = form.panel.save()
    assert saved is None  # what happened has to be told by a person
    form.panel.view.editor("kind").set_value(IncidentKind.LOST)
    form.panel.view.editor("course").set_value("搬家时不见了")
    assert form.panel.save() is not None
    assert len(IncidentsPage(session, papers).lines()) == 1


# --- the settings ---


def test_years_are_set_and_undertakings_entered(session, papers, wang, shown):
    section = shown(PrivacySection(session, papers))

    section.years[Series.CASE].setText("15")
    section.years[Series.CASE].editingFinished.emit()
    section.unsigned.topLevelItem(0).setSelected(True)
    section.enter_signed()

    assert retention.years()[Series.CASE] == 15
    assert pledges.lacking() == []
    assert Worker.get().pledged_on == dates.today()


def test_who_may_not_see_volunteers_reads_none_among_those_who_have_not_signed(session, wang):
    Volunteer.create(person=wang, volunteer_no="V1")
    assert wang.name in [str(one) for one in pledges.lacking()]

    with acting_as(Worker.create(name="周管理", role=Role.ADMIN).id):
        assert wang.name not in [str(one) for one in pledges.lacking()]
