"""A word that stands in the names of one measure alone, and what may and may not be left out of a name beside it."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Better, Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_PERCENT = {"unit": Unit.PERCENT, "better": Better.HIGHER, "combine": Combine.RATIO}
MEASURES = (
    measure("wait", "Average wait at the custody desk", unit=Unit.MINUTES, combine=Combine.MEAN),
    measure("finalised", "Investigations finalised within 60 days", **_PERCENT),
    measure("sickness", "Working time lost to sickness", **_PERCENT),
    measure("vetting", "Workforce with vetting in date", "vetting compliance", **_PERCENT),
    measure("detentions", "Detentions authorised", "detainees booked in"),
    measure("abstraction", "Dedicated Ward Officer Abstraction", "abstraction rate", **_PERCENT),
    measure("taser", "Taser Deployments", "CED deployments"),
    measure("marine", "Boat, outboard and fishing gear theft"),
    measure("knife", "Knife-enabled serious violence"),
    measure("hours", "Officer hours given to training"),
    measure("files", "Case files right first time", **_PERCENT),
    measure("arrests", "Drink and drug drive arrests"),
    measure("disclosures", "Clare's Law disclosures made within 28 days", **_PERCENT),
    measure("assaults", "Assaults on officers"),
    measure("satisfied", "Victims satisfied with being kept informed", **_PERCENT),
    measure("median", "Immediate calls - median time to attend", "immediate response time", unit=Unit.MINUTES),
    measure("attended", "Immediate calls attended within 15 minutes", **_PERCENT),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("worst month for waits since april 2024", "wait"),
        ("waits last month v the month before", "wait"),
        ("waits in february", "wait"),
        ("response times last month v the month before", "median"),
        ("best district for response times", "median"),
        ("response time in harlow", "median"),
        ("finalised within 60 in may", "finalised"),
        ("finalised within 60, force, May please.", "finalised"),
        ("working time lost in may", "sickness"),
        ("vetting last month", "vetting"),
        ("how many booked in last month", "detentions"),
        ("how many did we book in last month", "detentions"),
        ("abstraction may", "abstraction"),
        ("CED last month", "taser"),
    ],
)
def test_it_goes_for_the_measure_and_that_is_told(text: str, key: str) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == (key,)
    assert found.only_held or found.corrected


@pytest.mark.parametrize(
    "text",
    [
        "fishing gear theft last month",  # one of three
        "violence last month",
        "officers last month",
        "officer headcount last month",
        "files last month",
        "arrests last month",
        "disclosures in may",
        "how many disclosures were made in may",
        "investigations last month",
        "investigations finalised last month",
        "how many finalised last month",
        "assaults last month",
        "how many satisfied last month",
        "victims informed last month",
        "waiting for vetting last month",
        "wait for vetting last month",
        "finalised within 90 last month",
        "how many abstractions last month",
        "calls booked in last month",
        "101 waits last month",
    ],
)
def test_what_makes_it_another_thing_is_asked_back(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


RESPONDING = measure("response", "Emergency incidents attended within target", "emergency response", **_PERCENT)
SICK = measure("sick", "Officer sickness", **_PERCENT)
ALONE = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (RESPONDING, SICK)}), Register())
SECOND = replace(RESPONDING, key="second", name="Priority response", aliases=())
BOTH = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (RESPONDING, SECOND)}), Register())


@pytest.mark.parametrize(
    "text",
    ["response in Harrow last month", "response last 3 months", "how is response in Harrow", "is response stable"],
)
def test_how_we_respond_is_how_soon_where_that_is_held_of_one_grade_alone(text: str) -> None:
    found = read(text, ALONE, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == ("response",)
    assert found.only_held == (("response", RESPONDING.name),)
    assert isinstance(read(text, BOTH, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize("text", ["response in Harrow last month", "response performance", "response rate in Harrow"])
def test_attendance_beside_sickness_is_at_work_and_no_response(text: str) -> None:
    """It goes by that word itself, and stands in no way of the measure that is of responding."""
    sick = replace(SICK, name="Sickness absence rate", aliases=("absence rate", "attendance"))
    of_sick = {"sick": sick}
    alone = Vocabulary.of(replace(FRAMEWORK, measures=of_sick), Register())
    assert isinstance(read(text, alone, DAY).outcome, NotUnderstood)
    both = Vocabulary.of(replace(FRAMEWORK, measures={**of_sick, "response": RESPONDING}), Register())
    found = read(text, both, DAY).outcome
    assert isinstance(found, NotUnderstood) if "rate" in text else getattr(found, "measures", ()) == ("response",)
    asked = read("attendance last month", both, DAY).outcome
    assert isinstance(asked, Question)
    assert asked.measures == ("sick",)


def test_why_it_was_so_bad_asks_for_the_reason_of_it() -> None:
    found = read("why was response so poor in Harrow in January", ALONE, DAY).outcome
    assert isinstance(found, Question)
    assert found.why


@pytest.mark.parametrize(
    "text",
    [
        "how many responses last month",
        "response rate last month",
        "response officers last month",
        "response officer sickness last month",
        "response to burglaries last month",
        "response team sickness last month",
        "attendance last month",
        "public response last month",
        "non-emergency response last month",
        "number of response incidents last month",
    ],
)
def test_who_responds_and_how_often_is_another_thing(text: str) -> None:
    assert isinstance(read(text, ALONE, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["drink drivers locked up last month", "how many drink drivers were nicked in February"]
)
def test_drivers_who_were_locked_up_are_arrests(text: str) -> None:
    alias = replace(MEASURES[11], aliases=("drink drive arrests",))
    words = Vocabulary.of(replace(FRAMEWORK, measures={"arrests": alias}), Register())
    found = read(text, words, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("arrests",)


@pytest.mark.parametrize(
    "text",
    [
        "shoplifters nicked last month",
        "how many shoplifters were arrested",
        "shoplifters locked up",
    ],
)
def test_those_who_were_locked_up_are_not_what_they_did(text: str) -> None:
    words = Vocabulary.of(
        replace(FRAMEWORK, measures={"shop": measure("shop", "Shoplifting", "shop theft")}), Register()
    )
    assert isinstance(read(text, words, DAY).outcome, NotUnderstood)
    assert isinstance(read("shoplifters last month", words, DAY).outcome, Question)


SOON = (
    measure("submitted", "Files submitted on time", "file timeliness", **_PERCENT),
    measure("emergency", "Emergency attendance within the standard", "response times", **_PERCENT),
    measure("finalised", "Investigations finalised within 60 days", **_PERCENT),
)
OF_TIME = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in SOON}), Register())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("files last month", "submitted"),
        ("files", "submitted"),
        ("emergency last month", "emergency"),
        ("emergency in may", "emergency"),
    ],
)
def test_papers_and_sorts_of_calls_go_for_how_soon_they_are_seen_to(text: str, key: str) -> None:
    found = read(text, OF_TIME, DAY)
    assert isinstance(found.outcome, Question), found
    assert found.outcome.measures == (key,)
    assert found.only_held


@pytest.mark.parametrize("text", ["how many files last month", "investigations last month", "how many emergencies"])
def test_how_many_there_are_is_asked_back(text: str) -> None:
    assert isinstance(read(text, OF_TIME, DAY).outcome, NotUnderstood)
