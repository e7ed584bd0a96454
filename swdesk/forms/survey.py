"""M-11 满意度调查汇总表 and M-12 知晓度调查汇总表."""

from __future__ import annotations

from swdesk.forms.spec import ONE, THREE, TWO, Cell, Derived, FormSpec, Row, Section
from swdesk.labels import N_
from swdesk.model.surveys import LEVELS, AwarenessSurvey, SatisfactionSurvey

S, A = SatisfactionSurvey, AwarenessSurvey


def _share(part: int, whole: int) -> str:
    return f"{part * 100 / whole:.1f}%" if whole else ""


def _mean(survey: SatisfactionSurvey) -> str:
    """Return the mean of the five points that the levels stand for."""
    points = sum((5 - nth) * (getattr(survey, name) or 0) for nth, name in enumerate(LEVELS))
    return f"{points / survey.valid:.2f}" if survey.valid else ""


def _content(survey: SatisfactionSurvey) -> str:
    content = (survey.very_satisfied or 0) + (survey.satisfied or 0)
    return _share(content, survey.valid)


VALID = Derived("valid", N_("有效问卷"), lambda survey: str(survey.valid or ""))
SATISFACTION = Derived("satisfaction", N_("满意度"), _content)
MEAN = Derived("mean", N_("平均分"), _mean)
ASKED = Derived("asked", N_("访问人数"), lambda survey: str(survey.asked or ""))
AWARENESS = Derived("awareness", N_("知晓度"), lambda survey: _share(survey.aware, survey.asked))

SATISFACTION_SURVEY = FormSpec(
    code="M-11",
    title=N_("满意度调查汇总表"),
    model=S,
    head=(S.surveyed_on,),
    sections=(
        Section(
            N_("调查"),
            (
                Row((Cell(S.name, span=9),), ONE),
                Row((S.surveyed_on,), screen_only=True),
                Row((S.field, S.audience), TWO),
                Row((S.way, S.worker), TWO),
            ),
        ),
        Section(
            N_("结果"),
            (
                Row((S.very_satisfied, S.satisfied, S.neutral), THREE),
                Row((S.unsatisfied, Cell(S.very_unsatisfied, N_("非常/不满意")), S.sent), THREE),
                Row((VALID, SATISFACTION, MEAN), THREE),
                Row((Cell(S.comments, N_("意见与/建议"), lines=5),), ONE),
                Row((Cell(S.answer, lines=5),), ONE),
            ),
        ),
    ),
    columns=(S.surveyed_on, S.name, S.field, S.audience, S.sent, VALID, SATISFACTION, MEAN),
)

AWARENESS_SURVEY = FormSpec(
    code="M-12",
    title=N_("知晓度调查汇总表"),
    model=A,
    head=(A.surveyed_on,),
    sections=(
        Section(
            N_("调查"),
            (
                Row((Cell(A.name, span=9),), ONE),
                Row((A.surveyed_on,), screen_only=True),
                Row((A.field, A.audience), TWO),
                Row((A.by_phone, A.in_person, A.worker), THREE),
            ),
            hint=N_("站址、服务、社工、求助、经费，知道三项为知晓"),
        ),
        Section(
            N_("结果"),
            (
                Row((A.known_5, A.known_4, A.known_3), THREE),
                Row((A.known_2, A.known_1, A.known_0), THREE),
                Row((ASKED, AWARENESS), TWO),
                Row((Cell(A.comments, lines=5),), ONE),
                Row((Cell(A.answer, lines=5),), ONE),
            ),
        ),
    ),
    columns=(A.surveyed_on, A.name, A.field, A.audience, ASKED, AWARENESS, A.worker),
)
