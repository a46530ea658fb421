"""`Football trouble`, `this season so far, August to February`: words that only call what is named beside them."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.asked_period import Form
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.same_words import sense_of
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

TROUBLE = word_set("trouble troubles disorder bother hassle aggro grief mischief nonsense carry-on")
_WHOSE = word_set("this the current our full whole")
_CALLED = (
    ("season",),
    ("window",),
    ("reporting", "period"),
    ("reporting", "window"),
    ("reporting", "year"),
    ("performance", "year"),
    ("performance", "period"),
    ("review", "period"),
    ("football", "season"),
    ("plan", "year"),
)
GONE_BEGINNINGS = word_set("last previous")
_SO_FAR = (("so", "far"), ("to", "date"))
CALLED_BEGINNINGS = _WHOSE | {"so"} | {said[0] for said in _CALLED}
_DATED = (Form.NAMED, Form.SINCE)
_PASSED_OVER = (Reading(Sort.HARMLESS, ASIDE),)


def trouble_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What is counted is trouble by itself, where a measure of incidents or crimes is named straight before."""
    if question.words[at] not in TROUBLE or question.vocabulary.readings((question.words[at],)):
        return  # a name of its own
    said = names_said(tuple(question.words[:at]), question.vocabulary)
    before = [one for one in said if one.end == at]
    keys = {one.key for name in before for one in name.readings if one.sort is Sort.MEASURE}
    measures = [question.vocabulary.framework.measures[key] for key in keys]
    if measures and all(map(_counts_trouble, measures)):
        yield Span(at, at + 1, _PASSED_OVER)


def _counts_trouble(measure: Measure) -> bool:
    sense = sense_of(words_of(measure.name))
    counted = measure.unit is Unit.COUNT and measure.combine is Combine.SUM
    return counted and (sense.is_crime or sense.is_incident)


def time_called_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What a time is called, where that time itself stands straight behind, in days that leave nothing open."""
    words = question.words
    so_far = 2 if tuple(words[at : at + 2]) in _SO_FAR else 0
    start = at + so_far + (words[at + so_far : at + so_far + 1] != [] and words[at + so_far] in _WHOSE)
    for said in _CALLED:
        end = start + len(said)
        if tuple(words[start:end]) != said:
            continue
        end += 2 if tuple(words[end : end + 2]) in _SO_FAR else 0
        end += words[end : end + 1] in (["say"], ["so"], ["ie"])
        following = question.periods.period(end) if end < len(words) else None
        if following is not None and following[1].form in _DATED and not following[1].relative:
            yield Span(at, end, _PASSED_OVER)


def last_time_called_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Last season, October to February`: the newest of that stretch that is over."""
    words = question.words
    said = next((one for one in _CALLED if tuple(words[at + 1 : at + 1 + len(one)]) == one), ())
    end = at + 1 + len(said)
    following = question.periods.period(end) if words[at] in GONE_BEGINNINGS and said and end < len(words) else None
    if following is None or following[1].form is not Form.NAMED or not following[1].floating:
        return
    over = [one for one in following[1].candidates if one.end <= question.day]
    if over:
        yield Span(at, end + following[0], period=replace(following[1], candidates=(over[0],), floating=False))
