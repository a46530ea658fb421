"""What is not there yields no figure, however it is asked for."""

from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.asking.names.same_words import sense_of
from bot.asking.names.spelling import meant_words
from bot.asking.words.tokens import stem
from bot.duties.answer import Asked, World, answer
from tests.examples import examples


def listed(words: str) -> list[str]:
    """What commas part."""
    return words.split(", ")


HOSTS = ("sample", "another_force")
_FRAMES = (
    "{measure} in {area} {period}",
    "{area} {measure} {period}",
    "how many {measure} in {area} {period}?",
    "is {measure} up in {area} {period}",
    "{period} {measure} {area} per 1,000",
    "highest {measure} in {area} {period}",
    "average {measure} {area} {period}",
    "% change in {measure} {area} {period} compared with last year",
    "{measure} {area} {period} vs the previous month",
    "is {measure} in {area} stable",
    "are we on track for {measure} in {area}",
    "share of {measure} in {area} {period}",
    "{measure} rank {area} {period}",
)
_ABSENT_MEASURES = listed(
    "fraud, cyber crime, hate crime, modern slavery, domestic abuse, fly tipping, speeding, dog thefts, 999 response, "
    "missing persons, custody numbers, county lines, rough sleeping, taser use, complaints upheld, arrests, "
    "convictions, graffiti, blackmail, perjury, bigamy, treason, affray, kidnap, false imprisonment, benefit fraud"
)
_ABSENT_PLACES = listed(
    "leicester, derby, worcester, stratford, oldham, bury, reading, bath, wigan, halton, sefton, luton, swindon, "
    "ipswich, erdington, aston, handsworth, tipton, bilston, willenhall, shirley, balsall common, bromsgrove, narnia"
)
_PRESENT_PERIODS = listed(
    "last month, march, last quarter, in 2025/26, last year, ytd, r12m, since april, last 6 months"
)
_ABSENT_PERIODS = {
    "sample": listed(
        "in 2031, july 2027, next month, next year, tomorrow, 2026/27, q2 2026/27, in august 2023, in 2014, "
        "september 2024, october 2024, march 2025, 2024/25, in 2025, 12 months to february 2026, in may 2026, week 60, "
        "31 february 2026, 2025/27, month 14, from june 2026 to july 2026, since june 2026, ye june 2027"
    ),
    "another_force": listed(
        "in 2041, december 2031, next month, next year, 2032/33, q4 2031/32, in 2014, in january 2025, "
        "since october 2031, 12 months to march 2032, 31 june 2031, 2030/32, 2027/28"
    ),
}
_WITH_A_GAP = {"sample": ("in 2025",), "another_force": ()}
"""Of these the highest is that of what is held between the first month and the last, and it is told what is missing."""
_PRESENT = {
    "sample": (("burglary", "robbery", "ASB", "vehicle crime"), ("coventry", "birmingham", "the force", "dudley")),
    "another_force": (("boat theft", "livestock worrying", "disorder"), ("harbour", "harrow", "saltmarch")),
}
_QUICKLY = examples(30, at_random=1000)


def _figures(world: World, question: str, day: date) -> list[object]:
    found = answer(world, Asked(question=question, as_of=day))
    return [one["value"] for one in found.answers if one["value"] is not None]


@_QUICKLY
@given(
    host=st.sampled_from(HOSTS),
    frame=st.sampled_from(_FRAMES),
    measure=st.sampled_from(_ABSENT_MEASURES) | st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12),
    period=st.sampled_from(_PRESENT_PERIODS),
    data=st.data(),
)
def test_an_absent_measure_yields_no_figure(
    worlds: dict[str, World],
    days: dict[str, date],
    host: str,
    frame: str,
    measure: str,
    period: str,
    data: st.DataObject,
) -> None:
    vocabulary = worlds[host].vocabulary
    for word in measure.split():
        # A made-up word that happens to be, or to be a misspelling of, a word of this catalogue is not absent.
        known = word in vocabulary.known_words or stem(word) in vocabulary.known_words
        plain = sense_of((word,)).bag == {stem(word)}  # killed is homicide
        assume(measure in _ABSENT_MEASURES or (plain and not known and not meant_words(word, vocabulary)))
    area = data.draw(st.sampled_from(_PRESENT[host][1]))
    question = frame.format(measure=measure, area=area, period=period)
    assert _figures(worlds[host], question, days[host]) == [], question


@_QUICKLY
@given(
    host=st.sampled_from(HOSTS),
    frame=st.sampled_from(_FRAMES),
    area=st.sampled_from(_ABSENT_PLACES),
    period=st.sampled_from(_PRESENT_PERIODS),
    data=st.data(),
)
def test_an_absent_place_yields_no_figure(
    worlds: dict[str, World], days: dict[str, date], host: str, frame: str, area: str, period: str, data: st.DataObject
) -> None:
    measure = data.draw(st.sampled_from(_PRESENT[host][0]))
    question = frame.format(measure=measure, area=area, period=period)
    assert _figures(worlds[host], question, days[host]) == [], question


_OF_A_PERIOD = [frame for frame in _FRAMES if "{period}" in frame and "rank" not in frame]


@_QUICKLY
@given(host=st.sampled_from(HOSTS), frame=st.sampled_from(_OF_A_PERIOD), data=st.data())
def test_an_absent_period_yields_no_figure(
    worlds: dict[str, World], days: dict[str, date], host: str, frame: str, data: st.DataObject
) -> None:
    measure = data.draw(st.sampled_from(_PRESENT[host][0]))
    area = data.draw(st.sampled_from(_PRESENT[host][1]))
    period = data.draw(st.sampled_from(_ABSENT_PERIODS[host]))
    question = frame.format(measure=measure, area=area, period=period)
    if frame.startswith("highest") and period in _WITH_A_GAP[host]:
        assert "1 period missing" in answer(worlds[host], Asked(question=question, as_of=days[host])).text, question
    else:
        assert _figures(worlds[host], question, days[host]) == [], question
