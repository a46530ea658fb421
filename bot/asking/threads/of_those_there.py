"""`Which is better`, `which are unusual`, `what is missing` after several things: of these, and of no list of all.

What names nothing of what it is asked would by itself be a list of all measures, of all targets or of all gaps.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, MISSING, Condition, Intent, NotUnderstood, Question, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.threads.asked_of_them import JUDGED
from bot.asking.threads.standing import all_together
from bot.asking.threads.thread import Thread
from bot.asking.threads.turned_from_lists import of_what_stood
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_MOST_WORDS = 8
_OPENED = word_set("and ok okay so but now then right")
_WHICH = word_set("which whichs who whos either neither none any")
_WHAT = word_set("what whats anything is are")
"""By these all measures may be asked through as well, but for what is said of figures alone."""
_NAMES_ALL = word_set(
    "measure measures kpi kpis indicator indicators metric metrics target targets milestone milestones crime crimes "
    "offence offences update updates deliverable deliverables we us our ours force everything everywhere else overall "
    "overview summary headline headlines everyone anywhere kind kinds type types series lead leads figures"
)
_LISTS = (
    *(Intent.LIST_MOVED, Intent.LIST_SIGNALS, Intent.LIST_MISSED, Intent.LIST_LATE, Intent.LIST_TARGETS),
    *(Intent.LIST_RECORDS, Intent.LIST_RUNS, Intent.OVERVIEW),
)
_OF_FIGURES = (Intent.LIST_SIGNALS, Intent.LIST_LATE)
_TELLS_FIGURES = (
    Intent.HOW_OFTEN,
    Intent.VALUE,
    Intent.RATE,
    Intent.CHANGE,
    Intent.RANKING,
    Intent.SIGNALS,
    Intent.SHARE,
    Intent.EXTREME,
)
_OF_MOVES = word_set("moved changed")
_OF_FIGURES_OF_ALL = (Intent.LIST_MOVED, Intent.LIST_SIGNALS, Intent.LIST_RECORDS, Intent.LIST_RUNS)
"""Behind a figure it is asked through all measures for these only where that is said."""
_BEYOND = {
    "above": Condition.ABOVE_LIMIT,
    "below": Condition.BELOW_LIMIT,
    "outside": Condition.OUTSIDE_LIMITS,
}
_OF_TARGETS = {Intent.LIST_MISSED, Intent.LIST_TARGETS}
_NOT_OF_THOSE = NotUnderstood("not of those")
_MOVED = re.compile(r"\b(?:got|gone|getting|gotten)\b")
"""`Which got worse` is asked of changes, and not of how they stand."""


def of_those_there(
    text: str, asked: Question | NotUnderstood, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """What is asked of the things that stand in the thread; why it cannot be told; None where it is not of them."""
    words = [word for word in words_of(text.lower()) if word not in _OPENED]
    if not words or len(words) > _MOST_WORDS or not _NAMES_ALL.isdisjoint(words):
        return None
    if words[0] not in _WHICH | _WHAT or thread.lead or not (thread.question or thread.listed):
        return None
    if (judged := _judged(" ".join(words), thread.question, vocabulary, day)) is not None:
        return judged
    if isinstance(asked, Question) and asked.measures:
        return None
    listed = _list_of_all(text, asked, vocabulary, day)
    if listed is None or (words[0] in _WHAT and listed.intent not in _OF_FIGURES):
        return None
    if words[0] in _WHICH and (those := of_what_stood(text, listed, thread, vocabulary)) is not None:
        return those
    stood = thread.listed if thread.question is None else None
    if stood is not None and (stood.intent is listed.intent or {stood.intent, listed.intent} <= _OF_TARGETS):
        return None  # the other targets of a list of targets
    last = thread.question
    found = _furthest_moved(words, listed, last, vocabulary, day) if last is not None else None
    found = found or (_of(listed, last) if last is not None and _OF_MOVES.isdisjoint(words) else None)
    told = last is not None and bool(last.measures) and isinstance(asked, Question)
    told = told and words[0] in _WHICH and listed.intent in _OF_FIGURES_OF_ALL
    return found or (_NOT_OF_THOSE if told or _several_stand(thread) else None)


def _furthest_moved(
    words: list[str], listed: Question, last: Question, vocabulary: Vocabulary, day: date
) -> Question | None:
    """`Which rose most` of the periods of a stretch: the one that rose most on the period before it."""
    if listed.intent is not Intent.LIST_MOVED or not _is_a_row(last):
        return None
    measure = vocabulary.framework.measures[last.measures[0]]
    steps = {*last.cadences} or {measure.cadence}
    if steps != {measure.cadence}:
        return None
    unit = measure.cadence.value.removeprefix("financial-")
    asked = read(f"which {unit} {' '.join(words[1:])}", vocabulary, day, last).outcome
    return asked if isinstance(asked, Question) and asked.largest_move and asked.period == last.period else None


def _list_of_all(text: str, asked: object, vocabulary: Vocabulary, day: date) -> Question | None:
    """The list of all that is asked for, if nothing stood there; None where something is named in it."""
    alone = read(text, vocabulary, day).outcome
    home = vocabulary.framework.home
    for one in (alone, asked):
        if not isinstance(one, Question) or one.intent not in _LISTS:
            continue
        named = one.measures or one.tags or one.objectives or one.by or one.only_crimes
        if not named and {*one.areas} <= {home}:
            return one
    return None


def _judged(said: str, last: Question | None, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Which is better` after areas or times that were told one by one: the best of them, or the worst."""
    found = None if _MOVED.search(said) else JUDGED.match(said)
    if found is None or last is None or not last.by or last.intent not in (Intent.VALUE, Intent.RATE):
        return None
    end = {"better": "best", "worse": "worst"}.get(found["end"], found["end"])
    asked = read(f"which is {end}", vocabulary, day, last).outcome
    return asked if isinstance(asked, Question) and asked.measures else None


def _of(listed: Question, last: Question) -> Question | None:
    """What a list of all asks, of the figures that were told last; None where these have no such thing."""
    if last.intent not in _TELLS_FIGURES or not last.measures:
        return None
    if listed.topic == MISSING:
        # Of areas that stand in a list those within are gone through, and the area around them too.
        areas = () if last.by not in ("", EACH_PERIOD) and last.home_meant else last.areas
        if last.groups:
            return None
        return Question(intent=Intent.LIST_LATE, topic=MISSING, measures=last.measures, areas=areas)
    if listed.intent is not Intent.LIST_SIGNALS or not _is_a_row(last):
        return None
    of_a_row = only_its_figures(last)
    if listed.signal_side:
        condition = _BEYOND.get(listed.signal_side)
        return None if condition is None else replace(of_a_row, intent=Intent.HOW_OFTEN, condition=condition)
    return replace(of_a_row, intent=Intent.SIGNALS)


def _is_a_row(last: Question) -> bool:
    """Whether the periods of one stretch were told, one by one or by which of them were so."""
    through = last.intent in (Intent.HOW_OFTEN, Intent.EXTREME, Intent.SIGNALS) and last.period.form is not Form.NEWEST
    alone = len(last.measures) == 1 and len(last.areas) == 1
    return alone and not last.more_periods and (last.by == EACH_PERIOD or (through and not last.by))


def _several_stand(thread: Thread) -> bool:
    last = thread.question or thread.listed
    several = last is not None and bool(last.by or last.more_periods or last.intent is Intent.HOW_OFTEN)
    return several or len({*thread.shown}) > 1 or all_together(thread, None) is not None
